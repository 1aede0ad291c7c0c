import AnswerSpaces
import Diagnostics
import Rubrics
import Shapes
package import StrictJSON

extension DifferenceReport {
  package static var schema: JSONValue {
    shape.document("Which answers a changed rubric decides otherwise")
  }

  /// Returns the report in format 1; numbers of combinations are strings, as they may be beyond 64 bits.
  package func json(version: String) -> JSONValue { Self.shape.value(of: Versioned(self, version)) }

  private static let shape = WrittenShape<Versioned<DifferenceReport>>(
    "difference-report", "What 'crossroads rubric diff --format json' writes."
  ) {
    Versioned<DifferenceReport>.head
    Member.required("old", "The rubric before.", .edition) {
      ($0.report.old.id, $0.report.old.version)
    }
    Member.required("new", "The rubric after.", .edition) {
      ($0.report.new.id, $0.report.new.version)
    }
    Member.optional(
      "overlays",
      "The overlays that lead from the old rubric to the new one, where that is so, the lowest first.",
      .list(of: .object(overlay))
    ) { $0.report.overlays.isEmpty ? nil : $0.report.layers }
    Member.unlessEmpty(
      "caseOverlays",
      "What these overlays make of the cases, without those that leave them as they are.",
      .list(of: .object(overlay), atLeast: 1)
    ) { owner in owner.report.caseOverlays.map { ($0, nil, owner.report.new) } }
    Member.unlessEmpty(
      "promises", "What they promise differently: what is gone, changed and new.",
      .list(of: .object(promise), atLeast: 1)
    ) { owner in owner.report.promiseChanges }
    Member.required("combinations", "How many ways of answering there are.", .count) {
      $0.report.difference.combinations
    }
    Member.required("changed", "How many of them lead elsewhere.", .count) {
      $0.report.difference.changed
    }
    Member.required("same", "Whether none does.", .flag) { $0.report.difference.isEmpty }
    Member.required("shifts", "From where to where they lead.", .list(of: .object(shift))) {
      owner in
      owner.report.difference.shifts.map { ($0, owner.report.new) }
    }
    Member.required("example", "Answers that lead elsewhere, or null.", .orNull(.object(example))) {
      owner in
      owner.report.difference.example.map { ($0, owner.report.new) }
    }
    Member.required("cases", "The documented cases that change.", .object(samples)) {
      ($0.report.caseCount, $0.report.changedCases)
    }
    Member.required("decisions", "The saved decisions that change.", .object(samples)) {
      ($0.report.decisionCount, $0.report.changedDecisions)
    }
  }

  /// A promise that was given up, with its successor where it has one, or a new one.
  private typealias PromiseChange = (
    former: PromiseDifference.Former?, after: Property?, rubric: Rubric
  )

  private var promiseChanges: [PromiseChange] {
    (promises.removed + promises.changed).map { ($0, $0.successor, new) }
      + promises.added.map { (nil, $0, new) }
  }

  private static let promise = WrittenShape<PromiseChange>(
    "promise", "What becomes of a promise."
  ) {
    Member.required("effect", "What becomes of it.", .word()) { change -> Amendment.Effect in
      change.former == nil ? .added : change.after == nil ? .removed : .changed
    }
    Member.optional("before", "The promise of the old rubric.", ModuleSchema.property) {
      $0.former?.property
    }
    Member.optional("after", "The promise of the new rubric.", ModuleSchema.property) { $0.after }
    Member.optional(
      "kept",
      "Whether the new rubric keeps the promise of the old one for every way of answering; null where that was not computed or cannot be said.",
      .orNull(.flag)
    ) { change -> Bool?? in
      switch change.former?.standing {
      case nil: nil
      case .kept: .some(true)
      case .broken: .some(false)
      case .unsayable, .notComputed: .some(nil)
      }
    }
    Member.unlessEmpty(
      "counterexample", "The fewest answers that break it, one way or the two ways of a step.",
      .list(of: .object(Witness.shape), atLeast: 1, atMost: 2)
    ) { change -> [(witness: Witness, rubric: Rubric)] in
      guard case .broken(let witnesses)? = change.former?.standing else { return [] }
      return witnesses.map { ($0, change.rubric) }
    }
    Member.unlessEmpty(
      "missing",
      "What it speaks of that the new rubric does not have: the ids of options and questions, and of choices as question.choice.",
      .list(of: .string, atLeast: 1)
    ) { change -> [String] in
      guard case .unsayable(let missing)? = change.former?.standing else { return [] }
      return missing
    }
  }

  /// An overlay, and what each of its changes does alone; empty where that was not looked at, and
  /// nothing where there is nothing to look at.
  private typealias Layer = (overlay: Overlay, effects: [Effect]?, rubric: Rubric)

  /// The overlays that lead from the old rubric to the new one.
  private var layers: [Layer] {
    overlays.enumerated().map { index, overlay in
      let isWeighed = index == overlays.count - 1 && effects.count == overlay.amendments.count
      return (overlay, isWeighed ? effects : [], new)
    }
  }

  private static let overlay = WrittenShape<Layer>(
    "overlay", "What an overlay changes in the rubric that it extends."
  ) {
    Member.required("rubric", "The overlay.", .edition) {
      ($0.overlay.rubric.id, $0.overlay.rubric.version)
    }
    Member.required("extends", "The rubric it extends.", .edition) {
      ($0.overlay.base.id, $0.overlay.base.version)
    }
    Member.optional(
      "extendsVersion", "The version of the base that it was written for, or null.",
      .orNull(.string)
    ) { $0.effects == nil ? nil : .some($0.overlay.pin) }
    Member.required(
      "amendments", "What it changes, in the order of its file.", .list(of: .object(amendment))
    ) { layer in
      layer.overlay.amendments.enumerated().map { index, amendment in
        let effects = layer.effects ?? []
        let effect = effects.indices.contains(index) ? effects[index] : .inseparable
        return (amendment, layer.effects == nil ? nil : effect, layer.rubric)
      }
    }
  }

