package import DesignDocuments
package import Diagnostics

/// What a run of `check` found in all the documents.
package struct CheckReport: Report {
  /// The formats: those of every report, and those of CI servers.
  package static let formats: [Format] = [.text, .json, .sarif, .github, .junit, .markdown, .html]

  /// A finding with the reason why it does not count, when it does not.
  package struct Entry: Sendable {
    package var finding: Finding
    /// Whether the baseline knows it already.
    package var isBaselined: Bool

    package init(finding: Finding, isBaselined: Bool) {
      self.finding = finding
      self.isBaselined = isBaselined
    }

    /// Whether it counts: nobody has accepted it, and the baseline does not know it.
    package var counts: Bool { finding.accepted == nil && !isBaselined }
  }

  /// A document with the entries that are about it.
  package struct Document: Sendable {
    /// What is known of the document.
    package var report: DocumentReport
    /// The findings, in the order of the document.
    package var entries: [Entry]
    /// The path from the top of its repository, where it lies in one.
    package var pathInRepository: String?

    package init(report: DocumentReport, entries: [Entry], pathInRepository: String? = nil) {
      self.report = report
      self.entries = entries
      self.pathInRepository = pathInRepository
    }

    /// The path for those who look at the whole repository, whatever folder the run was in.
    var place: String { pathInRepository ?? report.name }
  }

  /// The gravest findings that do not fail a run.
  package enum Threshold: String, Sendable, CaseIterable {
    /// Errors fail it.
    case error
    /// Errors and warnings fail it.
    case warning
    /// Every finding fails it.
    case note
    /// Nothing fails it.
    case never

    /// Returns whether a finding of a severity fails a run.
    package func isReached(by severity: Severity) -> Bool {
      switch self {
      case .error: severity == .error
      case .warning: severity >= .warning
      case .note: true
      case .never: false
      }
    }
  }

  /// The documents that were examined, sorted by name.
  package var documents: [Document]
  /// What could not be read.
  package var problems: [Problem]
  /// What else whoever relies on the report must know.
  package var warnings: [Problem] = []
  /// How many documents were left out by exclusion.
  package var skipped: Int
  /// The names of documents in formats that nothing is read from.
  package var foreign: [String]
  /// From which severity on findings fail the run.
  package var threshold: Threshold
  /// Whether the documents by which checks are shown speak of what the rubric is about.
  package var showsSamples = true
  /// Whether people are shown why each document is or is not in scope.
  package var tellsScope = false
  /// Whether people are shown only what fails the run; the rest is counted.
  package var isQuiet = false

  /// How many of the findings that fail the run people are shown; without it all of them.
  package var shownFailures: Int?

  package init(
    documents: [Document], problems: [Problem] = [], skipped: Int = 0, foreign: [String] = [],
    threshold: Threshold = .error
  ) {
    self.documents = documents
    self.problems = problems
    self.skipped = skipped
    self.foreign = foreign
    self.threshold = threshold
  }

  /// Every entry, in the order of the documents.
  package var entries: [Entry] { documents.flatMap(\.entries) }

  /// Whether a finding fails the run.
  package func fails(_ entry: Entry) -> Bool {
    entry.counts && threshold.isReached(by: entry.finding.severity)
  }

  /// How many findings fail the run.
  package var failures: Int { entries.count(where: fails) }

  /// Whether any finding fails the run.
  package var fails: Bool { entries.contains(where: fails) }

  /// Returns how many findings of a severity count.
  func count(_ severity: Severity) -> Int {
    entries.count { $0.counts && $0.finding.severity == severity }
  }

  /// How many findings were accepted.
  var accepted: Int { entries.count { $0.finding.accepted != nil } }

  /// How many findings the baseline knows.
  var baselined: Int { entries.count { $0.isBaselined && $0.finding.accepted == nil } }

  /// How many documents make the rubric's decision.
  var inScope: Int { documents.count { $0.report.isInScope } }

  /// What was examined, in one sentence.
  package var examined: String {
    var text = "Examined \(String.count(documents.count, "document")), \(inScope) in scope"
    if skipped > 0 { text += "; \(skipped) excluded" }
    if let first = foreign.first {
      let names = foreign.count == 1 ? first : "\(first) and \(foreign.count - 1) more"
      text += "; \(foreign.count) not in a format that is read (\(names))"
    }
    if !problems.isEmpty { text += "; \(problems.count) could not be read" }
    return text + "."
  }

  /// What was found, in one sentence.
  package var summary: String {
    var parts = [
      String.count(count(.error), "error"), String.count(count(.warning), "warning"),
      String.count(count(.note), "note"),
    ]
    if accepted > 0 { parts.append("\(accepted) accepted") }
    if baselined > 0 { parts.append("\(baselined) in the baseline") }
    return parts.joined(separator: ", ") + "."
  }
}

extension Finding {
  /// The message as a sentence, and a second one on the rubric where that is not built in.
  var sentence: String {
    let said = message.capitalisingFirst.sentence
    return rubric.map { "\(said) The rubric is \($0.words)." } ?? said
  }

  /// The remedy as a sentence, empty when there is none.
  var remedySentence: String { remedy.capitalisingFirst.sentence }
}
