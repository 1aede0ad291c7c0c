import Rubrics
import Shapes

/// A report, and the version of the tool that writes it.
struct Versioned<Report>: Sendable where Report: Sendable {
  let report: Report
  /// The version of the tool.
  let version: String

  init(_ report: Report, _ version: String) {
    self.report = report
    self.version = version
  }

  /// The members that every report begins with: the version of its format, and the tool.
  static var head: [Member<Versioned>] {
    [
      Member.required("format", "", .format) { _ in 1 },
      Member.required("tool", "", .object(.tool)) { $0.version },
    ]
  }

  /// The members that a report by a rubric begins with.
  ///
  /// - Parameter rubric: Returns the rubric and the digest of its files.
  /// - Returns: The members.
  static func head(
    by rubric: @escaping @Sendable (Report) -> (rubric: Rubric, digest: String)
  ) -> [Member<Versioned>] {
    head + [
      Member.required("rubric", "", .object(UsedRubric.shape)) {
        let used = rubric($0.report)
        return UsedRubric(rubric: used.rubric, digest: used.digest)
      }
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
