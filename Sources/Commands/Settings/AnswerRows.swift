import Arguments
import Diagnostics
import Rubrics

/// The rows of the options that give answers, made from the rubric in use.
enum AnswerRows {
  /// The heading of the options that say where answers come from.
  static let origin = "Where answers come from"

  /// Returns a row for each question, essential ones first, and the rows that say where answers come from.
  static func rows<Settings: AnsweredSettings>(for rubric: Rubric) -> [OptionRow<Settings>] {
    let essential = rubric.questions.filter(\.isEssential)
    let further = rubric.questions.filter { !$0.isEssential }
    var rows: [OptionRow<Settings>] = []
    rows += essential.map { row(for: $0, section: "Essential answers") }
    rows += further.map { row(for: $0, section: "Further answers") }
    rows += origins(of: rubric)
    return rows
  }

  private static func origins<Settings: AnsweredSettings>(
    of rubric: Rubric
  ) -> [OptionRow<Settings>] {
    [planRow(for: rubric), answersRow(), .rubric(\.answers.rubric, section: origin)]
  }

  /// Returns the row that names the outcome somebody intends, spelled as freely as an answer is.
  private static func planRow<Settings: AnsweredSettings>(
    for rubric: Rubric
  ) -> OptionRow<Settings> {
    let outline = OptionOutline(
      name: "plan", placeholder: "OUTCOME",
      values: rubric.outcomes.map { AllowedValue($0.id, help: $0.title) }, isOpen: true,
      help: "What you intend; scores nothing, but says which mistakes you are about to make.",
      section: origin)
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      let ids = rubric.outcomes.map(\.id)
      guard let id = ids.contains(text) ? text : ids.spelled(like: text) else {
        throw .valueNotAllowed(text, of: "--plan", choices: ids, correction: nil)
      }
      settings.answers.plan = id
    }
  }

  private static func answersRow<Settings: AnsweredSettings>() -> OptionRow<Settings> {
    var row = OptionRow<Settings>.value(
      "answers", \.answers.file, placeholder: "FILE",
      help:
        "Read answers from a JSON file or a saved result, or from standard input with '-'; flags win over it.",
      section: origin, hint: .file)
    row.outline.ending = ".json"
    return row
  }

  /// Returns the row that writes a note beside an answer.
  static func noteRow<Settings: AnsweredSettings>(for rubric: Rubric) -> OptionRow<Settings> {
    let outline = OptionOutline(
      name: "note", placeholder: "QUESTION=TEXT", repetition: .repeated,
      help:
        "Write a note beside an answer, such as how you came to it; it goes into every result and decides nothing.",
      section: origin)
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw .unusableValue(
          text, of: "--note", expected: "a question and a text, as in gap=\"tried 20 tickets\"")
      }
      let ids = rubric.questions.map(\.id)
      let typed = String(parts[0])
      guard let id = ids.contains(typed) ? typed : ids.spelled(like: typed) else {
        throw .refused([
          Problem(
            "there is no question \(typed.quoted)",
            remedy: Suggestion.remedy(for: typed, among: ids) ?? "'--help' lists the questions")
        ])
      }
      let note = String(parts[1])
      if let fault = Notes.fault(of: note) { throw .refused([fault]) }
      if let first = settings.answers.notes[id], first != note {
        throw .twoValues(first, note, of: "--note \(id)")
      }
      settings.answers.notes[id] = note
    }
  }

  /// Returns the row that goes on with the decisions an outcome raises.
  static func followRow<Settings: AnsweredSettings>() -> OptionRow<Settings> {
    .flag(
      CommandEntry.followFlag, \.answers.isFollowing,
      help:
        "Go on with the decisions that the outcome raises; answers go over, and theirs can be given too.",
      section: origin)
  }

  private static func row<Settings: AnsweredSettings>(
    for question: Question, section: String
  ) -> OptionRow<Settings> {
    let id = question.id
    var values = question.choices.map { AllowedValue($0.id, help: $0.label) }
    if question.pick == .many {
      values.append(AllowedValue(Question.noneOfThese, help: "None of them"))
    }
    values.append(AllowedValue(Question.unknown, help: "Not known yet"))
    let outline = OptionOutline(
      name: id, placeholder: question.pick == .many ? "CHOICE,..." : "CHOICE", values: values,
      isOpen: true, repetition: question.pick == .many ? .list : .once,
      help: question.numberExample.map { "\(question.ask) A number will do, as in '\($0)'." }
        ?? question.ask,
      section: section)
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      let words = text.split(separator: ",", omittingEmptySubsequences: false)
        .map { question.writtenOut(String($0)) }
      do throws(AnswerFaults) {
        _ = try question.answer(in: .typed(words))
      } catch {
        throw .refused(error.list.map(\.explained))
      }
      settings.answers.words[id, default: []] += words
    }
  }
}
