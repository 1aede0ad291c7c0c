import Diagnostics
import StrictJSON

extension Notes {
  /// The key under which a file keeps notes.
  static let key = "notes"

  /// Creates the notes that a file holds beside its answers.
  ///
  /// - Parameters:
  ///   - root: The file.
  ///   - rubric: The rubric whose questions they are on.
  ///   - reading: The pass that the file is read in.
  ///   - tell: Takes notes on questions of an earlier version, which are left out.
  ///   - complain: Takes notes on questions that there are not.
  init(
    in root: JSONElement, on rubric: Rubric, _ reading: JSONReading,
    telling tell: AnswerComplaint, _ complain: AnswerComplaint
  ) {
    self.init()
    guard let element = root[Self.key] else { return }
    for (key, value) in reading.members(element) {
      let id = key.string ?? ""
      if rubric.hasLost(question: id) {
        tell(
          key,
          Problem(
            "nobody is asked \(id.quoted) any more, so this note is left out",
            remedy: rubric.loss(of: id, choice: nil)?.remedy))
        continue
      }
      guard rubric.question(id) != nil else {
        complain(
          key,
          Problem(
            "there is no question \(id.quoted)",
            remedy: Suggestion.remedy(for: id, among: rubric.questions.map(\.id)) ?? "remove it"))
        continue
      }
      guard let text = reading.string(value) else { continue }
      if let fault = Self.fault(of: text) {
        reading.report(fault.message, at: value, remedy: fault.remedy)
      }
      self[id] = text
    }
  }

  /// Notes the numbers that members of a file give as answers, where nothing else is noted.
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
  /// Creates an object of notes by the ids of their questions, or nothing when there are none.
  package init?(_ notes: Notes, in rubric: Rubric) {
    let members = notes.noted(in: rubric).map { ($0.id, JSONValue.string($1)) }
    guard !members.isEmpty else { return nil }
    self = .object(Dictionary(members) { first, _ in first })
  }
}
