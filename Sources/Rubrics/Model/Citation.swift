/// A pointer from the rubric into its evidence, written `source#claim`.
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
    var marks = 0
    var sourceLength = 0
    // A rubric has more than a thousand citations, of which a page shows few: none is cut before it is asked for.
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "#") {
      marks += 1
      sourceLength = offset
    }
    guard marks == 1, sourceLength > 0, sourceLength + 1 < text.utf8.count else { return nil }
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

  private var sourcePart: Substring { Substring(description.utf8.prefix(sourceLength)) }
  private var claimPart: Substring { Substring(description.utf8.dropFirst(sourceLength + 1)) }
}
