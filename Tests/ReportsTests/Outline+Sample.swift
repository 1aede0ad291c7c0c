import Decisions
import DesignDocuments
import Layouts
import Rubrics
import TestSupport
import Testing

@testable import Reports

extension Outline {
  /// An outline with one of everything, so that each renderer is tested once for all reports.
  static func sample() throws -> Outline {
    let map = try #require(
      NeedsMap(of: Recommendation.settled.decision, by: SampleRubric.rubric))
    let ranking = try #require(Ranking(of: Recommendation.choice.decision, by: ChoiceRubric.rubric))
    let chart = try #require(BandChart.volume(try .van()))
    let findings = try CheckReportTests.report().outlines(.full)
    return Outline(
      title: Phrase("The small line", .quiet),
      headline: Phrase("The one sentence to take away.", .strong),
      frontMatter: [("status", "proposed")], name: "A page",
      opening: Section(blocks: [
        .paragraph(
          Phrase("Plain words, ") + Phrase("strong ones", .strong) + Phrase(", ")
            + Phrase("--a-name", .name) + Phrase(", ") + Phrase("an alert", .alert)
            + Phrase(" and ") + Phrase("quiet ones", .quiet) + Phrase(".").marked([1, 2])),
        .hint(Phrase("How to go on: ") + Phrase("--full", .name)),
      ]),
      sections: [
        Section(heading: "Lists", blocks: lists),
        Section(heading: "Tables", blocks: tables),
        Section(
          heading: "Figures",
          blocks: [
            .figure(map, words: ["What the map says, in a sentence that wraps where it must."]),
            .figure(ranking, words: ["What the ranking says."]),
            .subheading("A chart"), .figure(chart, words: [Phrase(chart.words)]),
          ]),
        Section(
          heading: "Lines",
          blocks: [
            .command(
              AnswersLine(
                answers: Recommendation.settled.decision.answers, plan: "own",
                by: SampleRubric.rubric)),
            .code(
              Code(
                caption: "To be pasted", language: "text", lines: ["one", "", "```", "two  three"],
                isIndented: true)),
            .placeholder("What only the writer can know."),
          ]),
      ] + findings.flatMap(\.sections).prefix(1) + [
        Section(
          heading: "Folded away", isFolded: true,
          blocks: Block.items([Item(title: "One."), Item(title: "Two.")])),
        Section(
          heading: "The next decision", beginsPart: true, part: "next",
          blocks: [.paragraph("It begins here.")]),
        Section(heading: "Within it", part: "next", blocks: [.subheading("Lower still")]),
        Section(heading: "Nothing to say"),
        Section(
          heading: "Sources", isFolded: true,
          blocks: [.sources(Self.sources)]),
      ], unread: ["cannot read 'docs/e.md': permission denied"],
      verdict: ["How it ended.", Phrase("In two sentences.", .alert)], origin: "a sample")
  }

  private static let lists: [Block] =
    Block.items([
      Item(title: "A line."),
      Item(
        alert: "Mind this", title: Phrase("A line with more below it", .strong).marked([2]),
        detail: "What is to be known, in more words than fit on a line of any but a wide terminal.",
        remedy: "What is to be done."),
    ]) + Block.items((1...10).map { Item(title: Phrase("Step \($0).")) }, .number)
    + Block.items([Item(title: "To tick.", detail: "With a detail.")], .task)

  private static let tables: [Block] = [
    .table(
      Table(
        ["Points", "Answer"], numbers: ["Points"], detail: "Because",
        rows: [
          Table.Row(
            cells: ["+12", "Trips: every day"],
            detail: "Daily use spreads the price of a van over 250 trips a year."),
          Table.Row(cells: [Table.blank, "Loads: | a bar"], detail: "日本語 takes two columns."),
        ])),
    .matrix(
      Matrix(
        names: ["ours", "theirs"], heading: "Question",
        rows: [
          Matrix.Row(
            label: "Trips", cells: ["every day, rain or shine", "a few times a year"],
            remark: "With one answer both come out alike."),
          Matrix.Row(label: "Loads", cells: ["glass", ""]),
        ], remarkHeading: "What follows")),
  ]

  private static var sources: [NumberedSource] {
    SampleRubric.rubric.evidence.sources.prefix(2).enumerated()
      .map { NumberedSource(number: $0.offset + 1, source: $0.element) }
  }
}

/// A report of the sample outline.
struct SampleReport: Report {
  static let formats: [Format] = [.text, .markdown, .html, .svg]
  let outline: Outline
  var isFile = false

  func outlines(_ extent: Extent) -> [Outline] { [outline] }
}
