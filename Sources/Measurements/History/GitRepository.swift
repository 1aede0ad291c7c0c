import Paths

/// A repository as git tells of it, at its last commit.
struct GitRepository {
  /// The program, in a folder of the repository.
  let git: GitProgram
  /// Where it keeps its objects, which tells it from others.
  let identity: String
  /// The way from the top of the repository to that folder.
  let prefix: FilePath
  /// Whether the history is cut off.
  let isShallow: Bool
  /// The last commit, in full.
  let head: String
  /// When it was committed, in seconds since 1970.
  let headTime: Int

  /// Asks git about the repository that a folder lies in.
  ///
  /// - Throws: A `GitFailure`.
  init(at folder: FilePath) throws(GitFailure) {
    git = GitProgram(folder: folder)
    let facts = try git.lines(
      .revParse, ["--is-shallow-repository", "--absolute-git-dir", "--show-prefix"])
    guard facts.count > 2 else { throw .stopped(status: 0) }
    isShallow = facts[0] == "true"
    identity = facts[1]
    prefix = FilePath(facts[2])
    let commit =
      try git.lines(
        .log, ["-1", "--no-show-signature", "--format=%H %ct", "HEAD", "--"]
      ).first?.split(separator: " ") ?? []
    guard commit.count == 2, let time = Int(commit[1]) else { throw .stopped(status: 0) }
    head = String(commit[0])
    headTime = time
  }

  /// A file of the last commit.
  struct File {
    /// Its path from the top of the repository on.
    var path: FilePath
    /// The id of its content.
    var object: String
  }

  /// Returns the documents below some paths at the last commit, in the order of the tree.
  ///
  /// Links and other repositories within this one are none.
  func documents(_ selection: DocumentSelection, below paths: [TreePath], except: [TreePath])
    throws(GitFailure) -> [File]
  {
    var arguments = ["-r", "-z", "--full-tree", head]
    if !paths.contains(where: \.isTop) {
      arguments += ["--"] + paths.map { ":(literal)" + $0.path.text }
    }
    var files: [File] = []
    var pending: [UInt8] = []
    try git.run(.listTree, arguments) { piece in
      pending += piece
      var start = 0
      while let end = pending[start...].firstIndex(of: 0) {
        if let file = Self.file(pending[start..<end]) {
          let isNamed = paths.contains { $0.path == file.path }
          if isNamed || selection.takes(file.path),
            !except.contains(where: { $0.path.holds(file.path) })
          {
            files.append(file)
          }
        }
        start = end + 1
      }
      pending.removeSubrange(..<start)
      return true
    }
    return files
  }

  private static func file(_ entry: ArraySlice<UInt8>) -> File? {
    guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let facts = entry[..<tab].split(separator: UInt8(ascii: " "))
    guard facts.count == 3, facts[0].starts(with: "100".utf8) else { return nil }
    return File(
      path: FilePath(bytes: entry[(tab + 1)...]),
      object: String(decoding: facts[2], as: UTF8.self))
  }
}

extension GitProgram {
  /// Returns the lines that a command tells, which must be few.
  fileprivate func lines(_ command: GitCommand, _ arguments: [String]) throws(GitFailure)
    -> [String]
  {
    var bytes: [UInt8] = []
    try run(command, arguments, limit: 1 << 20) { piece in
      bytes += piece
      return true
    }
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(pathBytes: $0) }
  }
}
