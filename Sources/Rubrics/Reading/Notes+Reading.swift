import Diagnostics
import StrictJSON

extension Notes {
  /// The key under which a file keeps notes.
  static let key = "notes"

  /// The key under which a result keeps the numbers that answers were given as; no id has a capital.
  static let figuresKey = "givenNumbers"

  /// Creates what a file holds beside its answers.
  ///
  /// - Parameters:
  ///   - root: The file.
  ///   - answers: Its answers, where its numbers are to fit them.
  ///   - rubric: The rubric whose questions they are on.
  ///   - reading: The pass that the file is read in.
  ///   - tell: Takes notes on questions of an earlier version, which are left out.
  ///   - complain: Takes notes on questions that there are not.
  init(
    in root: JSONElement, beside answers: Answers? = nil, on rubric: Rubric,
    _ reading: JSONReading, telling tell: AnswerComplaint, _ complain: AnswerComplaint
  ) {
    self.init()
    func members(_ key: String, _ noun: String) -> [(question: Question, value: JSONElement)] {
      (root[key].map(reading.members) ?? []).compactMap { key, value in
        let id = key.string ?? ""
        if rubric.hasLost(question: id) {
          tell(
            key,
            Problem(
              "nobody is asked \(id.quoted) any more, so this \(noun) is left out",
              remedy: rubric.loss(of: id, choice: nil)?.remedy))
        } else if let question = rubric.question(id) {
          return (question, value)
        } else {
          complain(
            key,
            Problem(
              "there is no question \(id.quoted)",
              remedy: Suggestion.remedy(for: id, among: rubric.questions.map(\.id))
                ?? "remove it"))
        }
        return nil
      }
    }
    for (question, value) in members(Self.key, "note") {
      guard let text = reading.string(value) else { continue }
      if let fault = Self.fault(of: text) {
        reading.report(fault.message, at: value, remedy: fault.remedy)
      }
      self[question.id] = text
    }
    // An answers file holds its numbers as answers.
    guard root["answers"]?.kind == .object else { return }
    for (question, value) in members(Self.figuresKey, "number") {
      guard let text = reading.string(value) else { continue }
      if let problem = Self.fault(of: text, as: answers?[question.id], to: question) {
        complain(value, problem)
      } else {
        self[figure: question.id] = question.figure(of: text)
      }
    }
  }

  /// Returns what keeps a text from being the number that a question was answered with, or nothing.
  private static func fault(
    of text: String, as answer: Answer?, to question: Question
  ) -> Problem? {
    do throws(Question.Misreading) {
      guard let given = try question.reading(of: text) else {
        return Problem(
          question.unit == nil
            ? "question \(question.id.quoted) takes no numbers, so it was answered with none"
            : "\(text.quoted) is no number of \(question.id.quoted)", remedy: "remove it")
      }
      guard let answer, answer != .choice(given.choice.id) else { return nil }
      return Problem(
        "\(text.quoted) falls into \(given.choice.id.quoted), which is not the answer",
        remedy: "remove the number, or answer \(question.id.quoted) with it")
    } catch {
      return Problem(error.message, remedy: error.remedy)
    }
  }

  /// Takes the numbers that members of a file give as answers.
  mutating func take(figuresIn members: [JSONMember], of rubric: Rubric) {
    for (key, value) in members {
      guard let question = key.string.flatMap(rubric.question),
        let figure = value.answerWord.flatMap(question.figure)
      else { continue }
      take(figure: figure, of: question)
    }
  }
}

extension JSONValue {
  /// Creates an object of the numbers that answers were given as, by the ids of their questions; nothing when there
  /// are none.
  package init?(numbersIn notes: Notes, of answers: Answers, to rubric: Rubric) {
    let members = notes.figures(in: answers, to: rubric).map { ($0.id, JSONValue.string($1)) }
    guard !members.isEmpty else { return nil }
    self = .object(Dictionary(members) { first, _ in first })
  }

  /// Creates an object of notes by the ids of their questions, or nothing when there are none.
  package init?(_ notes: Notes, in rubric: Rubric) {
    let members = notes.noted(in: rubric).map { ($0.id, JSONValue.string($1)) }
    guard !members.isEmpty else { return nil }
    self = .object(Dictionary(members) { first, _ in first })
  }
}
