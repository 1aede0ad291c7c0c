/// Where the cost of one outcome comes down to that of another.
///
/// Shared lines cancel out, and a driver has one value for both sides, so the interval is exact:
/// below it the first is cheaper at every point of the ranges, above it the second is, and at each
/// count within it both can be.
package struct BreakEven: Sendable, Hashable {
  /// What the cost is followed along.
  package enum Axis: Sendable, CaseIterable {
    /// The volume of a month, for the whole plan: the first driver that is counted anew in every month.
    case volume
    /// The months since the beginning, at the volume of the estimate.
    case months
  }

  /// What is counted.
  package enum Scope: String, Sendable, CaseIterable {
    /// Everything: work and what is paid once included.
    case everything
    /// What is billed in a month, without work and what is paid once.
    case monthlyBills = "monthly-bills"
  }

  /// Where the costs cross.
  package enum Crossing: Sendable, Hashable {
    /// The first stays cheaper: it costs less at the start, and each step adds no more than to the second.
    case never
    /// They cross from `low` to `high`; without an upper end the second may never become the cheaper.
    case between(low: Int, high: Int?)
  }

  /// An assumption that moves the crossing.
  package struct Mover: Sendable, Hashable {
    /// The id of a cost line or a driver.
    package var id: String
    package var title: String
    /// Where they cross with it at its lower end and all else in the middle; nothing where they do not.
    package var atLow: Int?
    /// Where they cross with it at its upper end and all else in the middle; nothing where they do not.
    package var atHigh: Int?
  }

  /// The id of the outcome that is cheaper at the start.
  package var first: String
  /// The id of the other outcome.
  package var second: String
  /// What the cost is followed along.
  package var axis: Axis
  /// What is counted.
  package var scope: Scope
  /// Where they cross.
  package var crossing: Crossing
  /// Where they cross with everything in the middle of its range; nothing where they do not.
  package var middle: Int?
  /// The assumptions that move the crossing, the strongest first.
  package var movers: [Mover]
}
