import AnswerSpaces
import Arguments
import Diagnostics
import Reports
import Rubrics

/// `rubric verify`: what can be proved about every way of answering a rubric.
enum RubricVerifyCommand {
  struct Settings: RubricSettings {
    var name: String?
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric verify", Settings(), table: table) {
    settings, module, context in
    let audit = try audit(of: module.rubric, among: context.library)
    var report = AuditReport(on: module.rubric, digest: module.digest, audit: audit)
    // Where nothing was found there is nothing to blame on the base.
    if !audit.findings.isEmpty, let base = try module.base()?.rubric {
      report.base = (base.id, Set(try Self.audit(of: base, among: context.library).findings))
    }
    try settings.output.deliver(report, in: context)
    return report.audit.isClean ? .fine : .findings
  }

  private static func audit(
    of rubric: Rubric, among library: RubricLibrary
  ) throws(Problems) -> Audit {
    do throws(AnswerSpaceError) {
      return try Audit(of: rubric) { try? library.module(withID: $0).rubric }
    } catch {
      throw Problems("the rubric '\(rubric.id)' cannot be audited: \(error)")
    }
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric verify",
      summary: "What holds for every way of answering a rubric, proved or refuted with a witness.",
      operands: .rubric,
      examples: [
        Example("crossroads rubric verify", "The rubric that is used when none is named."),
        Example("crossroads rubric verify ./our-rubric", "A rubric in a folder of your own."),
      ],
      rows: [.rubric(\.rubric)] + OutputSettings.rows(for: AuditReport.self),
      notes: [
        "Every finding comes with a witness: a set of answers that shows it.",
        "Where an outcome names under 'never' what the next decision must not come to, both rubrics are looked at together.",
        "Exit status: 0 no violation; 1 a violation, such as an outcome that cannot be reached, a declared property that does not hold or a next decision that undoes the one before it; 2 a file is wrong, or the rubric is too large to audit.",
      ])
  }
}
