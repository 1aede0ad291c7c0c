import Diagnostics
import Rubrics

extension RubricPage {
  /// Writes the rules as a table.
  mutating func writeRules() {
    page.paragraph("A rule that fires decides about its option, whatever the points say.")
    var rows: [[String]] = []
    for rule in rubric.rules {
      rows.append([
        rule.id.markdownCode, words(rule.when).capitalisingFirst.sentence,
        "\(rule.effect.rawValue) **\(title(ofOption: rule.option))**",
        cited(rule.because, rule.citations),
      ])
    }
    page.table([.init("Rule"), .init("When"), .init("Effect"), .init("Because")], rows)
  }

  /// Writes the prerequisites, those first that building must wait for.
  mutating func writePrerequisites() {
    for (severity, title, lead) in [
      (Prerequisite.Severity.blocker, "Blockers", "Building must wait for these."),
      (.warning, "Warnings", "Building may start without these, at the risk that is stated."),
    ] {
      let prerequisites = rubric.prerequisites.filter { $0.severity == severity }
      guard !prerequisites.isEmpty else { continue }
      page.heading(3, title)
      page.paragraph(lead)
      var items: [[String]] = []
      for prerequisite in prerequisites {
        items.append(
          [
            "\(prerequisite.title.markdownStrong) (\(prerequisite.id.markdownCode))",
            "*Missing when* \(words(prerequisite.when).sentence)",
            cited(prerequisite.because, prerequisite.citations),
          ] + remedy(prerequisite.remedy))
      }
      page.list(of: items)
    }
  }

  /// Writes the advice, kind by kind.
  mutating func writeAdvice() {
    page.paragraph("Advice scores nothing; it applies where its condition certainly holds.")
    for kind in kinds {
      heading(kind.heading, at: .advice(kind))
      var items: [[String]] = []
      for advice in rubric.advice where advice.kind == kind {
        let about = advice.about.map { title(ofOption: $0) }
        let subject = about.isEmpty ? "" : ", about \(about.listed())"
        items.append(
          [
            "\(advice.title.markdownStrong) (\(advice.id.markdownCode)\(subject))",
            application(of: advice), cited(advice.detail, advice.citations),
          ] + remedy(advice.remedy))
      }
      page.list(of: items)
    }
  }

  private func application(of advice: Advice) -> String {
    let link = advice.when == .always ? "" : "when "
    let plans = advice.committedBy.map { title(ofOutcome: $0) }
    return "*Applies* \(link)\(words(advice.when).sentence)"
      + (plans.isEmpty ? "" : " *Committed by the plan* \(plans.listed("or")).")
  }

  private func remedy(_ text: String) -> [String] {
    text.isEmpty ? [] : ["→ \(text.sentence.markdown)"]
  }

  /// Writes which answers deserve a second look together.
  mutating func writeTensions() {
    page.paragraph("Each of these answers may be true; together they deserve a second look.")
    var items: [[String]] = []
    for tension in rubric.tensions {
      items.append([
        "\(words(tension.when).capitalisingFirst.sentence) (\(tension.id.markdownCode))",
        cited(tension.because, tension.citations),
      ])
    }
    page.list(of: items)
  }
}
