import Diagnostics
import Layouts
import Rubrics

extension RubricPage {
  /// Writes what overlays make of the rubric they extend, the one nearest to it first.
  mutating func writeChanges() {
    for overlay in rubric.overlays {
      page.paragraph(
        "\(overlay.rubric.id.markdownCode) \(overlay.rubric.version.markdown) is laid over "
          + "\(overlay.base.id.markdownCode) \(overlay.base.version.markdown). "
          + (overlay.amendments.isEmpty ? "It changes nothing." : "All else is as it is there."))
      page.list(
        overlay.amendments.map { amendment in
          let reason = amendment.reason.isEmpty ? "" : ". \(amendment.reason.sentence.markdown)"
          return AmendmentWords(amendment: amendment).title.markdown.source.capitalisingFirst
            + reason
        })
    }
  }

  /// Writes how answers become an outcome.
  mutating func writeDeciding() {
    page.paragraph(
      "\(rubric.method.manner) A question that is not answered, or answered `unknown`, adds nothing."
    )
    let haveThresholds = rubric.method.hasThresholds
    page.table(
      [.init("Option"), .init("Its points measure")]
        + (haveThresholds ? [.number("Adopted from")] : []) + [.number("Answers give")],
      rubric.options.map { option in
        let range = option.range(in: rubric)
        return [
          "\(option.title.markdownStrong) (\(option.id.markdownCode))", option.need.markdown,
        ] + (haveThresholds ? [option.adoptAt.map(String.init) ?? ""] : [])
          + ["\(range.lowerBound) to \(range.upperBound)"]
      })
    var reasons: [String] = []
    for option in rubric.options where !option.because.isEmpty {
      reasons.append(
        "\(option.title.markdownStrong): \(cited(option.because, option.citations))")
    }
    page.list(reasons)
    page.table(
      [
        .init(rubric.method.participle.capitalisingFirst), .init("Outcome"),
        .init("Recommendation"),
      ],
      rubric.outcomes.map { outcome in
        let adopted = outcome.adopts.map(\.markdownCode)
        return [
          adopted.isEmpty ? "nothing" : adopted.listed(), title(ofOutcome: outcome.id),
          outcome.headline.sentence.markdown,
        ]
      })
  }

  /// Writes every outcome: what to do, what it takes, who carries it, and how it is undone.
  mutating func writeOutcomes() {
    for outcome in rubric.outcomes {
      heading(outcome.title, at: .outcome(outcome.id))
      page.quote(outcome.headline.sentence.markdownStrong)
      let adopted = outcome.adopts.map { title(ofOption: $0) }
      page.paragraph(
        "\(outcome.id.markdownCode) \(rubric.method.verb) \(adopted.isEmpty ? "nothing" : adopted.listed())."
      )
      if !outcome.summary.isEmpty { page.paragraph(outcome.summary.sentence.markdown) }
      writeItems("The path", outcome.path, isNumbered: true)
      writeItems("What it takes", outcome.takes, isNumbered: false)
      for (lead, text) in [
        ("Who carries the cost", outcome.carriedBy), ("What undoing it costs", outcome.undoing),
      ] where !text.detail.isEmpty {
        page.paragraph("**\(lead):** \(cited(text.detail, text.citations))")
      }
      writeFollowOns(of: outcome)
    }
  }

  private mutating func writeItems(_ lead: String, _ items: [Outcome.Item], isNumbered: Bool) {
    guard !items.isEmpty else { return }
    page.paragraph("**\(lead):**")
    var lines: [String] = []
    for item in items {
      lines.append("\(item.title.markdownStrong): \(cited(item.detail, item.citations))")
    }
    isNumbered ? page.numberedList(lines) : page.list(lines)
  }

  /// Writes which decisions come next; each has a page beside this one's folder.
  private mutating func writeFollowOns(of outcome: Outcome) {
    guard !outcome.next.isEmpty else { return }
    page.paragraph("**What comes next:**")
    page.list(
      outcome.next.map { next in
        let carried = next.carries.map { carry in
          let title = rubric.question(carry.question)?.title ?? carry.question
          return link(title.markdown, to: .question(carry.question))
            + (carry.target == carry.question ? "" : " as \(carry.target.markdownCode)")
        }
        let given = next.gives.map { gift in
          "\(gift.question.markdownCode) is \(gift.choices.map(\.markdownCode).listed())"
        }
        return "[\(next.rubric.markdownCode)](../\(next.rubric)/README.md): "
          + next.because.sentence.markdown
          + (carried.isEmpty ? "" : " Takes along \(carried.listed()).")
          + (given.isEmpty ? "" : " There \(given.listed()).")
      })
  }
}
