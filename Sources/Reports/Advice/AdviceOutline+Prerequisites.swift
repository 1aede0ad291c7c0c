import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Lists what must be had before building, and says so when nothing is missing.
  mutating func prerequisites() -> Outline.Section {
    var blocks: [Outline.Block] = []
    for (status, heading) in [
      (PrerequisiteFinding.Status.open, "Missing"), (.toConfirm, "To confirm"),
    ] {
      let items = decision.prerequisites.filter { $0.status == status }.map { item(of: $0) }
      blocks += Outline.Block.items(items, .task, under: heading)
    }
    if blocks.isEmpty {
      blocks = [.paragraph("No prerequisite is open: you can start.")]
    } else if !decision.prerequisites.contains(where: { $0.status == .open }) {
      blocks.insert(.paragraph("Nothing is known to be missing."), at: 0)
    }
    return Outline.Section(heading: "Before you build", blocks: blocks)
  }

  private mutating func item(of finding: PrerequisiteFinding) -> Outline.Item {
    let prerequisite = finding.prerequisite
    let isUrgent = prerequisite.severity == .blocker && finding.status == .open
    let severity = Phrase(
      prerequisite.severity == .blocker ? "Blocker: " : "Warning: ", isUrgent ? .alert : .plain)
    return Outline.Item(
      title: (severity + Phrase(prerequisite.title, .strong))
        .marked(bibliography.marks(prerequisite.citations)),
      detail: Phrase(prerequisite.because), remedy: Phrase(prerequisite.remedy))
  }

  /// Says how to see the rest of the report.
  func invitation() -> Outline.Block {
    .paragraph(
      Phrase("For the costs, mistakes, path and sources leave out ", .quiet)
        + Phrase("--brief", .name) + Phrase(".", .quiet))
  }

  /// Names the open blockers, or says that none is known.
  func blockerWords() -> Phrase {
    let open = decision.prerequisites.filter { $0.status == .open }.map(\.prerequisite)
    let blockers = open.filter { $0.severity == .blocker }
    guard blockers.isEmpty else {
      return Phrase("Before you build, ", .alert)
        + Phrase(blockers.map(\.title.loweringFirst).listed(), .strong)
        + Phrase(blockers.count == 1 ? " is missing." : " are missing.")
    }
    return Phrase(
      open.isEmpty
        ? "No prerequisite is known to be missing." : "No blocker is known to be missing.")
  }
}
