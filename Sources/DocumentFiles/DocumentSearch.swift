package import Diagnostics
import Platform

/// Finds the documents that paths, folders and patterns name.
///
/// Folders are walked without following links to folders, so no loop is ever entered. Hidden
/// folders and what `.gitignore` files ignore are left out, unless git tracks it all the same; a
/// file that is named itself is not.
package struct DocumentSearch {
  /// The extensions of Markdown files.
  package static let extensions = [".md", ".markdown", ".mdx"]
  /// The extensions of documents in formats that nothing is read from.
  package static let foreignExtensions = [".adoc", ".asciidoc", ".rst", ".ipynb", ".org"]

  /// The folder that relative paths start from.
  package let directory: WorkingDirectory
  /// The bytes of the paths that were left out by exclusion, in no order.
  package private(set) var excluded: Set<[UInt8]> = []
  /// What could not be read or found.
  package private(set) var problems: [Problem] = []

  private let exclusions: [IgnoreRules]
  private let read: (String) -> [UInt8]?
  /// What was found, by the bytes of its path: two names that differ only in their Unicode form are two.
  private var found: [[UInt8]: DocumentFile] = [:]
  private var foundForeign: [[UInt8]: String] = [:]
  private var tracked: [String: TrackedFiles] = [:]

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - directory: The folder that relative paths start from.
  ///   - exclusions: What is left out even when it is named itself.
  ///   - read: Returns the bytes of a file that is no document, or nothing when it cannot be read.
  package init(
    in directory: WorkingDirectory, excluding exclusions: [IgnoreRules] = [],
    read: @escaping (String) -> [UInt8]?
  ) {
    self.directory = directory
    self.exclusions = exclusions
    self.read = read
  }

  /// The documents found, sorted by name.
  package var documents: [DocumentFile] {
    found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The names of the documents found in formats that nothing is read from, sorted.
  package var foreign: [String] {
    foundForeign.values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Adds what a path, a folder or a pattern names.
  ///
  /// - Parameters:
  ///   - operand: The path, folder or pattern.
  ///   - base: The folder it counts from.
  /// - Returns: Whether it named anything, excluded or not.
  @discardableResult
  package mutating func add(_ operand: String, from base: WorkingDirectory) -> Bool {
    guard !operand.isEmpty else { return false }
    let path = base.absolute(operand)
    let kind = FileKind(at: path)
    switch kind {
    case .file, .other:
      take(path, isExplicit: true)
      return true
    case .folder, .linkToFolder:
      let before = (found.count, excluded.count, problems.count)
      walk(path, glob: nil)
      return before != (found.count, excluded.count, problems.count) || !isEmpty(below: path)
    case .unreachable(let number):
      if number == ENOENT, Glob.isPattern(operand) { return expand(operand, from: base) }
      report(path, number)
      return true
    }
  }

  private func isEmpty(below path: String) -> Bool {
    let prefix = Array((path == "/" ? "/" : path + "/").utf8)
    return !found.keys.contains { $0.starts(with: prefix) }
  }

  private mutating func expand(_ pattern: String, from base: WorkingDirectory) -> Bool {
    guard let patterns = BraceExpansion.patterns(of: base.absolute(pattern)) else {
      problems.append(
        Problem(
          "'\(pattern)' stands for more than \(BraceExpansion.limit) patterns",
          remedy: "name a folder instead"))
      return true
    }
    var hasMatch = false
    for pattern in patterns {
      let glob = Glob(pattern)
      guard !glob.isEmpty else { continue }
      let folder = "/" + glob.folder
      switch FileKind(at: folder) {
      case .folder, .linkToFolder: hasMatch = walk(folder, glob: glob) || hasMatch
      default: break
      }
    }
    return hasMatch
  }

  /// Walks a folder with the ignore files of the folders above it in force, as far as its repository reaches.
  @discardableResult
  private mutating func walk(_ folder: String, glob: Glob?) -> Bool {
    var rules: [IgnoreRules] = []
    let above = WorkingDirectory.folders(above: folder)
    let root = above.firstIndex { FileKind(at: $0 + "/.git").isThere }
    if let root {
      if let text = text(of: above[root] + "/.git/info/exclude") {
        rules.append(IgnoreRules(text, in: above[root]))
      }
      for folder in above[...root].dropFirst().reversed() { rules += ignoreFile(in: folder) }
    }
    return walk(
      folder, rules: rules, repository: root.map { above[$0] }, isIgnored: false, glob: glob)
  }

  private func text(of path: String) -> String? {
    read(path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func ignoreFile(in folder: String) -> [IgnoreRules] {
    text(of: folder + "/.gitignore").map { [IgnoreRules($0, in: folder)] } ?? []
  }

  /// Returns whether git tracks a path, or something below it.
  private mutating func isTracked(_ path: String, in repository: String?) -> Bool {
    guard let repository else { return false }
    let files = tracked[repository] ?? TrackedFiles(of: repository, read: read)
    tracked[repository] = files
    return files.contains(path)
  }

  private mutating func walk(
    _ folder: String, rules: [IgnoreRules], repository: String?, isIgnored: Bool, glob: Glob?
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
    for name in listing.unreadable where Self.isMarkdown(name) {
      problems.append(
        Problem(
          "the name of '\(directory.name(of: folder))/\(name)' is not UTF-8", remedy: "rename it"))
    }
    for name in listing.names {
      let path = (folder == "/" ? "" : folder) + "/" + name
      let isCandidate =
        glob.map { $0.takes(path) } ?? (Self.isMarkdown(name) || Self.isForeign(name))
      // Most entries are neither folders nor documents, but only the system knows which.
      switch FileKind(at: path) {
      case .folder:
        guard !name.beginsWith(bytesOf: ".") else { continue }
        let isIgnored = isIgnored || rules.ignores(path, isFolder: true)
        if isIgnored, !isTracked(path, in: repository) { continue }
        if exclusions.ignores(path, isFolder: true) { continue }
        let repository = FileKind(at: path + "/.git").isThere ? path : repository
        hasMatch =
          walk(path, rules: rules, repository: repository, isIgnored: isIgnored, glob: glob)
          || hasMatch
      case .file where isCandidate:
        let isIgnored = isIgnored || rules.ignores(path, isFolder: false)
        if isIgnored, !isTracked(path, in: repository) { continue }
        hasMatch = true
        take(path, isExplicit: false)
      case .unreachable(let number)
      where isCandidate && !isIgnored && !rules.ignores(path, isFolder: false):
        hasMatch = true
        if exclusions.ignores(path, isFolder: false) {
          excluded.insert(Array(path.utf8))
        } else {
          report(path, number)
        }
      default: continue
      }
    }
    return hasMatch
  }

  private mutating func take(_ path: String, isExplicit: Bool) {
    let isExcluded =
      exclusions.ignores(path, isFolder: false)
      || (isExplicit
        && WorkingDirectory.folders(above: path).dropFirst().contains {
          exclusions.ignores($0, isFolder: true)
        })
    if isExcluded {
      excluded.insert(Array(path.utf8))
    } else if Self.isForeign(path) {
      foundForeign[Array(path.utf8)] = directory.name(of: path)
    } else {
      found[Array(path.utf8)] = DocumentFile(path: path, name: directory.name(of: path))
    }
  }

  private mutating func report(_ path: String, _ number: Int32) {
    let reason = number == ENOENT ? "no such file" : String(cString: strerror(number))
    problems.append(
      Problem(
        "cannot read '\(directory.name(of: path))': \(reason.prefix(1).lowercased() + reason.dropFirst())"
      ))
  }

  /// Returns whether a file is Markdown by its name.
  package static func isMarkdown(_ name: String) -> Bool { has(extensions, name) }

  private static func isForeign(_ name: String) -> Bool { has(foreignExtensions, name) }

  fileprivate static func has(_ extensions: [String], _ name: String) -> Bool {
    let name = name.lowercased()
    return extensions.contains {
      name.endsWith(bytesOf: $0) && name.utf8.count > $0.utf8.count
    }
  }
}

extension FileKind {
  /// Whether anything stands there.
  fileprivate var isThere: Bool {
    if case .unreachable = self { false } else { true }
  }
}

extension Glob {
  /// Returns whether the pattern takes a file: one with the extension it names, or Markdown.
  fileprivate func takes(_ path: String) -> Bool {
    matches(path)
      && (namesExtension || DocumentSearch.has(DocumentSearch.extensions, path))
  }
}
