import DesignDocuments
import Diagnostics
import Layouts
import Paths
import Reports
import Rubrics
import Shapes
import StrictJSON

/// The findings a team has taken over and does not want to hear of again.
struct Baseline: Sendable {
  /// The most bytes a file may have.
  private static let largest = 64 * 1024 * 1024

  /// A finding that was taken over.
  struct Entry: Sendable {
    /// What it is known by.
    var fingerprint: String
    /// What it is known by under any name of its document, where the file says.
    var wording: String?
    /// The check that found it, where the file says.
    var check: String?
    /// The document, where the file says.
    var file: String?
    /// What was found, where the file says.
    var message: String?
  }

  /// The findings.
  private(set) var entries: [Entry] = []

  /// Creates an empty baseline.
  init() {}

  /// Reads a file.
  ///
  /// - Throws: Every problem of the file.
  init(path: FilePath, name: String) throws(Problems) {
    let bytes = try InputFile.read(path, called: name, limit: Self.largest).bytes
    try self.init(NamedText(name: name, bytes: bytes))
  }

  /// Refuses to write a baseline over a file that is none, whoever named it.
  ///
  /// - Throws: A problem when something else stands at the path, or what does cannot be read.
  static func refuseReplacing(_ path: FilePath, called name: String) throws(Problems) {
    guard path.exists else { return }
    do throws(Problems) {
      _ = try Self(path: path, name: name)
    } catch {
      throw Problems(
        "'\(name)' is there already and is no baseline",
        remedy: "name another file, or remove it first")
    }
  }

  /// Reads the text of a file.
  ///
  /// - Throws: Every problem of the file.
  init(_ text: NamedText) throws(Problems) {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let baseline = Self.shape.read(reading.document.root, reading, ())
    try reading.finish()
    self = baseline ?? Self()
  }

  /// Returns a file that takes over every finding of a report that is not accepted.
  static func output(of report: CheckReport) -> Output {
    var baseline = Self()
    baseline.entries = report.documents.flatMap { document in
      document.entries.filter { $0.finding.accepted == nil }.map { entry in
        let finding = entry.finding
        return Entry(
          fingerprint: finding.fingerprint, wording: finding.wording, check: finding.check,
          file: document.report.name, message: finding.message)
      }
    }
    return Output(shape.value(of: baseline))
  }
}

extension Baseline {
  /// The JSON Schema of a file.
  static var schema: JSONValue { shape.document("Findings that were taken over") }

  private static let shape = Shape<Baseline, Void>(
    "baseline",
    "The findings that a team does not want to hear of again: the file that 'check --write-baseline' writes and 'check --baseline' reads.",
    blank: Baseline()
  ) {
    Field.schemaReference
    Field.format().written { _ in 1 }
    Field.required("findings", "The findings.", .list(of: entry)) { $0.entries = $1 }
      .written { .array($0.entries.map(entry.value)) }
  }

  private static let entry = Shape<Entry, Void>(
    "finding", "A finding.", blank: Entry(fingerprint: "")
  ) {
    Field.required("fingerprint", "What the finding is known by.", .string) { $0.fingerprint = $1 }
      .written { .string($0.fingerprint) }
    Field.optional(
      "wording",
      "What the finding is known by under any name of its document, so that a renamed document keeps its findings.",
      .string
    ) { $0.wording = $1 }
    .written { $0.wording.map(JSONValue.string) }
    Field.optional("check", "The check, for whoever reads the file.", .string) { $0.check = $1 }
      .written { $0.check.map(JSONValue.string) }
    Field.optional("file", "The document, as it was called then.", .string) { $0.file = $1 }
      .written { $0.file.map(JSONValue.string) }
    Field.optional("message", "What was found, for whoever reads the file.", .string) {
      $0.message = $1
    }
    .written { $0.message.map(JSONValue.string) }
  }
}
