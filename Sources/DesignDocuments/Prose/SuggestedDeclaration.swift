import Rubrics

/// A declaration prefilled with what a document's prose seems to say, to be read over and pasted.
package struct SuggestedDeclaration: Sendable, Hashable {
  /// The id of the outcome the prose seems to decide for.
  package var decision: String?
  /// The fenced block.
  package var text: String

  /// Fills in a declaration.
  init(of prose: ProseReading, in document: MarkdownDocument) {
    let rubric = prose.rubric
    decision = prose.decision.outcome?.id
    var lines = ["```\(MarkdownDocument.declarationWord)"]
    lines.append("decision: \(decision ?? "")")
    let answers = prose.answers
    let missing = prose.missingEssentials
    for (index, question) in rubric.questions.enumerated() {
      if let seen = answers.first(where: { $0.question == index }) {
        lines.append(
          "\(question.id): \(question.choices[seen.choice].id)  "
            + "# \"\(document.quotation(seen.quote.phrase))\"")
      } else if missing.contains(question.id) {
        lines.append(
          "\(question.id): unknown  # \(question.choices.map(\.id).joined(separator: ", "))")
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
