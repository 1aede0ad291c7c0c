import DesignDocuments
import Diagnostics
import Layouts
import Paths
import Reports
import Rubrics
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
    /// The document, where the file says.
    var file: String?
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
        Problem(
          "'\(name)' is there already and is no baseline",
          remedy: "name another file, or remove it first"))
    }
  }

  /// Reads the text of a file.
  ///
  /// - Throws: Every problem of the file.
  init(_ text: NamedText) throws(Problems) {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    var entries: [Entry] = []
    reading.object(reading.document.root) { object in
      _ = object.optionalString("$schema")
      if let format = object.required("format") { reading.judgeFormat(format) }
      for finding in object.elements("findings") {
        reading.object(finding) { entry in
          entries.append(
            Entry(
              fingerprint: entry.string("fingerprint"), wording: entry.optionalString("wording"),
              file: entry.optionalString("file")))
          // The rest is for whoever reads the file.
          for key in ["check", "message"] { _ = entry.optionalString(key) }
        }
      }
    }
    try reading.finish()
    self.entries = entries
  }

  /// Returns a file that takes over every finding of a report that is not accepted.
  static func output(of report: CheckReport) -> Output {
    let findings = report.documents.flatMap { document in
      document.entries.filter { $0.finding.accepted == nil }.map { entry -> JSONValue in
        [
          "fingerprint": .string(entry.finding.fingerprint),
          "wording": .string(entry.finding.wording), "check": .string(entry.finding.check),
          "file": .string(document.report.name), "message": .string(entry.finding.message),
        ]
      }
    }
    return Output(.object(["format": 1, "findings": .array(findings)]))
  }
}
