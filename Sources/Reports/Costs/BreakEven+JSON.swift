import Costs
import Rubrics
import Shapes
import StrictJSON

extension BreakEven {
  /// A crossing, and the estimate it is of.
  typealias InEstimate = (breakEven: BreakEven, estimate: CostEstimate)

  /// What any report says of it.
  static let shape = WrittenShape<InEstimate>(
    "crossing", "Where the costs of two outcomes cross."
  ) {
    Member.required(
      "between", "The two outcomes whose costs cross.",
      .list(of: .entryID, atLeast: 2, atMost: 2, isUnique: true)
    ) { [$0.breakEven.first, $0.breakEven.second] }
    Member.required(
      "driver", "Along what they cross: the driver of the volume, or months.", .entryID
    ) { $0.breakEven.axis == .months ? "months" : $0.estimate.model.volume?.id ?? "" }
    Member.required("scope", "Which costs are compared.", .word(), \.breakEven.scope)
    Member.required("crosses", "Whether they cross at all.", .flag) {
      $0.breakEven.crossing != .never
    }
    Member.required(
      "low", "Where they begin to cross; nothing where they do not.", .orNull(.natural)
    ) {
      guard case .between(let low, _) = $0.breakEven.crossing else { return nil }
      return low
    }
    Member.required(
      "high",
      "Where the crossing is certain; nothing where that is beyond what makes sense.",
      .orNull(.natural)
    ) {
      guard case .between(_, let high) = $0.breakEven.crossing else { return nil }
      return high
    }
    Member.required(
      "middle", "Where the middles of both ranges cross.", .orNull(.natural), \.breakEven.middle)
    Member.required("because", "The crossing in words.", .sentence) {
      CostWords(estimate: $0.estimate).crossing($0.breakEven)
    }
  }

  /// What the report on costs says of it.
  static let shapeWithMovers = WrittenShape<InEstimate>(
    "crossing", "Where the costs of two outcomes cross."
  ) {
    shape.members { $0 }
    Member.required(
      "movers", "The lines and quantities that move the crossing most.", .list(of: .object(mover)),
      \.breakEven.movers)
  }

  private static let mover = WrittenShape<BreakEven.Mover>(
    "mover", "A line or quantity that moves a crossing."
  ) {
    Member.required("id", "Its id.", .entryID, \.id)
    Member.required("title", "What it is.", .text, \.title)
    Member.required(
      "atLow", "Where the crossing is when it is at its least, or null.", .orNull(.natural), \.atLow
    )
    Member.required(
      "atHigh", "Where the crossing is when it is at its most, or null.", .orNull(.natural),
      \.atHigh)
  }
}

extension [BreakEven] {
  /// The crossings, each with the estimate it is of.
  func `in`(
    _ estimate: CostEstimate
  ) -> [BreakEven.InEstimate] {
    map { ($0, estimate) }
  }
}
