/// What of a firmness was not computed because it takes too much work, and the questions that cause it.
package struct Shortfall: Sendable, Hashable {
  /// A part of a firmness.
  package enum Part: String, Sendable, CaseIterable {
    /// Which outcomes are still possible, and with that how firm it is; none is ruled out that may be.
    case standing
    case restsOn = "rests-on"
    /// Some of the smallest changes, or how many there are.
    case changes
    /// What each question would tell.
    case next
  }

  /// Every part.
  package static let allParts = Set(Part.allCases)

  package var parts: [Part]
  /// The ids of the questions that cause it, worst first.
  package var questions: [String]
}
