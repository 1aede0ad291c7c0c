import Diagnostics
import Layouts
import Paths
import Rubrics

extension RunContext {
  /// Opens a file that keeps answers.
  ///
  /// - Parameter path: The path, `-` for standard input.
  /// - Returns: The file, of which nothing is read yet.
  /// - Throws: `Problems` of a file that is none.
  func savedFile(_ path: String) throws -> SavedFile {
    let limit = InputFile.largestRubric
    guard path == "-" else { return try SavedFile(InputFile.read(FilePath(path), limit: limit)) }
    let bytes = try console.readInput(limit: limit)
    guard bytes.count <= limit else { throw InputFile.tooLarge("standard input", limit: limit) }
    return try SavedFile(NamedText(name: path, bytes: bytes))
  }

  /// Returns what a file says of answers, and tells of those that the rubric does not know any more.
  ///
  /// - Parameters:
  ///   - path: The path, `-` for standard input.
  ///   - rubric: The rubric whose questions it answers.
  ///   - isFollowing: Whether the rubric asks for the decisions that follow, too.
  /// - Returns: The answers, with the plan and the rubric when they are named.
  /// - Throws: `Problems` of the file.
  func savedAnswers(
    in path: String, to rubric: Rubric, isFollowing: Bool = false
  ) throws -> SavedAnswers {
    try answers(saved: savedFile(path), to: rubric, isFollowing: isFollowing)
  }

  /// Returns what an open file says of answers, and tells of those that the rubric does not know any more.
  func answers(
    saved file: SavedFile, to rubric: Rubric, isFollowing: Bool = false
  ) throws(Problems) -> SavedAnswers {
    let saved = try file.answers(to: rubric, isFollowing: isFollowing)
    if let remark = saved.remark(for: rubric) { console.complain(remark) }
    return saved
  }
}

extension SavedAnswers {
  /// Says what moved and what was left out and why, a line each, or nothing when nothing did.
  func remark(for rubric: Rubric) -> Escaped<Terminal>? {
    guard !dropped.isEmpty || !moved.isEmpty else { return nil }
    let origin =
      version.map { "were given to \(rubric.id)@\($0)" }
      ?? (dropped.isEmpty
        ? "fit an earlier version of \(rubric.id)" : "were given to an unknown version")
    return
      "The answers \(origin), and this is \(rubric.id)@\(rubric.version)."
      + Self.list("Moved", moved) + Self.list("Dropped", dropped)
  }

  private static func list(_ head: String, _ problems: [Problem]) -> Escaped<Terminal> {
    guard !problems.isEmpty else { return "" }
    return " \(head):\n" + problems.map { "  - \($0)\n" }.joined()
  }
}
