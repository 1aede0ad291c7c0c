/// A part of the rows of a sheet, by what is counted.
package struct NamedShare: Sendable, Hashable {
  /// What is counted.
  package enum Name: String, Sendable, CaseIterable {
    /// Wrong without the facts, and right with them.
    case mended
    /// Wrong with the facts, too.
    case stillWrong = "still-wrong"
    /// The right passage was not found.
    case misses
    /// It was found, and the answer is wrong.
    case misread
    /// The answer stands nowhere.
    case unwritten
    /// Answers wrong in their form.
    case format
    /// Answers wrong in their tone.
    case tone
    /// Answers wrong in their words.
    case vocabulary
    /// Answers wrong in what they make of the facts.
    case reasoning
    /// Answers that do what they must not.
    case constraints
    /// Answers that use a tool wrongly.
    case toolUse = "tool-use"
  }

  /// What is counted.
  package var name: Name
  /// How many of how many.
  package var share: Share

  package init(_ name: Name, _ share: Share) {
    self.name = name
    self.share = share
  }
}
