import Decisions
import Rubrics

/// A declaration prefilled with what a document's prose seems to say, to be read over and pasted.
package struct SuggestedDeclaration: Sendable, Hashable {
  /// The id of the outcome the prose seems to decide for.
  package var decision: String
  /// The fenced block.
  package var text: String

  /// Fills in a declaration for each decision that a document makes in prose, with a name of its own where there are several.
  static func all(for document: ExaminedDocument) -> [SuggestedDeclaration] {
    let deciding = document.undeclared.filter { $0.decision.outcome != nil }
    let isAlone = deciding.count == 1 && document.decisions.isEmpty
    var taken = Set(document.firstDeclaration.keys)
    return deciding.enumerated().compactMap { index, prose in
      var id = prose.name
      if id == nil || taken.contains(id) { id = "decision-\(document.decisions.count + index + 1)" }
      taken.insert(id)
      return SuggestedDeclaration(of: prose, in: document.markdown, id: isAlone ? nil : id)
    }
  }

  /// Fills in a declaration, unless the prose does not tell what it decides: a block without that fails.
  ///
  /// What is not known is left out, and so is what would say by itself that a prerequisite is missing: both stand
  /// there as comments, so that nobody's build fails for taking the offer.
  private init?(of prose: ProseReading, in document: MarkdownDocument, id: String?) {
    guard let outcome = prose.decision.outcome else { return nil }
    let rubric = prose.rubric
    decision = outcome.id
    let seen = Dictionary(
      prose.answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    var answers = Answers()
    for (index, answer) in seen {
      let question = rubric.questions[index]
      answers[question.id] = .choice(question.choices[answer.choice].id)
    }
    let blocking = Decision(from: answers, plan: decision, by: rubric)
      .prerequisites(of: decision, by: rubric)
      .filter { $0.status == .open && $0.prerequisite.severity == .blocker }
      .flatMap(\.prerequisite.when.questions)
    let missing = prose.missingEssentials
    var lines = ["```\(MarkdownDocument.declarationWord)"]
    if let id { lines.append("id: \(id)") }
    lines.append("decision: \(decision)")
    for (index, question) in rubric.questions.enumerated() {
      if let answer = seen[index] {
        let isComment = blocking.contains(question.id) && !question.isEssential
        lines.append(
          "\(isComment ? "# " : "")\(question.id): \(question.choices[answer.choice].id)  "
            + "# \"\(document.quotation(answer.quote.phrase))\"")
      } else if missing.contains(question.id) {
        lines.append("# \(question.id): \(question.choices.map(\.id).joined(separator: " | "))")
      }
    }
    lines.append("```")
    text = lines.joined(separator: "\n") + "\n"
  }
}

extension MarkdownDocument {
  /// Returns the words of a range on one line, cut to what a person can take in.
  func quotation(_ range: ByteRange) -> String {
    let end = min(range.end, range.start + 200)
    let words = String(decoding: bytes[range.start..<end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return end < range.end ? words + " …" : words
  }
}
