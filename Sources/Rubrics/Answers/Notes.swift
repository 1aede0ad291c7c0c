package import Diagnostics

/// What stands beside the answers, by question: a note on how a team came to it, for whoever reads it
/// later, and the number that the answer was given as.
///
/// A note adds no points and meets no rule, and a number none beyond those of the choice it falls into.
package struct Notes: Sendable, Hashable {
  /// The characters that a note may have, counted as Unicode scalars.
  package static let limit = 1_000

  private var byQuestion: [String: String]
  /// The numbers, each with the unit of its question.
  private var figures: [String: String] = [:]

  /// Creates notes, none unless given.
  package init(_ byQuestion: [String: String] = [:]) {
    self.byQuestion = byQuestion
  }

  /// The note on the question with an id, or nothing when there is none.
  package subscript(question: String) -> String? {
    get { byQuestion[question] }
    set { byQuestion[question] = newValue }
  }

  /// The number, with its unit, that the question with an id was last answered with; nothing where it was answered
  /// with a choice.
  ///
  /// Whether it still stands depends on the answer: see `figure(answering:with:)`.
  package subscript(figure question: String) -> String? {
    get { figures[question] }
    set { figures[question] = newValue }
  }

  /// Whether nothing stands beside the answers.
  package var isEmpty: Bool { byQuestion.isEmpty && figures.isEmpty }

  /// Returns the questions that were noted on with their notes, in the rubric's order.
  package func noted(in rubric: Rubric) -> [(question: Question, text: String)] {
    rubric.questions.compactMap { question in byQuestion[question.id].map { (question, $0) } }
  }

  /// Returns what stands beside the answers with that of others laid over it.
  package func overlaid(by others: Notes) -> Notes {
    var notes = Notes(byQuestion.merging(others.byQuestion) { _, other in other })
    notes.figures = figures.merging(others.figures) { _, other in other }
    return notes
  }

  /// Returns what stands beside the answers to questions of a rubric.
  package func restricted(to rubric: Rubric) -> Notes {
    var notes = Notes(byQuestion.filter { rubric.question($0.key) != nil })
    notes.figures = figures.filter { rubric.question($0.key) != nil }
    return notes
  }

  /// Keeps the number that an answer was given as, in the place of that of the answer before; notes stay.
  ///
  /// Earlier versions noted the number, so that a note which is just that is about the answer before, too.
  package mutating func take(figure: String?, of question: Question) {
    if let note = self[question.id], question.figure(of: note) == note { self[question.id] = nil }
    figures[question.id] = figure
  }

  /// Returns the number, with its unit, that an answer was given as; nothing where it was given as a choice, or is
  /// another than the one into which the number falls.
  package func figure(answering question: Question, with answers: Answers) -> String? {
    figures[question.id].flatMap { figure in
      reading(of: figure, answering: question, with: answers).map { _ in figure }
    }
  }

  /// Returns the numbers, with their units, that answers were given as, in the rubric's order.
  package func figures(
    in answers: Answers, to rubric: Rubric
  ) -> [(question: Question, figure: String)] {
    rubric.questions.compactMap { question in
      figure(answering: question, with: answers).map { (question, $0) }
    }
  }

  /// Returns the number that a question was answered with, which earlier versions kept as the note.
  package func number(answering question: Question, with answers: Answers) -> ExactDecimal? {
    if let figure = figures[question.id],
      let number = reading(of: figure, answering: question, with: answers)
    {
      return number
    }
    guard let note = self[question.id], question.figure(of: note) == note else { return nil }
    return reading(of: note, answering: question, with: answers)
  }

  private func reading(
    of figure: String, answering question: Question, with answers: Answers
  ) -> ExactDecimal? {
    guard let given = try? question.reading(of: figure),
      answers[question.id] == .choice(given.choice.id)
    else { return nil }
    return given.number
  }

  /// Returns what keeps a text from being a note, or nothing.
  package static func fault(of text: String) -> Problem? {
    Problem.line(text, as: "the note", limit: limit)
  }
}
