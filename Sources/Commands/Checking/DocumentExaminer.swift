import DesignDocuments
import Diagnostics
import DocumentFiles
import Paths
import Reports

/// Reads documents, holds them against rubrics, and weighs what is found as a configuration says; on any thread.
struct DocumentExaminer: Sendable {
  /// The most bytes a document may have.
  static let largestDocument = 128 * 1024 * 1024

  /// A document to examine.
  enum Source: Sendable {
    /// A file.
    case file(DocumentFile)
    /// What was read from standard input, the path it is to stand at, if any, and what it is called.
    case input([UInt8], path: FilePath?, name: String)

    /// What the document is called.
    var name: String {
      switch self {
      case .file(let file): file.name
      case .input(_, _, let name): name
      }
    }
  }

  let checker: DocumentChecker
  let directory: WorkingDirectory
  let configuration: CheckConfiguration

  /// Examines a document.
  ///
  /// - Returns: The document with what was found, or what keeps it, or a rubric that it names, from being read.
  func examine(_ source: Source) -> Result<CheckReport.Document, Problems> {
    Result { () throws(Problems) in
      switch source {
      case .file(let file):
        let bytes = try InputFile.readSteadily(
          file.path, called: file.name, limit: Self.largestDocument)
        return try examine(bytes, called: file.name, at: file.path)
      case .input(let bytes, let path, let name):
        return try examine(bytes, called: name, at: path)
      }
    }
  }

  // Without a path the document's paths count as those of one in the working directory.
  private func examine(
    _ bytes: [UInt8], called name: String, at path: FilePath?
  ) throws(Problems) -> CheckReport.Document {
    // What the paths of a document must not lead out of, and from whose top they count: its
    // repository, or else the folder of the configuration.
    let folder = (path ?? directory.path.appending(FilePath(name))).folder
    let tree = FileTree(around: folder, or: configuration.documents.path)
    let report = checker.check(
      bytes, name: name, root: tree.top,
      beside: path.map { .ofDocument(at: $0, in: tree) } ?? .unknown)
    guard report.unreadableRubrics.isEmpty else {
      throw Problems(
        report.unreadableRubrics.flatMap { id, problems in
          problems.list + [
            Problem("'\(name)' was not examined, because its rubric '\(id)' cannot be read")
          ]
        })
    }
    let resolved = path.map { ($0.folder.resolved ?? $0.folder).appending($0.name) }
    return CheckReport.Document(
      report: report, entries: report.findings.compactMap(weighed),
      pathInRepository: tree.isRepository ? resolved.flatMap { tree.top.way(to: $0)?.text } : nil)
  }

  /// Gives a finding the weight the configuration gives its check; nothing where that is off.
  private func weighed(_ finding: Finding) -> CheckReport.Entry? {
    var finding = finding
    // What was asked for is an error, and counts whatever its check is by itself.
    let isOff = Check.named(finding.check)?.isOff == true && finding.severity != .error
    switch configuration.weights[finding.check] ?? (isOff ? .off : nil) {
    case .off: return nil
    case .error: finding.severity = .error
    case .warning: finding.severity = .warning
    case .note: finding.severity = .note
    case nil: break
    }
    return CheckReport.Entry(finding: finding, isBaselined: false)
  }
}
