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
    let phrases: [(Meaning.Grammar, [String])]

    /// Gathers the phrases.
    init(
      name: String, negations: [String], absences: [String] = [], contrasts: [String],
      rejections: [String], lateRejections: [String] = [], removals: [String] = [],
      deferrals: [String] = [], lateDeferrals: [String] = [], commitments: [String],
      imperatives: [String] = [], conditions: [String] = [], provisos: [String] = [], choices: [String] = [],
      marks: [String] = [], suppositions: [String], trials: [String] = [],
      turns: [String] = [], comparisons: [String] = [], alternatives: [String],
      links: [String] = [], limits: [String] = [], reasons: [String] = [], means: [String] = [],
      relations: [String] = [], strangers: [String] = []
    ) {
      self.name = name
      phrases = [
        (.negation, negations), (.absence, absences), (.contrast, contrasts),
        (.rejection, rejections), (.lateRejection, lateRejections), (.removal, removals),
        (.deferral, deferrals), (.lateDeferral, lateDeferrals), (.commitment, commitments),
        (.imperative, imperatives), (.condition, conditions), (.proviso, provisos), (.chosen, choices),
        (.mark, marks), (.supposition, suppositions), (.trial, trials), (.turn, turns),
        (.comparison, comparisons), (.alternative, alternatives), (.link, links), (.limit, limits),
        (.reason, reasons), (.means, means), (.relation, relations), (.stranger, strangers),
      ]
    }

    /// Returns the phrases that do one thing.
    func phrases(for grammar: Meaning.Grammar) -> [String] {
      phrases.first { $0.0 == grammar }?.1 ?? []
    }
  }

  /// The languages, in a fixed order.
  static let languages = [
    english, german, french, spanish, portuguese, russian, turkish, chinese, japanese, korean,
  ]

  /// The phrases of all languages by what they do, and the names of decisions.
  static let all: [(Meaning.Grammar, [String])] =
    languages.flatMap(\.phrases) + [
      (.label, DecisionNames.all), (.general, TitleNames.generalities), (.plan, TitleNames.plans),
    ]
}
