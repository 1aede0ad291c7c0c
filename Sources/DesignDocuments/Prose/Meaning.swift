import Rubrics

/// What a phrase says when it is found in a text.
enum Meaning: Sendable, Hashable {
  /// It names the option at an index of the rubric.
  case option(Int)
  /// It belongs to the field the options come from.
  case field
  /// It is a decision wherever one is stated, even where no alternative is named.
  case alone
  /// It holds the name of an option and means something else; so many of its words stand before its first gap and
  /// after its last.
  case unlike(leading: Int, trailing: Int)
  /// It speaks of a plan to evaluate.
  case evaluation
  /// It names neither option nor outcome, and still hints at whether a text chooses.
  case hint(Hint)
  /// It states the outcome at an index of the rubric.
  case outcome(Int)
  /// It gives an answer: the indices of the question and of its choice.
  case choice(question: Int, choice: Int)
  /// It does, argues or acknowledges what the piece of advice at an index is about.
  case advice(Int)
  /// It turns, limits or strengthens what stands around it.
  case grammar(Grammar)

  /// What words of the field hint at.
  enum Hint: Sendable, Hashable, CaseIterable {
    /// They name what options are usually built of: "vector database".
    case part
    /// They say that something does without such parts: "vectorless".
    case without
    /// They name the workings of an option: "similarity threshold".
    case working
    /// They speak of what a model is made to learn: "teach".
    case teaching
    /// They name what goes wrong: "hallucinate".
    case failing

    /// Whether they may say that a text does without something.
    var mayForgo: Bool { self == .part || self == .without }
  }

  /// What words of no field in particular do to a statement.
  enum Grammar: UInt16, Sendable, Hashable {
    /// It denies what follows: "not", "without".
    case negation
    /// It begins a clause that only grants or supposes what it names, at the beginning of a sentence: "although",
    /// "without".
    case clause
    /// It makes a sentence that it begins hold in one case only: "if".
    case hypothesis
    /// It names a means, and so begins another part: "by".
    case means
    /// It sets what follows against what is preferred: "rather than".
    case contrast
    /// It denies what stands before it: "is not used", "was rejected".
    case rejection
    /// It denies what stands farther before it, in languages whose verb comes last: "하지 않".
    case lateRejection
    /// It does away with its object, which follows close behind it: "retire".
    case removal
    /// It puts what stands before or after it off: "deferred".
    case deferral
    /// It puts off what stands close before it, where it ends its part of the sentence: "later".
    case lateDeferral
    /// It commits: "we will use".
    case commitment
    /// It commits where it begins a sentence: "use".
    case imperative
    /// It says that what follows it at the beginning of a sentence is the decision: "decision:".
    case label
    /// It makes what stands right before it depend on something: "when".
    case condition
    /// It makes what stands before it depend on something, or end with it: "only if".
    case proviso
    /// It marks what was chosen: "chosen option".
    case chosen
    /// It marks what was chosen where nothing of the same part of the sentence follows it: "RAG (selected)".
    case mark
    /// It only supposes: "could", "if".
    case supposition
    /// It tries or examines what follows close behind it: "evaluate".
    case trial
    /// It begins another thought: "but".
    case turn
    /// It weighs one thing against another: "versus".
    case comparison
    /// It puts one thing beside another without a word for either: "or".
    case alternative
    /// It limits what is said to what stands right before it: "alone".
    case limit
    /// It joins one thing to another: "and".
    case link
    /// It asks for the reason: "why".
    case reason
    /// It says what a thing does, which may be anybody's: "that uses".
    case relation
    /// It speaks of somebody else: "vendor".
    case stranger
    /// It says in a title that a text is about a matter in general, or only looks into it: "guide".
    case general
    /// It says so where it begins or ends a part of the title: "report".
    case generalAtEdge
    /// It says in a title that a text sets out what is to be done: "plan".
    case plan
    /// It begins like a label and is none: "decision to".
    case telling
    /// It says that what follows it at the beginning of a sentence is what is aimed at: "goal:".
    case aim
    /// It says that what follows was found, and so takes a commitment from what stands right before it: "shows that".
    case finding
    /// It measures one thing by another that follows it, and denies neither: "compare it against".
    case measure
    /// It says that what follows close behind it is there and stays: "already has".
    case kept
    /// It says so of what follows it at once: "is already".
    case already
    /// It says that something is to come from what it begins to name: "must come from".
    case source
    /// It says of what stands right before it that it stays: "remains the".
    case staying
    /// It begins the name of one kind of what follows it, so that to deny that kind denies no other: "full".
    case kind
    /// It says what the thing that stands right before it is, has or does: "is", "allows".
    case description
    /// It says what that thing did not or could not do: "does not".
    case inability
  }
}

