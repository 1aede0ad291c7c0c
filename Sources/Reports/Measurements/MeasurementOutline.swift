import Layouts
import Measurements
import Rubrics

/// What a report says of measured answers, in the order and wording of every format for people.
struct MeasurementOutline {
  /// The most remarks that are shown; the rest is counted.
  private static let remarkLimit = 10

  let report: MeasurementReport

  private var rubric: Rubric { report.rubric }

  /// The page.
  var outline: Outline {
    Outline(
      title: Phrase(title, .quiet), headline: Phrase(headline, .strong), name: "Measured answers",
      sections: [answers, remarks, differences, next],
      origin: "the files named above and the rubric \(rubric.nameAndOrigin)")
  }

  private var title: String {
    let source = report.measurements.map(\.source).first { $0.commit != nil }
    let questions = rubric.provenance == nil ? "" : ", for the questions of \(rubric.nameAndOrigin)"
    guard let source, let commit = source.commit else {
      return "Measured from your files" + questions
    }
    let asOf = source.asOf.map { "as of \($0), " } ?? ""
    return "Measured from your files (\(asOf)commit \(commit.prefix(8)))" + questions
  }

  private var headline: String {
    let unknown = report.measurements.count { $0.finding.choices.isEmpty && !$0.finding.isSettled }
    let settled = report.measurements.count(where: \.finding.isSettled)
    let open = report.measurements.count - settled - unknown
    let parts = [
      settled > 0 ? "\(settled) settled" : nil, open > 0 ? "\(open) still open" : nil,
      unknown > 0 ? "\(unknown) that the files cannot tell" : nil,
    ].compactMap(\.self)
    return
      "Of \(String.count(report.measurements.count, "question")): \(parts.joined(separator: ", "))."
  }

  private var answers: Outline.Section {
    let rows = report.measurements.map { measured in
      let words = FindingWords(measured: measured, report: report)
      return Outline.Table.Row(
        cells: [Phrase(measured.question, .name), words.answer],
        detail: Phrase(words.sentences.joined(separator: " ")))
    }
    return Outline.Section(
      heading: "Answers",
      blocks: [
        .table(Outline.Table(["Question", "Answer"], detail: "Evidence", rows: rows))
      ])
  }

  private var remarks: Outline.Section {
    let remarks = report.remarks
    var items = remarks.prefix(Self.remarkLimit).map { remark in
      let place = remark.file + (remark.line.map { ":\($0)" } ?? "")
      return Outline.Item(title: Phrase(place, .name) + Phrase("  \(remark.sight.words)".sentence))
    }
    let rest = remarks.count - items.count
    if rest > 0 {
      items.append(
        Outline.Item(
          title: "\(String.count(rest, "more remark")): '--format json' lists all."))
    }
    return Outline.Section(heading: "Remarks", blocks: Outline.Block.items(items))
  }

  private var differences: Outline.Section {
    let paragraphs = report.advice.differences.compactMap { difference -> Outline.Block? in
      guard let question = rubric.question(difference.question) else { return nil }
      let verb = difference.wasMeasured ? "measured before" : "you said"
      let before = rubric.title(ofOutcome: difference.outcomeBefore)
      let now = rubric.title(ofOutcome: difference.outcomeNow)
      let turn =
        before == now
        ? "Both lead to \(now)." : "The outcome turns on it: \(before) becomes \(now)."
      return .paragraph(
        Phrase("\(question.title): ", .strong)
          + "\(verb) ‘\(question.labels(of: difference.before))’, measured now ‘\(question.labels(of: difference.now))’. \(turn)"
      )
    }
    return Outline.Section(heading: "Not as it was known", blocks: paragraphs)
  }

  private var next: Outline.Section {
    Outline.Section(
      heading: "Next",
      blocks: [
        .command(
          AnswersLine(
            answers: report.advice.answers, plan: report.plan, by: rubric,
            rubricNamed: report.rubricName)),
        .paragraph(
          Phrase("To keep the evidence beside the answers, write them with ")
            + Phrase("--format json --output measured.json", .name)
            + Phrase(" and go on with ")
            + Phrase("crossroads advise --answers measured.json", .name)
            + "."),
      ])
  }
}
