extension Sequence where Element: Hashable {
  /// The elements without repeats, in the order in which they first stand.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
