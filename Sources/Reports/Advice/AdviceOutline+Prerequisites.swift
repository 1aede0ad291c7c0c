import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Lists what must be had before building, and says so when nothing is missing.
  mutating func prerequisites() -> Outline.Section {
    var blocks: [Outline.Block] = []
    let missing = decision.prerequisites.filter { $0.status == .open }.map { item(of: $0) }
    let unsettled = decision.questionsToSettle(by: rubric).map { question(of: $0) }
    blocks += Outline.Block.items(missing, .task, under: "Missing")
    blocks += Outline.Block.items(unsettled, .task, under: "Questions to settle")
    if blocks.isEmpty {
      blocks = [.paragraph("No prerequisite is open: you can start.")]
    } else if missing.isEmpty {
      blocks.insert(.paragraph("Nothing is known to be missing."), at: 0)
    }
    return Outline.Section(heading: "Before you build", blocks: blocks)
  }

  private mutating func item(of finding: PrerequisiteFinding) -> Outline.Item {
    let prerequisite = finding.prerequisite
    let isUrgent = prerequisite.severity == .blocker
    let severity = Phrase(isUrgent ? "Blocker: " : "Warning: ", isUrgent ? .alert : .plain)
    return Outline.Item(
      title: (severity + Phrase(prerequisite.title, .strong))
        .marked(bibliography.marks(prerequisite.citations)),
      detail: Phrase(prerequisite.because), remedy: Phrase(prerequisite.remedy))
  }

  /// Asks for what nobody has spoken to, without a word that would hold only if it were missing.
  private mutating func question(of finding: PrerequisiteFinding) -> Outline.Item {
    let words = SettlingWords(finding: finding)
    return Outline.Item(
      title: Phrase(words.question, .strong)
        .marked(bibliography.marks(finding.prerequisite.citations)),
      detail: words.answer, remedy: Phrase(words.otherwise))
  }
}
