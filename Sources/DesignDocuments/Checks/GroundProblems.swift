import Diagnostics
import Measurements
import Paths
import Rubrics

/// What keeps the lines on measurements of a declaration from being read or followed.
struct GroundProblems {
  /// The problems.
  var marks: [Mark] = []

  private let rubric: Rubric

  /// Looks at a decision.
  init(in decision: DeclaredDecision) {
    rubric = decision.rubric
    var seen: [String: ByteRange] = [:]
    for measure in decision.declaration.measures { look(at: measure, &seen) }
    seen = [:]
    for record in decision.declaration.measured { look(at: record, &seen) }
    for line in decision.ground.lines {
      guard case .unreachable(let unreachable) = line.reading,
        case .refused(let reason) = unreachable.fault
      else { continue }
      let word = line.measure.words.first { FilePath($0.value) == unreachable.path }
      marks.append(
        Mark(
          subject: line.question.id, message: "\(unreachable.path.text.quoted) \(reason)",
          remedy: "name a folder or a file of this repository, from its top on",
          range: (word ?? line.measure.line).range))
    }
  }

  private mutating func look(at measure: DeclaredMeasure, _ seen: inout [String: ByteRange]) {
    guard isAsked(measure.question, "measure", &seen) else { return }
    guard let kind = measure.kind else {
      let known = SourceKind.allCases.flatMap(\.questions).filter { rubric.question($0) != nil }
      return note(
        "nothing can be counted for \(measure.question.value.quoted)",
        known.isEmpty ? "remove the line" : "measure \(known.listed("or"))", measure.question)
    }
    if measure.isOpen {
      note("a quotation mark is not closed", "add one behind the path", measure.line)
      return
    }
    for fault in measure.sources(for: kind).faults {
      let word = fault.word.map { measure.words[$0] } ?? measure.question
      note(fault.problem.message, fault.problem.remedy, word, measure.question.value)
    }
  }

  private mutating func look(at record: DeclaredRecord, _ seen: inout [String: ByteRange]) {
    guard isAsked(record.question, "measured", &seen),
      let question = rubric.question(record.question.value)
    else { return }
    guard let answer = record.answer else {
      return note(
        "nothing was found here for '\(question.id)'", "name a choice behind it", record.question)
    }
    if let day = record.day, record.asOf == nil {
      note("\(day.value.quoted) is no day", "write it as YYYY-MM-DD", day, question.id)
    }
    do throws(AnswerFaults) {
      guard try record.answer(to: question) == .unknown else { return }
      note(
        "what is not known was not measured", "remove the line, or name a choice", answer,
        question.id)
    } catch {
      for fault in error.list {
        note(fault.problem.message, fault.problem.remedy, answer, question.id)
      }
    }
  }

  /// Returns whether a question is one of the rubric's and has no such line yet.
  private mutating func isAsked(
    _ question: Located<String>, _ key: String, _ seen: inout [String: ByteRange]
  ) -> Bool {
    let id = question.value
    guard rubric.question(id) != nil else {
      note(
        id == key ? "'\(key)' has no value" : "there is no question \(id.quoted)",
        id == key
          ? "name a question behind it"
          : Suggestion.remedy(for: id, among: rubric.questions.map(\.id)) ?? "remove it", question)
      return false
    }
    if let first = seen[id] {
      marks.append(
        Mark(
          subject: id, message: "'\(key): \(id)' stands here twice; the first one counts",
          remedy: "remove one of them", range: question.range,
          related: [Mark.Related(range: first, message: "the first one")]))
      return false
    }
    seen[id] = question.range
    return true
  }

  private mutating func note(
    _ message: String, _ remedy: String?, _ text: Located<String>, _ subject: String? = nil
  ) {
    marks.append(
      Mark(subject: subject ?? text.value, message: message, remedy: remedy, range: text.range))
  }
}
