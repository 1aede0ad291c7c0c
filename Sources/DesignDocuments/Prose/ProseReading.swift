import Rubrics

/// What the prose of a document seems to say about a rubric's decision.
///
/// Everything here is a guess from words; nothing here fails a build.
struct ProseReading {
  /// A quotation with its place.
  struct Quote: Hashable {
    /// The phrase that was recognised.
    var phrase: ByteRange
    /// The sentence around it.
    var sentence: ByteRange
  }

  /// An answer the text seems to give.
  struct SeenAnswer: Hashable {
    /// The index of the question.
    var question: Int
    /// The index of the choice.
    var choice: Int
    /// The words that seem to give it.
    var quote: Quote
  }

  /// Advice that the text seems to run against.
  struct SeenAdvice: Hashable {
    /// The index of the piece of advice.
    var advice: Int
    /// The words that seem to do so.
    var quote: Quote
  }

  let rubric: Rubric
  /// The phrases found.
  let text: ProseMatches
  /// The roles of the parts they stand in.
  let roles: SectionRoles
  /// The decision the text seems to make.
  let decision: DecisionReading
  /// What the part of a document is called by its number, where it bears one.
  let name: String?
  private let blocks: [MarkdownDocument.Block]

  /// A row of so many cells compares what its columns are about, rather than give one thing a value.
  private static let fewestCompared = 3

  /// What a part of a document has from the whole.
  struct Part {
    /// Whether the whole belongs to the rubric's field.
    var isOfField = false
    /// What it is called by its number, where it bears one.
    var name: String?
  }

  /// Reads a document, or a part of one as a document of its own.
  init(
    _ document: MarkdownDocument, by rubric: Rubric, listeningFor trie: PhraseTrie<Meaning>,
    as part: Part = Part()
  ) {
    self.rubric = rubric
    name = part.name
    let runIns = document.runIns
    text = ProseMatches(in: document, dividedBy: runIns, listeningFor: trie)
    if let first = text.sentences.first {
      let block = document.blocks[first.block]
      roles = SectionRoles(
        in: document, with: runIns,
        titleDecides: block.kind == .heading && block.section == 0
          && Polarity(first, in: text).statesDecision)
    } else {
      roles = SectionRoles()
    }
    blocks = document.blocks
    decision = DecisionReading(
      of: text, in: document, with: runIns, roles: roles, rubric: rubric,
      isOfField: part.isOfField || text.firstField != nil)
  }

  /// Whether the document chooses between the rubric's options, rather than mention them.
  var isInScope: Bool { decision.isInScope }

  /// Whether the text speaks of an evaluation anywhere.
  var plansEvaluation: Bool { text.matches.contains { $0.meaning == .evaluation } }

  /// Whether the text speaks of a piece of advice anywhere, whatever it says of it.
  func mentions(advice index: Int) -> Bool {
    text.matches.contains { $0.meaning == .advice(index) }
  }

  /// The answers the text seems to give, one a question at most, in the rubric's order.
  var answers: [SeenAnswer] {
    var found: [Int: [(choice: Int, quote: Quote)]] = [:]
    forEachStatement { match, sentence, polarity in
      guard case .choice(let question, let choice) = match.meaning,
        !polarity.isSupposed(match.words), !compares(sentence)
      else { return }
      found[question, default: []].append(
        (choice, Quote(phrase: match.range, sentence: sentence.range)))
    }
    return rubric.questions.indices.compactMap { question in
      guard let seen = found[question] else { return nil }
      let counts = Dictionary(grouping: seen, by: \.choice).mapValues(\.count)
      let most = counts.values.max() ?? 0
      return seen.first { counts[$0.choice] == most }.map {
        SeenAnswer(question: question, choice: $0.choice, quote: $0.quote)
      }
    }
  }

  /// The anti-patterns and bad reasons that the text commits by its decision, in the rubric's order: where it
  /// decides, or says what will be done.
  var committed: [SeenAdvice] {
    guard let outcome = decision.outcome?.id else { return [] }
    var found: [Int: Quote] = [:]
    forEachStatement { match, sentence, polarity in
      guard case .advice(let index) = match.meaning, found[index] == nil,
        rubric.advice[index].committedBy.contains(outcome),
        polarity.commits || roles.role(of: sentence).isDecision,
        polarity.stance(at: match.words) == .affirmed
      else { return }
      switch rubric.advice[index].kind {
      case .antiPattern, .badReason:
        found[index] = Quote(phrase: match.range, sentence: sentence.range)
      default: break
      }
    }
    return rubric.advice.indices.compactMap { index in
      found[index].map { SeenAdvice(advice: index, quote: $0) }
    }
  }

  /// Returns whether a sentence is a row of a table that compares options, or several things.
  private func compares(_ sentence: ProseMatches.Sentence) -> Bool {
    let block = blocks[sentence.block]
    guard block.kind == .tableRow || block.kind == .tableHeader else { return false }
    return block.segments.count >= Self.fewestCompared
      || text.matches(of: sentence).contains(where: \.meaning.bearsOnOutcome)
  }

  /// Visits what the document states of itself: not what it denies, supposes or rejects.
  private func forEachStatement(
    _ body: (ProseMatches.Match, ProseMatches.Sentence, Polarity) -> Void
  ) {
    for sentence in text.sentences where roles.role(of: sentence).speaksOfItself {
      let polarity = Polarity(sentence, in: text)
      for match in text.matches(of: sentence) {
        switch match.meaning {
        case .choice, .advice:
          guard !polarity.isDenied(match.words) else { continue }
          body(match, sentence, polarity)
        case .option, .field, .alone, .unlike, .evaluation, .hint, .outcome, .grammar: continue
        }
      }
    }
  }
}
