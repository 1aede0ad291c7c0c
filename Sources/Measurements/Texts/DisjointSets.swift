/// Sets that are only ever joined (Galler and Fischer, 1964).
struct DisjointSets {
  private var parents: [Int]
  /// How many sets there are.
  private(set) var setCount: Int

  /// Creates so many sets of one element each.
  init(count: Int) {
    parents = Array(0..<count)
    setCount = count
  }

  /// Returns the element that stands for the set of another.
  mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// Makes one set of the sets of two elements.
  mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (root(of: first), root(of: second))
    guard first != second else { return }
    parents[max(first, second)] = min(first, second)
    setCount -= 1
  }
}
