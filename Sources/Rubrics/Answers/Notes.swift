package import Diagnostics

/// What a team wrote beside its answers, by question: how it came to them, for whoever reads them later.
///
/// A note adds no points and meets no rule.
package struct Notes: Sendable, Hashable {
  /// The characters that a note may have, counted as Unicode scalars.
  package static let limit = 1_000

  private var byQuestion: [String: String]

  /// Creates notes, none unless given.
  package init(_ byQuestion: [String: String] = [:]) {
    self.byQuestion = byQuestion
  }

  /// The note on the question with an id, or nothing when there is none.
  package subscript(question: String) -> String? {
    get { byQuestion[question] }
    set { byQuestion[question] = newValue }
  }

  /// Whether nothing was noted.
  package var isEmpty: Bool { byQuestion.isEmpty }

  /// Returns the questions that were noted on with their notes, in the rubric's order.
  package func noted(in rubric: Rubric) -> [(question: Question, text: String)] {
    rubric.questions.compactMap { question in byQuestion[question.id].map { (question, $0) } }
  }

  /// Returns these notes with others laid over them.
  package func overlaid(by others: Notes) -> Notes {
    Notes(byQuestion.merging(others.byQuestion) { _, other in other })
  }

  /// Returns the notes on questions of a rubric.
  package func restricted(to rubric: Rubric) -> Notes {
    Notes(byQuestion.filter { rubric.question($0.key) != nil })
  }

  /// Puts the number that an answer was given as in the place of that of the answer before; a note
  /// of somebody's own stays.
  package mutating func take(figure: String?, of question: Question) {
    if let note = self[question.id], question.figure(of: note) != note { return }
    self[question.id] = figure
  }

  /// Returns the number that a question was answered with, where its note is just that and the answer
  /// is the choice into which it falls.
  package func number(answering question: Question, with answers: Answers) -> ExactDecimal? {
    guard let note = self[question.id], question.figure(of: note) == note,
      let given = try? question.reading(of: note), answers[question.id] == .choice(given.choice.id)
    else { return nil }
    return given.number
  }

  /// Returns what keeps a text from being a note, or nothing.
  package static func fault(of text: String) -> Problem? {
    Problem.line(text, as: "the note", limit: limit)
  }
}
