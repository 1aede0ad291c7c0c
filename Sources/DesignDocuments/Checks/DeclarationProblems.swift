import Diagnostics
import Rubrics

/// What keeps a declaration from being read in full.
struct DeclarationProblems {
  /// The problems.
  private(set) var marks: [Mark] = []

  /// Looks at a declaration.
  init(in decision: DeclaredDecision, among document: ExaminedDocument) {
    let declaration = decision.declaration
    if let id = decision.missingRubric {
      missing(id, declaration, among: document.rubrics)
      return
    }
    for line in declaration.unreadable.prefix(Check.mostFindings + 1) {
      marks.append(
        Mark(
          message: line.feature.map {
            "\(line.line.value.quoted) uses \($0.rawValue) of YAML, which declarations do not have"
          } ?? "\(line.line.value.quoted) is no 'key: value'",
          remedy: line.feature?.remedy, range: line.line.range))
    }
    if declaration.entries.isEmpty, declaration.unreadable.isEmpty {
      marks.append(Mark(message: "this declaration is empty", range: declaration.opening))
    }
    keys(of: decision.readings, decision.rubric)
    values(of: decision.readings)
    var ground = GroundProblems(in: decision)
    ground.marks.removeLast(max(0, ground.marks.count - Check.mostFindings - 1))
    marks += ground.marks
    references(of: declaration, document)
  }

  /// Says that the rubric a declaration asks for is not there, so that nothing of it can be read.
  private mutating func missing(_ id: String, _ declaration: Declaration, among known: [String]) {
    let guess = Suggestion.remedy(for: id, among: known).map { "\($0) Otherwise " } ?? ""
    let shelf =
      id.isSpelledAsID() && id.utf8.count <= 64 ? ", or keep it in .crossroads/rubrics/\(id)" : ""
    marks.append(
      Mark(
        subject: "rubric",
        message: "this declares the rubric \(id.quoted), and no rubric of that id is built in or "
          + "kept with the repository, so none of it was held against anything",
        remedy: "\(guess)give the rubric with --rubric PATH\(shelf)",
        range: declaration.rubric?.range ?? declaration.opening))
  }

  private mutating func keys(of readings: [EntryReading], _ rubric: Rubric) {
    var seen: [String: ByteRange] = [:]
    let known = Declaration.keys + rubric.questions.map(\.id)
    for reading in readings where marks.count <= Check.mostFindings {
      let entry = reading.entry
      let key = entry.key.value
      if !known.contains(key) {
        // What became of it is another check's to say.
        guard reading.brought == nil else { continue }
        marks.append(
          Mark(
            message: "there is no question \(key.quoted)",
            remedy: Suggestion.remedy(for: key, among: known) ?? "remove it", range: entry.key.range
          ))
      } else if let first = seen[key], !Declaration.repeatedKeys.contains(key) {
        marks.append(
          Mark(
            subject: key, message: "\(key.quoted) stands here twice; the first one counts",
            remedy: "remove one of them", range: entry.key.range,
            related: [Mark.Related(range: first, message: "the first one")]))
      } else {
        seen[key] = entry.key.range
      }
    }
  }

  private mutating func values(of readings: [EntryReading]) {
    for reading in readings
    where !Declaration.repeatedKeys.contains(reading.entry.key.value)
      && marks.count <= Check.mostFindings
    {
      let (entry, question) = (reading.entry, reading.question)
      let key = entry.key.value
      guard entry.picksNone && question != nil || !reading.values.isEmpty else {
        noValue(
          in: entry,
          remedy: question?.pick == .many
            ? "write '\(Question.noneOfThese)' to pick none of the choices" : nil)
        continue
      }
      guard question != nil else {
        if let first = entry.items.first, Declaration.keys.contains(key) {
          marks.append(
            Mark(
              subject: key, message: "\(key.quoted) takes one value, and a list stands below it",
              remedy: "write the value on the line of its key", range: first.range))
        }
        if key == "review-by", let text = entry.text, CalendarDay(text.value) == nil {
          marks.append(
            Mark(
              subject: key, message: "\(text.value.quoted) is no day",
              remedy: "write it as YYYY-MM-DD",
              range: text.range))
        }
        continue
      }
      for fault in reading.faults where !fault.kind.isUnknownWord {
        let problem = fault.problem
        marks.append(
          Mark(
            subject: key, message: problem.message, remedy: problem.remedy,
            range: reading.range(of: fault)))
      }
    }
  }

  private mutating func noValue(in entry: Declaration.Entry, remedy: String? = nil) {
    marks.append(
      Mark(
        subject: entry.key.value, message: "\(entry.key.value.quoted) has no value", remedy: remedy,
        range: entry.key.range))
  }

  private mutating func references(of declaration: Declaration, _ document: ExaminedDocument) {
    guard let first = document.firstDeclaration[declaration.id?.value],
      first.opening != declaration.opening
    else { return }
    let name = declaration.id.map { "the id \($0.value.quoted)" } ?? "no id"
    marks.append(
      Mark(
        subject: "id", message: "two declarations of this document have \(name)",
        remedy: "give each its own 'id:'", range: declaration.id?.range ?? declaration.opening,
        related: [Mark.Related(range: first.opening, message: "the other one")]))
  }
}
