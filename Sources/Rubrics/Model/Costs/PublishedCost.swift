/// A total that a source states, to be set beside what the rubric's own lines give.
package struct PublishedCost: Sendable, Hashable {
  /// What a total covers.
  package enum Measure: String, Sendable, CaseIterable {
    /// What is paid once.
    case oneTime = "one-time"
    /// What is paid in a month.
    case monthly
  }

  package var id: String
  /// What it is the total of.
  package var title: String
  /// The id of the outcome it is about.
  package var outcome: String
  /// What it covers.
  package var measure: Measure
  /// The total as published, in the model's currency.
  package var total: DecimalRange
  /// The ids of the lines that make it up, in the model's order.
  package var lines: [String]
  /// How much of some drivers it is stated for, by their ids.
  package var quantities: [String: Int] = [:]
  /// What is to be known when the two are compared.
  package var note = ""
  /// Where it is published.
  package var citations: [Citation] = []
}