  private static let amendment = WrittenShape<
    (amendment: Amendment, effect: Effect?, rubric: Rubric)
  >("amendment", "What becomes of one entry.") {
    Member.required(
      "noun",
      "What sort of entry it is, such as choice; value for what is no entry of a list.", .string
    ) { $0.amendment.noun }
    Member.required(
      "id",
      "The entry's id, a choice's as question.choice; the key of a value that is no entry.",
      .string
    ) { $0.amendment.id }
    Member.required("effect", "What becomes of it.", .word()) { $0.amendment.effect }
    Member.required(
      "because", "The overlay's reason; empty for a value that is no entry.", .string
    ) { $0.amendment.reason }
    Member.required(
      "changes", "The values of a changed entry that differ.", .list(of: .part(valueChange))
    ) { $0.amendment.changes }
    Member.required("file", "The file that says so.", .string) { $0.amendment.place.file }
    Member.required("line", "The line where.", .ordinal) { $0.amendment.place.line }
    Member.optional(
      "alone",
      "What it does to the outcomes without the others; null where it cannot be made without them, or where that was not looked at.",
      .orNull(.part(alone))
    ) { owner in
      switch owner.effect {
      case nil: nil
      case .inseparable: .some(nil)
      case .nothing: .some((nil, owner.rubric))
      case .shifts(let difference): .some((difference, owner.rubric))
      }
    }
  }

  private static let valueChange = WrittenShape<Amendment.Change> {
    Member.required("key", "The way to it within the entry, such as points.rag.", .string) {
      $0.key
    }
    Member.required("from", "What the base says, or null.", .anything) { $0.before ?? .null }
    Member.required("to", "What the overlay says, or null.", .anything) { $0.after ?? .null }
  }

  /// What a change does alone: where the rubrics differ, nothing where they do not.
  private static let alone = WrittenShape<(difference: RubricDifference?, rubric: Rubric)> {
    Member.required("changed", "The combinations whose outcome changes.", .count) {
      $0.difference?.changed ?? 0
    }
    Member.required(
      "shifts", "From which outcome to which how many of them.", .list(of: .part(step))
    ) {
      $0.difference?.shifts ?? []
    }
    Member.required(
      "example", "The fewest answers that differ, or null.", .orNull(.object(example))
    ) { owner in owner.difference?.example.map { ($0, owner.rubric) } }
  }

  private static let step = WrittenShape<RubricDifference.Shift> {
    Member.required("from", "The outcome before.", .entryID) { $0.from }
    Member.required("to", "The outcome after.", .entryID) { $0.to }
    Member.required("count", "How many.", .count) { $0.count }
  }

  private static let shift = WrittenShape<(shift: RubricDifference.Shift, rubric: Rubric)>(
    "shift", "Answers that lead from one outcome to another."
  ) {
    step.members { $0.shift }
    Member.required("uncovered", "How many of them the parts leave out.", .count) {
      $0.shift.uncovered
    }
    Member.required("parts", "What most of them have in common.", .list(of: .part(part))) { owner in
      owner.shift.parts.map { ($0, owner.rubric) }
    }
  }

  private static let part = WrittenShape<(part: RubricDifference.Part, rubric: Rubric)> {
    Member.required("count", "How many there are.", .count) { $0.part.count }
    Member.required("example", "One of them.", .answers) {
      JSONValue($0.part.example, in: $0.rubric)
    }
    Member.required(
      "requirements", "What they have in common.", .list(of: .part(requirement))
    ) { $0.part.requirements }
  }

  private static let requirement = WrittenShape<RubricDifference.Requirement> {
    Member.required("question", "The question.", .entryID) { $0.question }
    Member.required("oneOf", "One of these is picked.", .list(of: .choiceID, isUnique: true)) {
      $0.oneOf
    }
    Member.required("allOf", "All of these are picked.", .list(of: .choiceID, isUnique: true)) {
      $0.allOf
    }
    Member.required("noneOf", "None of these is picked.", .list(of: .choiceID, isUnique: true)) {
      $0.noneOf
    }
  }

  private typealias Example = (answers: Answers, from: String, to: String)

  private static let example = WrittenShape<(example: Example, rubric: Rubric)>(
    "example", "Answers that lead elsewhere."
  ) {
    Member.required("answers", "", .answers) { JSONValue($0.example.answers, in: $0.rubric) }
    Member.required("from", "The outcome before.", .entryID) { $0.example.from }
    Member.required("to", "The outcome after.", .entryID) { $0.example.to }
  }

  private static let samples = WrittenShape<(total: Int, changed: [ChangedSample])>(
    "samples", "Documented answers that were decided by both."
  ) {
    Member.required("total", "How many there are.", .natural) { $0.total }
    Member.required("changed", "Those that lead elsewhere.", .list(of: .part(sample))) {
      $0.changed
    }
  }

  private static let sample = WrittenShape<ChangedSample> {
    Member.required("name", "The case's id, or the file.", .sentence) { $0.sample.name }
    Member.required("title", "What it is about.", .string) { $0.sample.title }
    Member.required("from", "The outcome before.", .entryID) { $0.from }
    Member.required("to", "The outcome after.", .entryID) { $0.to }
  }
}

extension WrittenForm where Value == (id: String, version: String) {
  /// A rubric by its id and version.
  fileprivate static var edition: WrittenForm {
    .object(
      WrittenShape("edition", "A rubric.") {
        Member.required("id", "Its id.", .id) { $0.id }
        Member.required("version", "Its version.", .version) { $0.version }
      })
  }
}
