import Diagnostics
import Shapes
import StrictJSON

extension DocumentedCase {
  /// A file of cases.
  static let file = Shape<[DocumentedCase], CaseContext>(
    "cases",
    "Situations with their answers and the outcome that they should get: the file cases.json of a rubric module.",
    blank: []
  ) {
    Field.alsoRead("$schema", "", .spelled(.reference("schemaReference")))
    Field.alsoRead("format", "", .spelled(.reference("format")), isRequired: true)
    Field.custom("rubric", "The id of the rubric they belong to.", .id, isRequired: true) {
      object, _, context in object.readHeader(of: context.rubric.id)
    }
    Field.required(
      "cases", "The cases.", .list(of: shape, atLeast: 1, atMost: ReadingLimit.cases)
    ) { $0 = $1 }
  }

  private static let shape = Shape<DocumentedCase, CaseContext>(
    "case", "A situation from a source.",
    blank: DocumentedCase(
      id: "", title: "", source: "", answers: Answers(), expectation: Expectation(outcomes: []))
  ) {
    Field.required("id", "The case's id, which no other case has.", .ownID) { $0.id = $1 }
    Field.required("title", "The situation in a few words.", .text) { $0.title = $1 }
    Field.required("source", "The source that describes it.", .source) { $0.source = $1 }
    Field.required("answers", "", .givenAnswers) { $0.answers = $1 }
    Field.optional("plan", "The outcome that the team intends.", .name(\.outcomes)) {
      $0.plan = $1
    }
    Field.required("expect", "", .object(Expectation.shape)) { $0.expectation = $1 }
    Field.required("why", "Why that is the right outcome.", .text) { $0.why = $1 }
    Field.optional(
      "miss",
      "Why the rubric misses it and no honest weight would mend that. Only on a case that is missed.",
      .text
    ) { $0.documentedMiss = $1 }
  }
}

extension DocumentedCase.Expectation {
  /// What should come of a case.
  fileprivate static let shape = Shape<Self, CaseContext>(
    "expectation", "What should come of it.", blank: Self(outcomes: [])
  ) {
    Field.required(
      "outcome", "Every outcome that can be defended.", .names(\.outcomes, atLeast: 1)
    ) { $0.outcomes = $1 }
    Field.optional("advice", "Advice that must apply.", .names(\.advice)) { $0.advice = $1 }
    Field.optional("prerequisites", "Prerequisites that must be open.", .names(\.prerequisites)) {
      $0.prerequisites = $1
    }
  }
}

extension Form<Answers, CaseContext> {
  /// The answers of a case, which rise with the rubric, so that what moved is wrong in them.
  fileprivate static let givenAnswers = Form(.reference("givenAnswers")) {
    element, _, reading, context in
    let complain: AnswerComplaint = { reading.report($1.message, at: $0, remedy: $1.remedy) }
    return Answers(
      from: reading.members(element), to: context.rubric, telling: complain, complain)
  }
}

extension Form<String, CaseContext> {
  /// The id of a case, which no other case has.
  fileprivate static let ownID = Form(.reference("id")) { element, _, reading, context in
    guard let id = reading.id(element) else { return nil }
    context.ids.declare(id, "case", at: element, reading)
    return id
  }

  /// The id of a source of the rubric, where it came with its evidence.
  fileprivate static let source = Form(.reference("entryId")) { element, _, reading, context in
    context.sources.map { reading.reference(element, to: $0) } ?? reading.id(element)
  }

  /// The id of one of the things that the rubric has.
  fileprivate static func name(
    _ names: @escaping @Sendable (CaseContext) -> NameList
  ) -> Form {
    Form(.reference("entryId")) { element, _, reading, context in
      reading.reference(element, to: names(context))
    }
  }
}

extension Form<[String], CaseContext> {
  /// The ids of some of the things that the rubric has.
  fileprivate static func names(
    _ names: @escaping @Sendable (CaseContext) -> NameList, atLeast least: Int? = nil
  ) -> Form {
    Form(.array(of: .reference("entryId"), atLeast: least, isUnique: true)) {
      element, _, reading, context in
      if least != nil, element.kind == .array, element.elements.isEmpty {
        reading.report("the list is empty", at: element, remedy: "name at least one")
      }
      return reading.references(reading.elements(element), to: names(context))
    }
  }
}
