import Foundation
import TestSupport
import Testing

/// What the main rubric says to people in the situations it was once wrong about.
///
/// Each case is one fault that was found by holding the advice against public decisions, or one
/// situation that the rubric was rewritten for.
@Suite struct AdvisedSituationTests {
  struct Situation: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var words: String
    var outcome: String
    /// The decisions that follow, as `rubric: outcome`; nothing where none was asked for.
    var following: [String]?
    /// Prerequisites with the questions that decide whether they are missing.
    var asks: [String: [String]] = [:]
    /// Entries that must apply.
    var says: Set<String> = []
    /// Entries that must not, and words that no page may hold.
    var saysNothingOf: Set<String> = []
    var hidesWords: [String] = []

    init(
      _ name: String, _ words: String, _ outcome: String, following: [String]? = nil,
      asks: [String: [String]] = [:], says: Set<String> = [], nothingOf: Set<String> = [],
      hiding words_: [String] = []
    ) {
      (testDescription, self.words, self.outcome, self.following) = (
        name, words, outcome, following
      )
      (self.asks, self.says, saysNothingOf, hidesWords) = (asks, says, nothingOf, words_)
    }
  }

  /// The parts of a result that the cases look at.
  struct Result: Decodable {
    struct Recommendation: Decodable { var outcome: String }
    struct Entry: Decodable {
      var id: String
      var openQuestions: [String]?
    }
    struct Following: Decodable {
      struct Named: Decodable { var id: String }
      var rubric: Named
      var recommendation: Recommendation
    }
    var recommendation: Recommendation
    var prerequisites: [Entry]
    var advice: [Entry]
    var following: [Following]?

    init(_ words: String) throws {
      let output = Run("advise \(words) --format json").output
      self = try JSONDecoder().decode(Result.self, from: Data(output.utf8))
    }
  }

  private static let training: Set<String> = [
    "enough-examples", "curated-examples", "training-permission", "general-ability-forgotten",
    "tuned-model-depreciates", "adapters-before-full-tuning",
  ]
  private static let retrieval: Set<String> = [
    "trusted-corpus", "per-user-retrieval", "retrieval-baseline", "every-query-pays-again",
    "embeddings-lag-documents", "crowded-context-loses-the-point",
  ]

  static let situations = [
    Situation(
      "a symptom counts where no test was run", "--symptom facts", "rag", nothingOf: training),
    Situation(
      "a test that nobody ran yet says nothing of what correct means",
      "--gap unknown --symptom manner --prompting plateaued", "fine-tuning",
      asks: ["correct-defined": ["correctness"]], says: ["run-perfect-prompt-test"]),
    Situation(
      "right answers that cost too much go to a tuned smaller model, if it replaces a large one",
      "--symptom nothing --strain dear --traffic over-100k --task narrow", "fine-tuning",
      says: [
        "what-it-replaces-decides", "distil-the-narrow-step", "cheap-savings-first",
        "break-even-from-own-prices",
      ], nothingOf: retrieval),
    Situation(
      "there is nothing smaller to move to from the smallest model",
      "--symptom nothing --strain dear --traffic over-100k --task narrow --replaces small",
      "prompt-first", nothingOf: training.union(retrieval)),
    Situation(
      "few calls never pay for a model of one's own",
      "--symptom nothing --strain dear --traffic under-1k --task narrow", "prompt-first"),
    Situation(
      "form alone asks whether a schema was tried before anything is trained",
      "--symptom manner --behaviour format", "prompt-first",
      asks: ["schema-enforced": ["constrained-output"]], nothingOf: training),
    Situation(
      "form alone is enforced, not trained",
      "--gap behaviour --corpus none --behaviour format --task narrow --constrained-output untried",
      "prompt-first", nothingOf: training),
    Situation(
      "a tested fault of form asks the same first",
      "--gap behaviour --corpus none --behaviour format --task narrow", "fine-tuning",
      asks: ["schema-enforced": ["constrained-output"]]),
    Situation(
      "a book for a model on a device is warned of",
      "--gap knowledge --volatility static --citations helpful --corpus prompt-sized "
        + "--access shared --hosting on-device", "prompt-first",
      says: ["a-book-in-a-small-window"]),
    Situation(
      "text that does not fit the model on a device is fetched",
      "--gap knowledge --volatility static --corpus hundreds --hosting on-device", "rag"),
    Situation(
      "text that fits is read fresh, under the user's rights, and cited, without an index",
      "--gap knowledge --volatility weekly --citations required --corpus prompt-sized "
        + "--access per-user --follow", "prompt-first", following: ["evaluation-plan: golden-set"],
      nothingOf: retrieval, hiding: ["build no search", "Build no search"]),
    Situation(
      "retrieval that works is kept, and what is still wrong is tuned on top",
      "--gap behaviour --retrieval misread", "combined", says: ["retrieve-first-tune-second"]),
    Situation(
      "moving facts in a library are fetched, even where the manner is wrong",
      "--gap behaviour --volatility daily --corpus thousands", "combined"),
    Situation(
      "no next decision takes back that the text is pasted",
      "--gap knowledge --volatility monthly --corpus prompt-sized --access shared --citations none "
        + "--latency relaxed --retrieval untried --query-kind mixed --hops single "
        + "--structure sections --follow", "prompt-first",
      following: ["evaluation-plan: golden-set"], hiding: ["Build retrieval"]),
    Situation(
      "no next decision takes back that the weights are trained",
      "--gap behaviour --examples thousands --corpus none --task narrow --follow", "fine-tuning",
      following: ["tuning-method: lora", "evaluation-plan: component-metrics"],
      hiding: ["Keep the weights as they are"]),
    Situation(
      "facts in records lead to a query over them",
      "--symptom facts --fact-source records --follow",
      "rag", following: ["retrieval-design: query-tool", "evaluation-plan: component-metrics"],
      hiding: ["Build an index", "Start with BM25"]),
    Situation(
      "a support bot with both faults gets both, unconfirmed, retrieval first",
      "--symptom both --corpus thousands --volatility weekly", "combined",
      asks: ["gap-confirmed": ["gap"]],
      says: ["retrieve-first-tune-second", "four-way-comparison"],
      hiding: ["Both, for the best of both"]),
    Situation(
      "three answers bring nothing beside the point",
      "--symptom facts --corpus thousands --volatility weekly", "rag",
      nothingOf: training.union([
        "both-for-max-quality", "vectors-before-keyword-search", "small-generator-over-context",
      ]), hiding: ["Start with BM25", "Both, for the best of both"]),
  ]

  @Test(arguments: situations)
  func `the advice fits the situation`(_ situation: Situation) throws {
    let result = try Result(situation.words)
    #expect(result.recommendation.outcome == situation.outcome)
    let following = result.following?.map { "\($0.rubric.id): \($0.recommendation.outcome)" }
    #expect(following == situation.following)
    for (id, questions) in situation.asks {
      #expect(result.prerequisites.first { $0.id == id }?.openQuestions == questions, "\(id)")
    }
    let said = Set((result.advice + result.prerequisites).map(\.id))
    #expect(situation.says.subtracting(said) == [])
    #expect(said.intersection(situation.saysNothingOf) == [])
    let text = Run("advise \(situation.words)").unwrapped
    for words in situation.hidesWords { #expect(!text.contains(words), "\(words)") }
  }

  /// What nobody answered is asked, and what was answered well is not mentioned.
  @Test(arguments: ["--symptom facts", "--gap behaviour", "--symptom both", "--gap knowledge"])
  func `what is not answered is a question, and nothing that is known to be missing`(
    words: String
  ) throws {
    let result = try Result(words)
    #expect(!result.prerequisites.isEmpty)
    #expect(result.prerequisites.allSatisfy { $0.openQuestions?.isEmpty == false })
    #expect(!Run("advise \(words)").unwrapped.contains("The model is given the wrong passages"))
  }

  /// What practice had found by November 2026 and the rubric did not know.
  @Test(arguments: [
    (
      "a schema", "--symptom manner --behaviour format --constrained-output untried",
      "schema-before-training"
    ),
    ("a query over records", "--symptom facts --fact-source records", "query-tool-for-records"),
    ("a larger model", "--gap behaviour --replaces small", "larger-model-first"),
    ("an optimiser of prompts", "--gap behaviour --prompting partial", "optimise-the-prompt"),
    (
      "passages cited by the provider", "--gap knowledge --citations required --hosting any",
      "built-in-citations"
    ),
    ("services that close", "--gap behaviour --hosting any", "hosted-tuning-closes"),
    (
      "a grader instead of examples", "--gap behaviour --examples few", "reward-instead-of-examples"
    ),
    (
      "a retriever of one's own", "--gap knowledge --corpus thousands --retrieval misses",
      "tune-the-retriever"
    ),
    (
      "files read by an agent", "--gap knowledge --corpus hundreds --latency relaxed",
      "files-read-by-an-agent"
    ),
  ]) func `what is new in practice is said where it bears`(
    name: String, words: String, entry: String
  ) throws {
    #expect(try Result(words).advice.map(\.id).contains(entry), "\(name)")
  }

  @Test func `cases of our own are counted apart from documented ones`() {
    let text = Run("rubric test").unwrapped
    #expect(text.contains(" documented cases as expected ("))
    #expect(text.contains("; own: "))
    #expect(Run("rubric test").output.contains("Own cases"))
  }
}
