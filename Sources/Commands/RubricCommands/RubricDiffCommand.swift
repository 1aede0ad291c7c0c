import AnswerSpaces
import Arguments
import Diagnostics
import Reports
import Rubrics
import StrictJSON

/// `rubric diff`: exactly what a change of a rubric changes.
enum RubricDiffCommand {
  struct Settings: DeliveringSettings {
    var rubrics: [String] = []
    var decisions: [String] = []
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric diff", Settings(), table: table) {
    settings, context in
    let new = try context.library.module(named: settings.rubrics.last)
    let old =
      settings.rubrics.count > 1
      ? try context.library.module(named: settings.rubrics.first) : try base(of: new)
    var report = DifferenceReport(
      from: old.rubric, to: new.rubric, difference: try difference(old.rubric, new.rubric),
      cases: try cases(of: old, new), caseOverlays: try new.caseOverlays(),
      decisions: try settings.decisions.map { path in
        // They may have been given to either of the two.
        let file = try context.savedFile(path)
        let owner = file.rubricID == old.rubric.id ? old.rubric : new.rubric
        let answers = try context.answers(saved: file, to: owner).file.answers
        return DifferenceReport.Sample(name: path, answers: answers)
      })
    if settings.rubrics.count < 2 || isBase(old, of: new) {
      report.effects = try effects(of: new, on: old.rubric)
    }
    try settings.output.deliver(report, in: context)
    return report.isEmpty ? .fine : .findings
  }

  /// Returns what an overlay is laid over.
  private static func base(of module: RubricModule) throws(Problems) -> RubricModule {
    guard let base = try module.base() else {
      throw Problems(
        Problem(
          "the rubric '\(module.rubric.id)' is no overlay, so there is nothing to compare it with",
          remedy: "name another rubric before it"))
    }
    return base
  }

  /// Returns whether a module is the one that an overlay is laid over.
  private static func isBase(_ base: RubricModule, of overlay: RubricModule) -> Bool {
    (try? overlay.base()).flatMap { $0?.digest } == base.digest
  }

  /// Returns what each change of an overlay does to the outcomes alone.
  private static func effects(
    of overlay: RubricModule, on base: Rubric
  ) throws(Problems) -> [DifferenceReport.Effect] {
    var effects: [DifferenceReport.Effect] = []
    for (_, rubric) in overlay.changesAlone {
      guard let rubric else {
        effects.append(.inseparable)
        continue
      }
      let difference = try difference(base, rubric, partLimit: 0)
      effects.append(difference.isEmpty ? .nothing : .shifts(difference))
    }
    return effects
  }

  private static func difference(
    _ old: Rubric, _ new: Rubric, partLimit: Int = RubricDifference.partLimit
  ) throws(Problems) -> RubricDifference {
    do throws(AnswerSpaceError) {
      return try RubricDifference(old: old.offering(only: new), new: new, partLimit: partLimit)
    } catch {
      throw Problems(Problem("the rubrics cannot be compared: \(error)"))
    }
  }

  /// Returns the cases of both versions, those of the new one where both have one of the same id.
  private static func cases(
    of old: RubricModule, _ new: RubricModule
  ) throws(Problems) -> [DocumentedCase] {
    let cases = try new.cases()
    let known = Set(cases.map(\.id))
    return cases + (try old.cases()).filter { !known.contains($0.id) }
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric diff", summary: "Exactly which answers a changed rubric decides otherwise.",
      operands: .some(name: "RUBRIC NEW", min: 1, max: 2, \.rubrics, hint: .nameOrFile),
      examples: [
        Example(
          "crossroads rubric diff our-rag",
          "What a team's own points change: an overlay and its base."),
        Example(
          "crossroads rubric diff rag-vs-fine-tuning ./our-rubric", "One rubric against another."),
        Example(
          "crossroads rubric diff old new --decisions result.json --format markdown",
          "A comment for a pull request, with the saved decisions that change."),
      ],
      rows: [
        .values(
          "decisions", \.decisions, placeholder: "FILE",
          help: "Decide this answers file or saved result by both.", hint: .file)
      ] + OutputSettings.rows(for: DifferenceReport.self),
      notes: [
        "RUBRIC and NEW are names or paths, the older one first. An overlay alone is compared with the rubric that it extends.",
        "Promises that are gone or changed are tried on the newer rubric, to see whether it keeps them all the same. They are the same by what they are about, whatever their ids.",
        "Exit status: 0 no answers lead elsewhere; 1 some do; 2 a file is wrong, or the rubrics are too large to compare.",
      ])
  }
}