extension Meaning {
  /// A set of things that words do to a statement.
  struct GrammarSet: ExpressibleByArrayLiteral {
    private var bits: UInt64 = 0

    /// Creates a set without anything in it.
    init() {}

    /// Creates a set of some things.
    init(arrayLiteral elements: Grammar...) {
      for element in elements { insert(element) }
    }

    /// Returns whether something is in the set.
    func contains(_ grammar: Grammar) -> Bool { bits & 1 << UInt64(grammar.rawValue) != 0 }

    /// Adds something.
    mutating func insert(_ grammar: Grammar) { bits |= 1 << UInt64(grammar.rawValue) }
  }

  /// Whether it names an option.
  var isOption: Bool {
    if case .option = self { true } else { false }
  }

  /// Whether it names an option or an outcome.
  var bearsOnOutcome: Bool {
    switch self {
    case .option, .outcome: true
    case .field, .alone, .unlike, .evaluation, .hint, .choice, .advice, .grammar: false
    }
  }

  /// Whether it may say that the text does without what options are built of.
  var mayForgo: Bool {
    if case .hint(let hint) = self { hint.mayForgo } else { false }
  }

  /// Whether it says something by itself, rather than bear on what else is said.
  var isSubstantial: Bool {
    switch self {
    case .option, .evaluation, .outcome, .choice, .advice: true
    case .field, .alone, .unlike, .hint, .grammar: false
    }
  }
}

extension RubricScope {
  /// Returns the words that hint at something.
  fileprivate func terms(for hint: Meaning.Hint) -> [String] {
    switch hint {
    case .part: parts
    case .without: without
    case .working: workings
    case .teaching: teaching
    case .failing: failings
    }
  }
}

extension PhraseTrie<Meaning> {
  /// Creates the phrases of a rubric, with the words that bear on any statement.
  init(of rubric: Rubric) {
    self.init()
    for (index, option) in rubric.options.enumerated() {
      for term in rubric.scope.terms(for: option.id) { insert(term, meaning: .option(index)) }
    }
    for term in rubric.scope.field { insert(term, meaning: .field) }
    for term in rubric.scope.alone { insert(term, meaning: .alone) }
    for term in rubric.scope.unlike { insert(term, meaning: Lookalike.meaning(of: term)) }
    for term in rubric.scope.evaluation { insert(term, meaning: .evaluation) }
    for hint in Meaning.Hint.allCases {
      for term in rubric.scope.terms(for: hint) { insert(term, meaning: .hint(hint)) }
    }
    for (index, outcome) in rubric.outcomes.enumerated() {
      for cue in outcome.cues { insert(cue, meaning: .outcome(index)) }
    }
    for (index, question) in rubric.questions.enumerated() {
      for (position, choice) in question.choices.enumerated() {
        for cue in choice.cues {
          insert(cue, meaning: .choice(question: index, choice: position))
        }
      }
    }
    for (index, advice) in rubric.advice.enumerated() {
      let own = advice.kind == .hiddenCost ? advice.ownPhrases : []
      for cue in advice.cues + own { insert(cue, meaning: .advice(index)) }
    }
    for (grammar, phrases) in GrammarPhrases.all {
      for phrase in phrases { insert(phrase, meaning: .grammar(grammar)) }
    }
  }
}
