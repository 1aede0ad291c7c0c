/// One of the answers a question offers.
package struct Choice: Sendable, Hashable {
  /// What the choice adds to an option's score.
  package struct Points: Sendable, Hashable {
    /// The id of the option.
    package var option: String
    /// The points, from -9 to 9 and never 0.
    package var value: Int

    package init(option: String, value: Int) {
      self.option = option
      self.value = value
    }
  }

  /// What the choice gives an option to do, as a noun phrase such as "facts that change every week".
  package struct Need: Sendable, Hashable {
    /// The id of the option.
    package var option: String
    /// The noun phrase.
    package var text: String

    package init(option: String, text: String) {
      self.option = option
      self.text = text
    }
  }

  /// The id, unique within its question.
  package var id: String
  /// The answer as offered to a person.
  package var label: String
  /// One line that explains the answer.
  package var hint: String?
  /// The number from which it is the answer, up to that of the next choice, in the question's unit.
  ///
  /// Without one the first choice of a question with a unit holds from 0.
  package var from: ExactDecimal?
  /// What it adds to the options' scores, in the rubric's order of options.
  package var points: [Points]
  /// What it gives the options to do, in the rubric's order of options.
  package var needs: [Need]
  /// Why the points are what they are, or what else the answer steers.
  package var because: String
  /// What that rests on.
  package var citations: [Citation]
  /// Phrases by which a text gives this answer.
  package var cues: [String] = []

  package init(
    id: String, label: String, hint: String? = nil, from: ExactDecimal? = nil,
    points: [Points] = [], needs: [Need] = [], because: String = "", citations: [Citation] = []
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.from = from
    self.points = points
    self.needs = needs
    self.because = because
    self.citations = citations
  }

  /// Returns what the choice adds to an option's score.
  package func points(for option: String) -> Int {
    points.first { $0.option == option }?.value ?? 0
  }
}
