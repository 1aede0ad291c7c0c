/// The words that turn, limit or strengthen a statement, whatever it is about.
enum GrammarPhrases {
  /// The words of one language.
  ///
  /// A language that commits also denies and has a word for "or": without those, what a text turns down or leaves
  /// open would be read as its decision.
  struct Language: Sendable {
    /// What it is called.
    let name: String
    /// The phrases by what they do, in a fixed order.
    let phrases: KeyValuePairs<Meaning.Grammar, [String]>

    /// Returns the phrases that do one thing.
    func phrases(for grammar: Meaning.Grammar) -> [String] {
      phrases.first { $0.key == grammar }?.value ?? []
    }
  }

  /// The languages, in a fixed order.
  static let languages = [
    english, german, french, spanish, portuguese, russian, turkish, chinese, japanese, korean,
  ]

  /// The phrases of all languages by what they do, and the names of decisions and of texts.
  static let all: [(Meaning.Grammar, [String])] =
    languages.flatMap { $0.phrases.map { ($0.key, $0.value) } } + [
      (.label, DecisionNames.all), (.telling, DecisionNames.lookalikes + DecisionNames.tellings),
      (.general, TitleNames.generalities), (.generalAtEdge, TitleNames.kinds),
      (.plan, TitleNames.plans), (.aim, TitleNames.aims),
    ]
}
