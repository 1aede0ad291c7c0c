import Synchronization

/// What is costly to make and asked for by several threads: each value is made once.
///
/// Values of different keys may be made at the same time; who asks for one that is being made waits for it.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private final class Entry: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let entries = Mutex<[Key: Entry]>([:])

  /// Returns the value of a key, made by a closure when it is asked for first.
  func value(for key: Key, made make: () -> Value) -> Value {
    let entry = entries.withLock { entries in
      if let known = entries[key] { return known }
      let entry = Entry()
      entries[key] = entry
      return entry
    }
    return entry.value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
