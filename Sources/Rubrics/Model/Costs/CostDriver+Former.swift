extension CostDriver {
  /// A driver whose words the first rubrics could leave out, and the word for lines multiplied with it.
  package struct Former: Sendable, Hashable {
    package var id: String
    /// The word for such lines where others name the driver.
    package var basis: String
    /// How it is counted.
    package var count: Count
    /// One of what is counted.
    package var unit: String
    /// Several of what is counted.
    package var units: String
  }

  /// The drivers that every model had to have before it could name its own.
  ///
  /// Files written then stay readable, and results keep the words that programs know.
  package static let former: [Former] = [
    Former(
      id: "queries-per-month", basis: "per-query", count: .monthly, unit: "query",
      units: "queries"),
    Former(
      id: "documents", basis: "per-document", count: .once, unit: "document",
      units: "documents"),
    Former(
      id: "retrains-per-year", basis: "per-retraining", count: .yearly, unit: "retraining",
      units: "retrainings"),
  ]

  package static func former(_ id: String) -> Former? { former.first { $0.id == id } }
}
