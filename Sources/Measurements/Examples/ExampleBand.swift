/// The choices of the question `examples` that a number of pairs allows.
enum ExampleBand {
  private static let bands = [
    ("thousands", 1_000), ("hundreds", 200), ("dozens", 50), ("few", 1),
  ]

  /// Returns the choices: a count is the most there can be, since nobody can see which are good.
  static func choices(atMost usable: Int) -> [String] {
    let possible = bands.filter { usable >= $0.1 }.map(\.0)
    return possible.isEmpty ? ["none"] : possible
  }
}
