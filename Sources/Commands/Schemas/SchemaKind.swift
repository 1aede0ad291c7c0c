import Batches
import Costs
import Reports
import Rubrics
package import StrictJSON

/// A kind of JSON file that crossroads reads or writes, and for which it publishes a schema.
package enum SchemaKind: String, Sendable, CaseIterable {
  /// The rubric of a module.
  case rubric
  /// The evidence of a rubric.
  case evidence
  /// The documented cases of a rubric.
  case cases
  /// Answers to a rubric.
  case answers
  /// Prices for the cost lines of a rubric.
  case prices
  /// The settings of `check`.
  case config
  /// Findings of `check` that were taken over.
  case baseline
  /// A recommendation.
  case result
  /// Recommendations side by side.
  case comparison
  /// A line that `batch` writes.
  case batchLine = "batch-line"
  /// What was measured from files.
  case measurementReport = "measurement-report"
  /// What outcomes cost.
  case costReport = "cost-report"
  /// What a check of design docs found.
  case checkReport = "check-report"
  /// A saved result, computed again.
  case verification
  /// What holds for every way of answering a rubric.
  case auditReport = "audit-report"
  /// What a rubric could promise.
  case suggestionReport = "suggestion-report"
  /// What reads badly in a rubric.
  case lintReport = "lint-report"
  /// Which answers a changed rubric decides otherwise.
  case differenceReport = "difference-report"
  /// A rubric's documented cases, run against it.
  case testReport = "test-report"
  /// Which files are as their kind demands.
  case validationReport = "validation-report"

  /// What files of the kind are, in one line.
  package var summary: String {
    switch self {
    case .rubric: "A rubric module's rubric.json"
    case .evidence: "A rubric module's evidence.json"
    case .cases: "A rubric module's cases.json"
    case .answers: "Answers, as '--answers' takes them"
    case .prices: "Prices, as 'cost --prices' takes them"
    case .config: "The .crossroads.json of a repository"
    case .baseline: "Findings taken over by 'check --write-baseline'"
    case .result: "What 'advise --format json' writes"
    case .comparison: "What 'advise --compare --format json' writes"
    case .batchLine: "A line that 'batch' writes"
    case .measurementReport: "What 'measure --format json' writes"
    case .costReport: "What 'cost --format json' writes"
    case .checkReport: "What 'check --format json' writes"
    case .verification: "What 'verify --format json' writes"
    case .auditReport: "What 'rubric verify --format json' writes"
    case .suggestionReport: "What 'rubric suggest --format json' writes"
    case .lintReport: "What 'rubric lint --format json' writes"
    case .differenceReport: "What 'rubric diff --format json' writes"
    case .testReport: "What 'rubric test --format json' writes"
    case .validationReport: "What 'rubric validate --format json' writes"
    }
  }

  /// The schema as it is published: from the declarations by which files are read and written.
  package var schema: JSONValue {
    switch self {
    case .rubric: ModuleSchema.rubric
    case .evidence: ModuleSchema.evidence
    case .cases: ModuleSchema.cases
    case .answers: ModuleSchema.answers
    case .prices: PriceFile.schema
    case .config: CheckConfiguration.schema
    case .baseline: Baseline.schema
    case .result: AdviceReport.schema
    case .comparison: ComparisonReport.schema
    case .batchLine: BatchLine.schema
    case .measurementReport: MeasurementReport.schema
    case .costReport: CostReport.schema
    case .checkReport: CheckReport.schema
    case .verification: Verification.schema
    case .auditReport: AuditReport.schema
    case .suggestionReport: SuggestionReport.schema
    case .lintReport: LintReport.schema
    case .differenceReport: DifferenceReport.schema
    case .testReport: TestReport.schema
    case .validationReport:
      ValidationReport.schema(
        kinds: Self.allCases.map(\.rawValue),
        writtenOnly: Self.allCases.filter { !$0.isRead }.map(\.rawValue))
    }
  }

  /// Whether crossroads reads such files, too.
  private var isRead: Bool { ReadableKind(rawValue: rawValue) != nil }
}
