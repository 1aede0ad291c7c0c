package import AnswerSpaces
import Decisions
import Layouts
package import Rubrics
import StrictJSON

/// A page that asks the questions of a rubric in a browser, says where the answers lead, and hands
/// them out.
package struct QuestionnairePage: Report {
  /// The one format: everywhere else the questionnaire is a conversation.
  package static let formats: [Format] = [.html]

  let rubric: Rubric
  /// The answers that are known already.
  let answers: Answers
  /// What stands beside the answers already.
  let notes: Notes
  private let plan: String?
  private let cover: Cover
  private let rubricName: String?
  private let digest: String
  private let tables: AnswerSpaceTables?
  /// The ids of the questions that can decide, in the order in which they are asked elsewhere;
  /// nothing where that cannot be computed.
  private let order: [String]?

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - digest: The digest of the rubric's files.
  ///   - rubricName: The name or path by which the rubric is found, where it is not the standard one.
  ///   - space: The answer space; nothing when it is too large to be computed.
  ///   - known: What is known already; the plan and the notes are handed out with the answers.
  ///   - cover: What stands above the page, and above the report that its command gives.
  package init(
    on rubric: Rubric, digest: String, named rubricName: String? = nil,
    in space: AnswerSpace?, knowing known: AnswersFile = AnswersFile(answers: Answers()),
    cover: Cover = Cover()
  ) {
    self.rubric = rubric
    self.digest = digest
    self.rubricName = rubricName
    self.tables = space?.tables()
    self.order = space?.firmness(of: Answers(), wanting: [.next]).next.map(\.question)
    self.answers = known.answers
    self.notes = known.notes
    self.plan = known.plan
    self.cover = cover
  }

  package func outlines(_ extent: Extent) -> [Outline] {
    var outline = Outline(
      cover: cover.words, title: Phrase("A questionnaire (\(rubric.nameAndOrigin))", .quiet),
      headline: Phrase(rubric.titleOrID, .strong),
      name: [rubric.titleOrID, cover.product].compactMap(\.self).joined(separator: " \u{2013} "),
      opening: Outline.Section(blocks: [
        .paragraph(
          "Answer what you know, in any order. ‘Not known yet’ says that somebody looked and cannot tell, ‘Not answered’ that nobody did. Nothing that you answer leaves this page."
        )
      ]),
      sections: [
        Outline.Section(
          heading: "Questions", id: "questions", blocks: [.illustration(QuestionForm(page: self))]),
        Outline.Section(
          heading: "Your answers", id: "your-answers", needsScript: true,
          blocks: [.illustration(AnswersHandover(command: commandForFile))]),
      ],
      origin: "the rubric \(rubric.name(withDigest: digest))")
    outline.script = .askScript
    return [outline]
  }

  /// Whether the page can say where answers lead.
  var tellsStanding: Bool { tables.map(DiagramText.fits) ?? false }

  /// The questions that can decide, those that tell most first, or else the essential ones, each with
  /// the test that would replace it behind it.
  var leading: [Question] {
    if let order { return order.compactMap(rubric.question) }
    let pairs = rubric.questions.filter(\.isEssential).flatMap { question in
      [question, rubric.test(superseding: question)].compactMap(\.self)
    }
    return pairs.enumerated().filter { index, question in
      !pairs[..<index].contains { $0.id == question.id }
    }.map(\.element)
  }

  /// The headings above the two.
  var headings: (leading: String, further: String) {
    order == nil
      ? ("Essential questions", "Further questions")
      : ("What decides, most telling first", "What else costs and advice depend on")
  }

  /// The other questions.
  var further: [Question] {
    let leading = Set(leading.map(\.id))
    return rubric.questions.filter { !leading.contains($0.id) }
  }

  /// The command that reads the file of answers, which holds the notes and the plan itself.
  private var commandForFile: String {
    line(plan: nil).text.source + " --answers answers.json"
  }

  private func line(plan: String?) -> AnswersLine {
    AnswersLine(
      answers: Answers(), plan: plan, cover: cover.undated, by: rubric, rubricNamed: rubricName)
  }

  /// The numbers that answers were given as: the choice that each falls into, how a file has it, and how it is typed.
  private var given: JSONValue {
    let members = notes.figures(in: answers, to: rubric).map { question, figure in
      let value: JSONValue = [
        "choice": .string(answers[question.id]?.choices.first ?? ""), "figure": .string(figure),
        "word": .string(question.shortestWord(for: figure)),
      ]
      return (question.id, value)
    }
    return .object(Dictionary(members) { first, _ in first })
  }

  /// What the page's script reads.
  var data: AnswersData {
    AnswersData(
      on: leading + further, of: rubric, in: tables,
      and: [
        "command": .string(line(plan: plan).text.source),
        "file": JSONValue(AnswersFile(answers: Answers(), plan: plan), for: rubric),
        "given": given, "noteLimit": .integer(Notes.limit),
        "words": [
          "unknown": .string(Question.unknown), "none": .string(Question.noneOfThese),
        ],
      ])
  }
}
