import Rubrics

/// The order in which a diagram asks its questions, on which its size depends.
struct LevelOrder {
  /// The positions of the levels, in their new order.
  let order: [Int]

  /// Finds an order for levels that stand in the order of the rubric.
  init(of levels: [Level], rubrics: [Rubric]) {
    order = Array(levels.indices)
  }
}
