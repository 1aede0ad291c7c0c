/// A pointer from the rubric into its evidence, written `source#claim`.
///
/// A rubric has more than a thousand, of which a page shows few: none is cut in two before somebody asks for a part.
package struct Citation: Sendable, Hashable, CustomStringConvertible {
  /// The written form, `source#claim`.
  package let description: String
  /// The number of bytes before the `#`.
  private let sourceLength: Int

  package init(source: String, claim: String) {
    description = "\(source)#\(claim)"
    sourceLength = source.utf8.count
  }

  /// Creates a citation from its written form, or nothing when the text has no single `#` between two ids.
  package init?(_ text: String) {
    // Nearly every string has its bytes in one place, where they are looked at much faster.
    let found =
      text.utf8.withContiguousStorageIfAvailable { Self.lengthOfSource($0) }
      ?? Self.lengthOfSource(Array(text.utf8))
    guard let sourceLength = found else { return nil }
    description = text
    self.sourceLength = sourceLength
  }

  /// The id of the source.
  package var source: String { String(sourcePart) }

  /// The id of the claim within the source.
  package var claim: String { String(claimPart) }

  /// Whether both parts are made as the ids of sources and claims are.
  var isSpelledAsOne: Bool {
    max(sourcePart.utf8.count, claimPart.utf8.count) <= ReadingLimit.id
      && sourcePart.isSpelledAsID() && claimPart.isSpelledAsID(mayBeginWithDigit: true)
  }

  /// Returns the number of bytes before the only `#`, of which some stand on either side.
  private static func lengthOfSource(_ bytes: some RandomAccessCollection<UInt8>) -> Int? {
    let mark = UInt8(ascii: "#")
    guard let place = bytes.firstIndex(of: mark), place > bytes.startIndex else { return nil }
    let claim = bytes[place...].dropFirst()
    guard !claim.isEmpty, !claim.contains(mark) else { return nil }
    return bytes.distance(from: bytes.startIndex, to: place)
  }

  private var sourcePart: Substring { Substring(description.utf8.prefix(sourceLength)) }
  private var claimPart: Substring { Substring(description.utf8.dropFirst(sourceLength + 1)) }
}
