/// How few answers have to be taken over from a node on, and in how many ways.
struct Ways {
  /// The number of answers to take over.
  var size: Int
  /// The number of sets of that size.
  var count: Count

  /// No way at all.
  static let none = Ways(size: .max / 2, count: .zero)

  /// Returns the ways with one more answer taken over.
  func taking() -> Ways { Ways(size: size + 1, count: count) }

  /// Returns the shorter ways, or both when they are as short.
  func best(with other: Ways) -> Ways {
    if size != other.size { return size < other.size ? self : other }
    return Ways(size: size, count: count + other.count)
  }
}
