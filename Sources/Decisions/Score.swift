package import Rubrics

/// How one option fared.
package struct Score: Sendable, Hashable {
  package var option: RubricOption
  /// The sum of its points.
  package var points: Int
  /// The rules that require it and fired.
  package var requiredBy: [Rule] = []
  /// The rules that exclude it and fired.
  package var excludedBy: [Rule] = []
  /// Whether the option is adopted.
  package var isAdopted: Bool = false
  /// Whether a rule keeps it from being adopted, whatever its points.
  package var isRuledOut: Bool = false

  /// Whether the points reach the option's threshold; never where there is none.
  package var reachesThreshold: Bool {
    option.adoptAt.map { points >= $0 } ?? false
  }
}
