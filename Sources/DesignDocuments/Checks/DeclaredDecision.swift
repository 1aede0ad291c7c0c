package import AnswerSpaces
package import Decisions
import Diagnostics
package import Rubrics

/// A decision a document declares, with what the rubric makes of its answers.
package struct DeclaredDecision: Sendable {
  package var declaration: Declaration
  /// The standing of the record it is declared in, when that says so.
  var status: RecordStatus?
  /// The findings it accepts.
  package var acceptances: [Acceptance]
  /// The rubric it is held against.
  package var rubric: Rubric
  /// The id of the rubric it asks for, when there is none to hold it against; then nothing else is said of it.
  var missingRubric: String?
  /// What keeps that rubric from being read, when there is one.
  var obstacle: Problems?
  /// The version of the rubric it was made with, when it says so and it is another one.
  var pinnedVersion: String?
  /// What that version makes of the answers, when it is at hand.
  var outcomeThen: String?
  /// The lines of the declaration, held against the rubric.
  var readings: [EntryReading]
  /// What the declaration answers, as far as the rubric knows the words.
  package var answers: Answers
  /// The declared outcome, when the rubric knows it.
  package var plan: String?
  /// What was measured, and what measuring again gave.
  package var ground: Ground
  /// What the rubric makes of the answers.
  package var decision: Decision
  /// The prerequisites of the declared outcome, or of the computed one, that are open or to be confirmed.
  var prerequisites: [PrerequisiteFinding]
  /// How firm that is.
  package var firmness: Firmness
  /// The ids of answers that alone rule the declared outcome out, in the rubric's order; empty while it is possible.
  var forcing: [String]
  /// Whether every essential question is answered and no selection of the answers leads to the declared outcome.
  var isGroundless: Bool

  /// Where to point when speaking of the decision: at the claim, or at the declaration's opening.
  package var place: ByteRange { declaration.decision?.range ?? declaration.opening }

  /// Returns the line that answers a question.
  func reading(of question: String) -> EntryReading? {
    readings.firstIndex { $0.entry.key.value == question && $0.isAnswer }.map { readings[$0] }
  }

  /// Whether the declared outcome is another than the computed one.
  var isContradicted: Bool { plan.map { $0 != decision.outcome.id } ?? false }

  /// Whether the declared outcome is ruled out, or nothing that was answered speaks for it.
  package var isRefuted: Bool {
    isContradicted && !isOutdated
      && (isGroundless || !firmness.possible.contains(plan ?? "") || !withdrawn.isEmpty)
  }

  /// The options of the declared outcome that the rubric does not offer, in its order.
  var withdrawn: [RubricOption] {
    plan.flatMap(rubric.outcome).map(rubric.withdrawn) ?? []
  }

  /// Says that the rubric does not offer what is declared, and why; nothing where it does.
  var withdrawal: String? {
    withdrawn.isEmpty
      ? nil
      : withdrawn.map { option in
        "'\(option.id)' is not offered by \(rubric.id) (\(option.withdrawal ?? ""))"
      }.joined(separator: ", and ")
  }

  /// Whether a change of the rubric explains that.
  var isOutdated: Bool {
    guard isContradicted, let pinnedVersion else { return false }
    if let outcomeThen { return outcomeThen == plan }
    // A version that is still to come explains nothing.
    return pinnedVersion.isEarlierVersion(than: rubric.version)
  }

  /// Returns the places of the answers to some questions, with why they count.
  func related(_ questions: [String]) -> [Mark.Related] {
    questions.compactMap { id in
      guard let reading = reading(of: id), let question = reading.question else { return nil }
      let reasons = answers[id]?.choices.compactMap { question.choice($0)?.because } ?? []
      return Mark.Related(
        range: reading.range ?? reading.entry.key.range,
        message: reasons.isEmpty ? question.title : reasons.joined(separator: " "))
    }
  }
}
