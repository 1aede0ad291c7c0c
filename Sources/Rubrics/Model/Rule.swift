/// A condition on answers that requires or excludes an option, whatever the points say.
package struct Rule: Sendable, Hashable {
  /// What a rule does to its option.
  package enum Effect: String, Sendable, CaseIterable {
    /// The option is adopted.
    case requires
    /// The option is not adopted, unless another rule requires it.
    case excludes
  }

  package var id: String
  /// When it fires; it names questions only.
  package var when: Condition
  /// What it does.
  package var effect: Effect
  /// The id of the option it does that to.
  package var option: String
  /// Why.
  package var because: String
  /// What it rests on.
  package var citations: [Citation]
  /// Whether it says no more than that its option is not offered.
  package var isWithdrawal = false

  package init(
    id: String, when: Condition, _ effect: Effect, _ option: String, because: String = "",
    citations: [Citation] = []
  ) {
    self.id = id
    self.when = when
    self.effect = effect
    self.option = option
    self.because = because
    self.citations = citations
  }
}
