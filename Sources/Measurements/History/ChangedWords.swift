import Diagnostics

/// The words that one change of a document took out and put in.
struct ChangedWords {
  /// A word with where its letters are kept.
  private struct Entry {
    var hash: UInt64
    var isNumber: Bool
    var letters: Range<Int>
  }

  /// So many words may differ by a slip of the pen.
  private static let mostSlips = 3
  /// So many words make a change.
  private static let leastWords = 3

  private var letters: [UInt8] = []
  private var removed: [Entry] = []
  private var added: [Entry] = []

  /// Forgets all words.
  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    removed.removeAll(keepingCapacity: true)
    added.removeAll(keepingCapacity: true)
  }

  /// Takes in a line that was taken out.
  mutating func remove(_ line: UnsafeBufferPointer<UInt8>) {
    read(line) { $0.removed.append($1) }
  }

  /// Takes in a line that was put in.
  mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    read(line) { $0.added.append($1) }
  }

  private mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, _ keep: (inout ChangedWords, Entry) -> Void
  ) {
    let start = letters.count
    letters += line
    var words = WordReader(line)
    while let word = words.next() {
      keep(
        &self,
        Entry(
          hash: word.hash, isNumber: word.isNumber,
          letters: start + word.range.lowerBound..<start + word.range.upperBound))
    }
  }

  /// Whether the change says something else: with a number in it, or with three words that are no slips of the pen.
  ///
  /// What was moved, wrapped anew or spaced otherwise cancels out.
  var isSubstantial: Bool {
    let (removed, added) = Self.differences(removed, added)
    if removed.contains(where: \.isNumber) || added.contains(where: \.isNumber) { return true }
    guard removed.count <= Self.mostSlips, added.count <= Self.mostSlips else { return true }
    var words = added.map(scalars)
    var rest = 0
    for entry in removed {
      let word = scalars(entry)
      if let twin = words.firstIndex(where: { Self.isSlip(word, $0) }) {
        words.remove(at: twin)
      } else {
        rest += 1
      }
    }
    return rest + words.count >= Self.leastWords
  }

  /// Returns whether one word is the other with a slip of the pen: at most two letters, and not all, differ.
  private static func isSlip(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    Suggestion.distance(
      from: first, to: second, upTo: min(2, min(first.count, second.count) - 1)) != nil
  }

  private func scalars(_ entry: Entry) -> [Unicode.Scalar] {
    let text = String(decoding: letters[entry.letters], as: UTF8.self)
    // Words of hundreds of letters are no slips of each other, and comparing them takes long.
    return Array(text.lowercased().unicodeScalars.prefix(64))
  }

  /// Returns what either side has more of.
  private static func differences(_ first: [Entry], _ second: [Entry]) -> ([Entry], [Entry]) {
    let first = first.sorted { $0.hash < $1.hash }
    let second = second.sorted { $0.hash < $1.hash }
    var (own, their) = (0, 0)
    var (removed, added): ([Entry], [Entry]) = ([], [])
    while own < first.count, their < second.count {
      if first[own].hash == second[their].hash {
        own += 1
        their += 1
      } else if first[own].hash < second[their].hash {
        removed.append(first[own])
        own += 1
      } else {
        added.append(second[their])
        their += 1
      }
    }
    removed += first[own...]
    added += second[their...]
    // In the order of the text, so that the same words pair off each time.
    let inOrder: (Entry, Entry) -> Bool = { $0.letters.lowerBound < $1.letters.lowerBound }
    return (removed.sorted(by: inOrder), added.sorted(by: inOrder))
  }
}
