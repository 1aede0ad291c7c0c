import Shapes

/// A report, and the version of the tool that writes it.
struct Versioned<Report>: Sendable where Report: Sendable {
  /// The report.
  let report: Report
  /// The version of the tool.
  let version: String

  init(_ report: Report, _ version: String) {
    self.report = report
    self.version = version
  }

  /// The fields that every report begins with: the version of its format, and the tool.
  static var head: [Member<Versioned>] {
    [
      Member.required("format", "", .format) { _ in 1 },
      Member.required("tool", "", .object(.tool)) { $0.version },
    ]
  }
}

extension WrittenShape<String> {
  /// The tool that wrote a report, by its version.
  fileprivate static var tool: WrittenShape {
    WrittenShape("tool", "The tool that wrote this.") {
      Member.required("name", "", .word("crossroads")) { _ in "crossroads" }
      Member.required("version", "The version of the tool.", .version) { $0 }
    }
  }
}
