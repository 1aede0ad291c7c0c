/// What picks add up to: the points and the conditions they satisfy.
struct Tally: Sendable, Hashable {
  /// The points, by column.
  var points: [Int]
  /// One bit for every mention of the question in a condition that the picks satisfy.
  var hits: [UInt64]

  /// Creates the tally of no picks.
  init(columns: Int, mentions: Int) {
    points = [Int](repeating: 0, count: columns)
    hits = [UInt64](repeating: 0, count: (mentions + 63) / 64)
  }

  /// Adds the tally of one more pick.
  mutating func add(_ other: Tally) {
    for index in points.indices { points[index] += other.points[index] }
    for index in other.hits.indices { hits[index] |= other.hits[index] }
  }

  /// Notes that a mention is satisfied.
  mutating func hit(_ mention: Int) {
    hits[mention / 64] |= 1 << UInt64(mention % 64)
  }
}
