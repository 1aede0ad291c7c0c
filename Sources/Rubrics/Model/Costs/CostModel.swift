/// What the outcomes of a rubric cost, with every assumption stated.
package struct CostModel: Sendable, Hashable {
  /// The currency of all money, as three capital letters (ISO 4217).
  package var currency: String = "USD"
  /// What is compared and what is left out.
  package var premise: String = ""
  /// What is taken for granted while nobody answered.
  package var assumed: [AssumedAnswer] = []
  /// The quantities, of which each has its own id.
  package var drivers: [CostDriver] = []
  /// The lines, in the order of a table.
  package var lines: [CostLine] = []
  /// The totals of the sources.
  package var published: [PublishedCost] = []
  /// The points on which the sources contradict one another.
  package var conflicts: [CostConflict] = []

  /// Whether there is nothing to count.
  package var isEmpty: Bool { lines.isEmpty }

  package func line(_ id: String) -> CostLine? {
    lines.first { $0.id == id }
  }

  package func driver(_ id: String) -> CostDriver? {
    drivers.first { $0.id == id }
  }

  /// The driver along which costs are followed: the first that is counted anew in every month.
  package var volume: CostDriver? { drivers.first { $0.count == .monthly } }
}
