import Diagnostics
import AnswerSpaces
import Rubrics

/// Writes the page of a rubric, part by part.
struct RubricPage {
  /// A place in the page that something else points to.
  enum Place: Hashable {
    case part(Part)
    case outcome(String)
    case question(String)
    case advice(Advice.Kind)
  }

  /// A part of the page, in the order of the contents.
  enum Part: String, CaseIterable {
    case changes = "What it changes"
    case deciding = "How it decides"
    case outcomes = "Outcomes"
    case questions = "Questions"
    case rules = "Rules"
    case prerequisites = "Prerequisites"
    case advice = "Advice"
    case tensions = "Answers that pull apart"
    case costs = "Costs"
    case promises = "Promises"
    case cases = "Cases"
    case sources = "Sources"
  }

  /// The rubric.
  let rubric: Rubric
  /// How it fares on its cases.
  let report: CaseReport
  /// What is proved about it, where that could be computed.
  let audit: Audit?
  /// Where things stand, as an earlier writing found.
  let anchors: [Place: String]
  /// The page so far.
  var page = MarkdownPage()
  /// Where things stand, as far as this writing got.
  var found: [Place: String] = [:]
  private var bibliography: Bibliography

  /// Prepares a page.
  init(
    _ rubric: Rubric, cases: [DocumentedCase], audit: Audit?, anchors: [Place: String]
  ) {
    self.rubric = rubric
    self.audit = audit
    self.anchors = anchors
    report = CaseReport(on: cases, by: rubric, digest: "")
    bibliography = Bibliography(rubric.evidence)
  }

  /// Writes the whole page.
  mutating func write() {
    writeOpening()
    writeContents()
    for part in Part.allCases where holds(part) {
      found[.part(part)] = page.heading(2, part.rawValue)
      switch part {
      case .changes: writeChanges()
      case .deciding: writeDeciding()
      case .outcomes: writeOutcomes()
      case .questions: writeQuestions()
      case .rules: writeRules()
      case .prerequisites: writePrerequisites()
      case .advice: writeAdvice()
      case .tensions: writeTensions()
      case .costs: writeCosts()
      case .promises: writePromises()
      case .cases: writeCases()
      case .sources: writeSources()
      }
    }
  }

  /// Returns whether there is anything to write in a part.
  func holds(_ part: Part) -> Bool {
    switch part {
    case .changes: !rubric.overlays.isEmpty
    case .deciding, .outcomes, .questions: true
    case .rules: !rubric.rules.isEmpty
    case .prerequisites: !rubric.prerequisites.isEmpty
    case .advice: !rubric.advice.isEmpty
    case .tensions: !rubric.tensions.isEmpty
    case .costs: !rubric.costs.isEmpty
    case .promises: !rubric.properties.isEmpty
    case .cases: !report.results.isEmpty
    case .sources: !rubric.evidence.sources.isEmpty
    }
  }
}

extension RubricPage {
  /// Writes a smaller heading that other parts point to.
  mutating func heading(_ title: String, at place: Place) {
    found[place] = page.heading(3, title)
  }

  /// Returns Markdown as a link to a place, or as it is when the place is not known.
  func link(_ text: String, to place: Place) -> String {
    anchors[place].map { "[\(text)](#\($0))" } ?? text
  }

  /// Returns the numbers of the cited sources as they stand behind a sentence, nothing for none.
  mutating func marks(_ citations: [Citation]) -> String {
    let numbers = bibliography.marks(citations)
    // A number in brackets is a reference, which the end of the page resolves.
    return numbers.isEmpty ? "" : " \\[\(numbers.map { "[\($0)]" }.joined(separator: ", "))\\]"
  }

  /// Returns a text with the numbers of what it rests on.
  mutating func cited(_ text: String, _ citations: [Citation]) -> String {
    text.sentence.markdown + marks(citations)
  }

  /// The sources cited so far, in the order of their numbers.
  var citedSources: [NumberedSource] { bibliography.sources }

  /// Returns a condition in words that can follow "when".
  func words(_ condition: Condition) -> String {
    ConditionWords(rubric).text(for: condition).markdown
  }

  /// Returns the title of an option.
  func title(ofOption id: String) -> String {
    (rubric.option(id)?.title ?? id).markdown
  }

  /// Returns the title of an outcome, linked to where it is described.
  func title(ofOutcome id: String) -> String {
    link((rubric.outcome(id)?.title ?? id).markdown, to: .outcome(id))
  }
}
