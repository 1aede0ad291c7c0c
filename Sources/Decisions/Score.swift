package import Rubrics

/// How one option fared.
package struct Score: Sendable, Hashable {
  /// The option.
  package var option: RubricOption
  /// The sum of its points.
  package var points: Int
  /// The rules that require it and fired.
  package var requiredBy: [Rule]
  /// The rules that exclude it and fired.
  package var excludedBy: [Rule]

  /// Creates a score.
  package init(
    option: RubricOption, points: Int, requiredBy: [Rule] = [], excludedBy: [Rule] = []
  ) {
    self.option = option
    self.points = points
    self.requiredBy = requiredBy
    self.excludedBy = excludedBy
  }

  /// Whether the option is adopted: required by a rule, or excluded by none with enough points.
  package var isAdopted: Bool {
    !requiredBy.isEmpty || (excludedBy.isEmpty && points >= option.adoptAt)
  }
}
