import AnswerSpaces
import Commands
import Costs
import Decisions
import DesignDocuments
import Foundation
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct SchemaCommandTests {
  static let folder = ReadmeTests.root.appendingPathComponent("rubrics/schema").path

  @Test func `every schema on disk is a kind, and every kind has its schema`() throws {
    let names = try TemporaryDirectory.names(in: Self.folder)
    #expect(names == SchemaKind.allCases.map { "\($0.rawValue).schema.json" }.sorted())
  }

  @Test(arguments: SchemaKind.allCases) func `a schema is printed as it stands on disk`(
    kind: SchemaKind
  ) throws {
    let text = try String(
      contentsOfFile: "\(Self.folder)/\(kind.rawValue).schema.json", encoding: .utf8)
    let run = Run("rubric schema \(kind.rawValue)")
    #expect(run.status == .fine)
    #expect(run.output == text)
    #expect(text.contains("\"urn:crossroads:schema:1:\(kind.rawValue)\""))
  }

  @Test func `without a kind the kinds are listed, one a line`() {
    let lines = Run("rubric schema").output.split(separator: "\n")
    #expect(lines.count == SchemaKind.allCases.count)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `an unknown kind is corrected`() {
    let run = Run("rubric schema rubrik")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean 'rubric'?"))
  }

  struct Words: Sendable, CustomTestStringConvertible {
    var kind: SchemaKind
    var path: String
    var words: [String]
    var testDescription: String { "\(kind.rawValue) \(path)" }

    init(_ kind: SchemaKind, _ path: String, _ words: [String]) {
      (self.kind, self.path, self.words) = (kind, path, words)
    }

    init<Word: CaseIterable & RawRepresentable<String>>(
      _ kind: SchemaKind, _ path: String, _ type: Word.Type
    ) {
      self.init(kind, path, type.allCases.map(\.rawValue))
    }
  }

  @Test(arguments: [
    Words(.rubric, "properties.kind", DecisionMethod.self),
    Words(.rubric, "$defs.advice.properties.kind", Advice.Kind.self),
    Words(.rubric, "$defs.question.properties.pick", Question.Pick.self),
    Words(.rubric, "$defs.question.properties.mutability", Question.Mutability.self),
    Words(.rubric, "$defs.prerequisite.properties.severity", Prerequisite.Severity.self),
    Words(.rubric, "$defs.driver.properties.counted", CostDriver.Count.self),
    Words(.rubric, "$defs.costLine.properties.basis", CostLine.basisWords),
    Words(.rubric, "$defs.publishedCost.properties.measures", PublishedCost.Measure.self),
    Words(.evidence, "$defs.source.properties.grade", Source.Grade.self),
    Words(.config, "properties.severities.propertyNames", Check.all.map(\.id)),
    Words(.config, "properties.failOn", CheckReport.Threshold.self),
    Words(.result, "$defs.recommendation.properties.standing", Standing.self),
    Words(.result, "$defs.advice.properties.kind", Advice.Kind.self),
    Words(.result, "$defs.advice.properties.status", AppliedAdvice.Status.self),
    Words(.result, "$defs.prerequisite.properties.severity", Prerequisite.Severity.self),
    Words(.result, "$defs.prerequisite.properties.status", PrerequisiteFinding.Status.self),
    Words(.result, "$defs.change.properties.mutability", Question.Mutability.self),
    Words(.comparison, "$defs.difference.properties.weight", AnswerDifference.Weight.self),
    Words(.comparison, "$defs.recommendation.properties.standing", Standing.self),
    Words(.batchLine, "$defs.decided.properties.standing", Standing.self),
    Words(.costReport, "$defs.line.properties.basis", CostLine.basisWords + ["per-unit"]),
    Words(.costReport, "$defs.crossing.properties.scope", BreakEven.Scope.self),
    Words(.costReport, "$defs.published.properties.relation", PublishedCheck.Relation.self),
    Words(.checkReport, "$defs.finding.properties.check", Check.all.map(\.id)),
    Words(.checkReport, "$defs.finding.properties.severity", Severity.self),
    Words(.auditReport, "$defs.finding.properties.severity", AuditFinding.Severity.self),
    Words(.lintReport, "$defs.finding.properties.severity", LintFinding.Severity.self),
    Words(.testReport, "$defs.mutant.properties.kind", Mutant.Kind.self),
    Words(.testReport, "$defs.coverage.items.properties.part", CaseCoverage.Part.self),
  ])
  func `a schema lists the words that the code knows`(words: Words) throws {
    let schema = try JSONSerialization.jsonObject(with: Data(words.kind.schema.text.utf8))
    let place = words.path.split(separator: ".").reduce(schema as Any?) { place, key in
      (place as? [String: Any])?[String(key)]
    }
    let listed = try #require((place as? [String: Any])?["enum"] as? [String])
    #expect(listed.sorted() == words.words.sorted())
  }
}
