import AnswerSpaces
import Arguments
import Decisions
import Diagnostics
import Paths
import Reports
import Rubrics

/// `rubric test`: a rubric's cases, run against it.
enum RubricTestCommand {
  struct Settings: RubricSettings {
    var name: String?
    var rubric: String?
    var cases: String?
    var showsCoverage = false
    var leastCoverage: Int?
    var mutates = false
    var leastKilled: Int?
    var ablates = false
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric test", Settings(), table: table) {
    settings, module, context in
    let cases =
      if let path = settings.cases {
        try RubricReader.cases(
          from: try InputFile.read(FilePath(path), limit: InputFile.largestRubric),
          for: module.rubric, fromAnySource: true)
      } else {
        try module.cases()
      }
    guard !cases.isEmpty else {
      throw Problems(
        "the rubric '\(module.rubric.id)' has no cases",
        remedy: "add a cases.json beside its rubric.json, or give --cases FILE")
    }
    let report = try report(of: settings, on: cases, by: module)
    try settings.output.deliver(report, in: context)
    return report.isAccepted ? .fine : .findings
  }

  private static func report(
    of settings: Settings, on cases: [DocumentedCase], by module: RubricModule
  ) throws(Problems) -> TestReport {
    var report = TestReport(
      cases: CaseReport(
        on: cases, by: module.rubric, digest: module.digest,
        overlays: settings.cases == nil ? try module.caseOverlays() : nil))
    if settings.showsCoverage || settings.leastCoverage != nil {
      // What is not offered takes nothing away that a case could exercise.
      report.coverage = CoverageReport(
        on: CaseCoverage(of: cases, by: module.rubric.offeringEverything),
        minimum: settings.leastCoverage)
    }
    let cases = report.cases.results.map(\.documentedCase)
    if settings.mutates || settings.leastKilled != nil {
      report.mutants = MutationReport(
        on: try mutationTest(of: module.rubric, on: cases), of: module.rubric,
        minimum: settings.leastKilled)
    }
    if settings.ablates {
      report.ablation = AblationReport(on: CaseAblation(of: cases, by: module.rubric))
    }
    return report
  }

  private static func mutationTest(
    of rubric: Rubric, on cases: [DocumentedCase]
  ) throws(Problems) -> MutationTest {
    do throws(AnswerSpaceError) {
      return try MutationTest(of: rubric, on: cases)
    } catch {
      throw Problems("the cases cannot be tested with mutants: \(error)")
    }
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric test", summary: "A rubric's cases, run against it.",
      operands: .rubric,
      examples: [
        Example("crossroads rubric test", "The misses and the hit rate."),
        Example("crossroads rubric test --cases ours.json", "Cases of your own."),
      ],
      rows: [
        .value(
          "cases", \.cases, placeholder: "FILE",
          help:
            "Run the cases of this file instead; they may name sources that the rubric has not.",
          hint: .file),
        .flag(
          "coverage", \.showsCoverage, help: "Say which parts of the rubric no case exercises."),
        .reading(
          "min-coverage", \.leastCoverage, placeholder: "PERCENT",
          expected: "a percentage from 0 to 100",
          help: "Fail when the cases exercise less than this share of any kind of part."
        ) { Int($0, within: 0...100) },
        .flag(
          "mutate", \.mutates,
          help:
            "Change every weight, rule and threshold a little, and list the changes no case notices, each with a case that would."
        ),
        .reading(
          "min-killed", \.leastKilled, placeholder: "PERCENT",
          expected: "a percentage from 0 to 100",
          help: "Fail when the cases notice less than this share of the changes that matter."
        ) { Int($0, within: 0...100) },
        .flag(
          "ablate", \.ablates,
          help:
            "Take away one question after another, and count the documented outcomes that change; also what the best table of each question alone would get."
        ),
        .rubric(\.rubric),
      ] + OutputSettings.rows(for: TestReport.self),
      notes: [
        "Exit status: 0 every case gets an expected outcome, or its miss is documented; 1 otherwise, and also when a documented miss no longer is one; 2 a file is wrong."
      ])
  }
}
