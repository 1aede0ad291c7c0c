/// The answers of one line as bits and sums, read from the common shape of a line.
///
/// That shape is a flat object of question ids with choices, lists of choices or `unknown`, without
/// escapes and repeats. Of anything else, right or wrong, it only says that it is not common.
final class LineAnswers {
  private typealias Key = CompiledRubric.Key
  private typealias Value = CompiledRubric.Value

  /// The bits of the answers, word by word.
  let bits: UnsafeMutablePointer<UInt64>
  /// The points of the options.
  let scores: UnsafeMutablePointer<Int>
  private let wordCount: Int
  private let optionCount: Int
  private let keys: FlatTable<Key>
  private let values: FlatTable<Value>
  private let points: FlatTable<Int>
  private let slots: FlatTable<Int32>
  /// The question that followed each question, and the first one, when they were last met.
  private let successors: FlatTable<Int32>
  private let unknown: Word

  /// Prepares the reading of lines for a rubric.
  init(_ rubric: CompiledRubric) {
    wordCount = rubric.wordCount
    optionCount = rubric.thresholds.count
    bits = .allocate(capacity: max(1, wordCount))
    scores = .allocate(capacity: max(1, optionCount))
    keys = FlatTable(rubric.keys)
    values = FlatTable(rubric.values)
    points = FlatTable(rubric.points)
    slots = FlatTable(rubric.slots)
    // Lines of one file tend to name their questions in the same order.
    successors = FlatTable((0...rubric.keys.count).map { Int32($0 < rubric.keys.count ? $0 : 0) })
    unknown = rubric.unknown
    clear()
  }

  deinit {
    bits.deallocate()
    scores.deallocate()
  }

  private func clear() {
    bits.update(repeating: 0, count: wordCount)
    scores.update(repeating: 0, count: optionCount)
  }

  /// Reads a line of the common shape and returns where the next one starts, or nothing.
  func read(_ line: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    clear()
    var cursor = LineCursor(at: line)
    cursor.skipSpace()
    guard cursor.skip(0x7B) else { return nil }  // {
    cursor.skipSpace()
    if !cursor.skip(0x7D) {  // }
      var previous = 0
      while true {
        guard cursor.skip(0x22), let key = key(after: &previous, &cursor) else { return nil }
        cursor.skipSpace()
        guard cursor.skip(0x3A) else { return nil }  // :
        cursor.skipSpace()
        guard readAnswer(to: key, &cursor) else { return nil }
        cursor.skipSpace()
        if cursor.skip(0x2C) {  // ,
          cursor.skipSpace()
          continue
        }
        guard cursor.skip(0x7D) else { return nil }  // }
        break
      }
    }
    cursor.skipSpace()
    guard cursor.skip(0x0A) else { return nil }
    return cursor.position
  }

  /// Reads the rest of a key and returns its question, or nothing when there is none of that name.
  @inline(__always)
  private func key(after previous: inout Int, _ cursor: inout LineCursor) -> Key? {
    guard let word = cursor.word() else { return nil }
    var index = Int(successors.start[previous])
    if !keys.start[index].word.matches(word) {
      var slot = Int(truncatingIfNeeded: word.mixed) & (slots.count - 1)
      while true {
        index = Int(slots.start[slot])
        if index < 0 { return nil }
        if keys.start[index].word.matches(word) { break }
        slot = (slot + 1) & (slots.count - 1)
      }
      successors.start[previous] = Int32(truncatingIfNeeded: index)
    }
    previous = index + 1
    return keys.start[index]
  }

  @inline(__always)
  private func readAnswer(to key: Key, _ cursor: inout LineCursor) -> Bool {
    let word = bits + key.bits
    guard word.pointee & (key.known | key.unknown) == 0 else { return false }
    if cursor.skip(0x22) {
      guard let text = cursor.word() else { return false }
      if let value = value(text, of: key) {
        add(value, to: word)
        word.pointee |= key.known
        return true
      }
      guard key.takesUnknown, text.matches(unknown) else { return false }
      word.pointee |= key.unknown
      return true
    }
    guard key.takesMany, cursor.skip(0x5B) else { return false }  // [
    return readList(for: key, word, &cursor)
  }

  private func readList(
    for key: Key, _ word: UnsafeMutablePointer<UInt64>, _ cursor: inout LineCursor
  ) -> Bool {
    word.pointee |= key.known
    cursor.skipSpace()
    if cursor.skip(0x5D) { return true }  // ]
    while true {
      guard cursor.skip(0x22), let text = cursor.word(), let value = value(text, of: key),
        word.pointee & value.bit == 0
      else { return false }
      add(value, to: word)
      cursor.skipSpace()
      if cursor.skip(0x5D) { return true }  // ]
      guard cursor.skip(0x2C) else { return false }  // ,
      cursor.skipSpace()
    }
  }

  @inline(__always)
  private func value(_ word: Word, of key: Key) -> Value? {
    for index in key.firstChoice..<key.endOfChoices where values.start[index].word.matches(word) {
      return values.start[index]
    }
    return nil
  }

  @inline(__always)
  private func add(_ value: Value, to word: UnsafeMutablePointer<UInt64>) {
    word.pointee |= value.bit
    guard value.points >= 0 else { return }
    for option in 0..<optionCount { scores[option] &+= points.start[value.points + option] }
  }
}
