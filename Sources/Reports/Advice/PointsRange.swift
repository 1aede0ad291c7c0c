import Decisions
import Rubrics

extension RubricOption {
  /// Returns the least and the most points any answers can give the option, its threshold included where it has one.
  func range(in rubric: Rubric) -> ClosedRange<Int> {
    var (low, high) = (0, 0)
    for question in rubric.questions where question.supersededBy == nil {
      let own = question.range(for: id)
      // A test and what it supersedes never both count.
      let symptoms = rubric.symptoms(supersededBy: question.id).map { $0.range(for: id) }
      low += min(own.lowerBound, symptoms.reduce(0) { $0 + $1.lowerBound })
      high += max(own.upperBound, symptoms.reduce(0) { $0 + $1.upperBound })
    }
    return min(low, adoptAt ?? low)...max(high, adoptAt ?? high)
  }
}

extension Question {
  /// Returns the least and the most points that answers give an option, 0 where they are open.
  func range(for option: String) -> ClosedRange<Int> {
    let points = choices.map { $0.points(for: option) }
    return switch pick {
    case .one: min(0, points.min() ?? 0)...max(0, points.max() ?? 0)
    case .many: points.reduce(0) { $0 + min(0, $1) }...points.reduce(0) { $0 + max(0, $1) }
    }
  }
}
