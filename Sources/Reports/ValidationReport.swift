package import Diagnostics
import Layouts

/// What is wrong with files, each held against what its kind demands.
package struct ValidationReport: Report {
  /// A file that was judged.
  package struct File: Sendable {
    /// The path as it was given.
    package var name: String
    /// Its kind, or nothing when nothing tells it.
    package var kind: String?
    /// What is wrong with it.
    package var problems: [Problem]
    /// Whether crossroads writes files of its kind and reads none, so that nothing was held against it.
    var isWrittenOnly = false

    /// Creates a verdict.
    package init(name: String, kind: String?, problems: [Problem]) {
      self.name = name
      self.kind = kind
      self.problems = problems
    }

    /// Creates the verdict on a file of a kind that crossroads writes and does not read.
    package init(name: String, writtenOnly kind: String) {
      self.init(name: name, kind: kind, problems: [])
      isWrittenOnly = true
    }
  }

  /// The files, in the order in which they were named.
  package var files: [File]

  package init(on files: [File]) {
    self.files = files
  }

  /// Whether every file is valid.
  package var isAccepted: Bool { invalid == 0 }

  /// How many have problems.
  var invalid: Int { files.count { !$0.problems.isEmpty } }

  /// Returns the verdicts, a line each, which programs that jump to places can read.
  package func outlines(_ extent: Extent) -> [Outline] {
    let written = files.count(where: \.isWrittenOnly)
    let valid = written == 0 ? "all valid" : "\(files.count - written) valid, \(written) not read"
    let verdict = invalid == 0 ? valid : "\(invalid) with problems"
    return [
      Outline(
        name: "Validation",
        opening: Outline.Section(blocks: [.code(Outline.Code(lines: files.flatMap(\.lines)))]),
        verdict: [Phrase("\(String.count(files.count, "file")), \(verdict).")])
    ]
  }
}

extension ValidationReport.File {
  /// The verdict in words, and a line for each problem.
  fileprivate var lines: [String] {
    let verdict =
      switch (kind, problems.count) {
      case (let kind?, _) where isWrittenOnly:
        "\(kind), which crossroads writes and does not read; 'crossroads rubric schema \(kind)' is for checking it"
      case (let kind?, 0): "valid \(kind)"
      case (let kind?, let count): "\(String.count(count, "problem")) as \(kind)"
      case (nil, _): "of no known kind"
      }
    return ["\(name): \(verdict)"] + problems.map { "  \($0)" }
  }
}
