package import Diagnostics
package import Paths
import Platform

/// Finds the documents that paths, folders and patterns name.
///
/// Folders are walked without following links to folders, so no loop is ever entered, nor links that
/// lead out of the repository. Hidden folders and what `.gitignore` files ignore are left out, unless
/// git tracks it all the same; a file that is named itself is not.
package struct DocumentSearch {
  /// The extensions of Markdown files.
  package static let extensions = [".md", ".markdown", ".mdx"]
  /// The extensions of documents in formats that nothing is read from.
  static let foreignExtensions = [".adoc", ".asciidoc", ".rst", ".ipynb", ".org"]

  /// The most bytes of an ignore file.
  private static let largestIgnoreFile = 1024 * 1024

  /// The folder that relative paths start from.
  package let directory: WorkingDirectory
  /// What was left out by exclusion, in no order.
  package private(set) var excluded: Set<FilePath> = []
  /// What could not be read or found.
  package private(set) var problems: [Problem] = []

  private let exclusions: [IgnoreRules]
  private let read: (FilePath, _ limit: Int) -> [UInt8]?
  private var found: [FilePath: DocumentFile] = [:]
  private var foundForeign: Set<FilePath> = []
  /// What each repository tracks that was asked so far.
  private var tracked: [FilePath: TrackedFiles] = [:]

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - directory: The folder that relative paths start from.
  ///   - exclusions: What is left out even when it is named itself.
  ///   - read: Returns the bytes of a file that is no document, or nothing when it cannot be read or
  ///     has more of them than it may.
  package init(
    in directory: WorkingDirectory, excluding exclusions: [IgnoreRules] = [],
    read: @escaping (FilePath, _ limit: Int) -> [UInt8]?
  ) {
    self.directory = directory
    self.exclusions = exclusions
    self.read = read
  }

  /// The documents found, sorted by what they are called.
  package var documents: [DocumentFile] {
    found.values.sorted { FilePath($0.name) < FilePath($1.name) }
  }

  /// The names of the documents found in formats that nothing is read from, sorted.
  package var foreign: [String] {
    foundForeign.map(directory.name).sorted { FilePath($0) < FilePath($1) }
  }

  /// Adds what a path, a folder or a pattern names.
  ///
  /// - Parameters:
  ///   - operand: The path, folder or pattern.
  ///   - base: The folder it counts from.
  ///   - tree: What it may not lead out of, where somebody else than the user named it.
  /// - Returns: Whether it named anything, excluded or not.
  @discardableResult
  package mutating func add(
    _ operand: String, from base: WorkingDirectory, within tree: FileTree? = nil
  ) -> Bool {
    guard !operand.isEmpty else { return false }
    let path = base.absolute(FilePath(operand))
    let kind = FileKind(at: path)
    if case .unreachable(let number) = kind {
      if Self.mayBePattern(number), Glob.isPattern(operand) {
        return expand(operand, from: base, within: tree)
      }
      report(path, number)
      return true
    }
    if let tree, !tree.holds(path) {
      reportLeavingTree(path)
      return true
    }
    switch kind {
    case .folder, .linkToFolder:
      let before = (found.count, excluded.count, problems.count)
      walk(path, within: tree) { Self.isMarkdown($0) || Self.isForeign($0) }
      return before != (found.count, excluded.count, problems.count)
        || found.keys.contains { path.holds($0) }
    default:
      take(path, isExplicit: true)
      return true
    }
  }

  /// Returns whether a path for which the system has this error number may be a pattern.
  private static func mayBePattern(_ number: Int32) -> Bool {
    [ENOENT, ENOTDIR, ENAMETOOLONG].contains(number)
  }

  private mutating func expand(
    _ pattern: String, from base: WorkingDirectory, within tree: FileTree?
  ) -> Bool {
    guard let patterns = BraceExpansion.patterns(of: pattern) else {
      problems.append(
        Problem(
          "\(pattern.quoted) stands for more than \(BraceExpansion.limit) patterns",
          remedy: "name a folder instead"))
      return true
    }
    var hasMatch = false
    for pattern in patterns {
      let glob = Glob(pattern)
      guard !glob.isEmpty else { continue }
      // The folder the pattern counts from is no part of it, whatever signs its name holds.
      let start = FilePath(pattern).isAbsolute ? FilePath("/") : base.path
      let folder = start.appending(glob.folder)
      switch FileKind(at: folder) {
      case .folder, .linkToFolder:
        if let tree, !tree.holds(folder) {
          reportLeavingTree(folder)
          hasMatch = true
          continue
        }
        let isMatch = walk(folder, within: tree) { path in
          guard let way = start.way(to: path), glob.matches(way) else { return false }
          return glob.namesExtension || Self.isMarkdown(path)
        }
        hasMatch = isMatch || hasMatch
      default: break
      }
    }
    return hasMatch
  }

  /// Walks a folder with the ignore files of the folders above it in force, as far as its repository reaches.
  @discardableResult
  private mutating func walk(
    _ folder: FilePath, within tree: FileTree?, taking takes: (FilePath) -> Bool
  ) -> Bool {
    let tree = tree ?? FileTree(around: folder, or: directory.path)
    var rules: [IgnoreRules] = []
    let above = FileTree.folders(above: folder)
    let repository = tree.isRepository ? above.last : nil
    if let repository {
      if let bytes = read(repository.appending(".git/info/exclude"), Self.largestIgnoreFile) {
        rules.append(IgnoreRules(bytes, in: repository))
      }
      for folder in above.dropFirst().reversed() { rules += ignoreFile(in: folder) }
    }
    return walk(
      folder, rules: rules, tree: tree, repository: repository, isIgnored: false, taking: takes)
  }

  private func ignoreFile(in folder: FilePath) -> [IgnoreRules] {
    read(folder.appending(".gitignore"), Self.largestIgnoreFile)
      .map { [IgnoreRules($0, in: folder)] } ?? []
  }

  /// Returns whether git tracks a path, or something below it.
  private mutating func isTracked(_ path: FilePath, in repository: FilePath?) -> Bool {
    guard let repository else { return false }
    let files = tracked[repository] ?? TrackedFiles(of: repository, read: read)
    tracked[repository] = files
    return files.contains(path)
  }

  private mutating func walk(
    _ folder: FilePath, rules: [IgnoreRules], tree: FileTree, repository: FilePath?,
    isIgnored: Bool, taking takes: (FilePath) -> Bool
  ) -> Bool {
    let listing: FolderListing
    do {
      listing = try FolderListing(of: folder)
    } catch {
      report(folder, error.number)
      return true
    }
    var hasMatch = false
    let rules = listing.names.contains(".gitignore") ? rules + ignoreFile(in: folder) : rules
    for name in listing.names {
      let path = folder.appending(name)
      let isCandidate = takes(path)
      // Most entries are neither folders nor documents, but only the system knows which.
      let kind = FileKind(at: path)
      switch kind {
      case .folder:
        guard name.bytes.first != UInt8(ascii: ".") else { continue }
        let isIgnored = isIgnored || rules.ignores(path, isFolder: true)
        if isIgnored, !isTracked(path, in: repository) { continue }
        if exclusions.ignores(path, isFolder: true) { continue }
        let isRepository = FileKind(at: path.appending(".git")).isThere
        let isMatch = walk(
          path, rules: rules, tree: tree, repository: isRepository ? path : repository,
          isIgnored: isIgnored, taking: takes)
        hasMatch = isMatch || hasMatch
      case .file, .linkToFile, .unreachable:
        guard isCandidate else { continue }
        let isIgnored = isIgnored || rules.ignores(path, isFolder: false)
        if isIgnored, !isTracked(path, in: repository) { continue }
        hasMatch = true
        consider(path, kind, in: tree)
      case .linkToFolder, .other: continue
      }
    }
    return hasMatch
  }

  /// Takes a document that a walk came by, unless it cannot be read or is not the tree's.
  private mutating func consider(_ path: FilePath, _ kind: FileKind, in tree: FileTree) {
    if exclusions.ignores(path, isFolder: false) {
      excluded.insert(path)
    } else if case .unreachable(let number) = kind {
      report(path, number)
    } else if kind == .linkToFile, !tree.holds(path) {
      reportLeavingTree(path)
    } else {
      take(path, isExplicit: false)
    }
  }

  private mutating func take(_ path: FilePath, isExplicit: Bool) {
    let isExcluded =
      exclusions.ignores(path, isFolder: false)
      || (isExplicit
        && path.folders.dropFirst().contains { exclusions.ignores($0, isFolder: true) })
    if isExcluded {
      excluded.insert(path)
    } else if Self.isForeign(path) {
      foundForeign.insert(path)
    } else {
      found[path] = DocumentFile(path: path, name: directory.name(of: path))
    }
  }

  private mutating func report(_ path: FilePath, _ number: Int32) {
    problems.append(
      Problem("cannot read '\(directory.name(of: path))': \(SystemReason.words(number))"))
  }

  private mutating func reportLeavingTree(_ path: FilePath) {
    problems.append(.leavingTree("'\(directory.name(of: path))'"))
  }

  /// Returns whether a file is Markdown by its name, upper and lower case alike.
  package static func isMarkdown(_ path: FilePath) -> Bool { has(extensions, path) }

  private static func isForeign(_ path: FilePath) -> Bool { has(foreignExtensions, path) }

  private static func has(_ extensions: [String], _ path: FilePath) -> Bool {
    let name = path.name
    return extensions.contains { name.bytes.count > $0.utf8.count && name.ends(in: $0) }
  }
}

extension Problem {
  /// The problem of a path that leads out of the files it came with.
  package static func leavingTree(_ what: String) -> Problem {
    Problem(
      "\(what) leads out of the repository",
      remedy: "keep what belongs to the repository in it, and not behind a link")
  }
}
