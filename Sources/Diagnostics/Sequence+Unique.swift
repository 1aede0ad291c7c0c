extension Sequence {
  /// Returns the elements of different keys, the first of each.
  package func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repeats, in the order in which they first stand.
  package var unique: [Element] { unique(by: \.self) }
}
