package import Diagnostics
import Platform

/// Finds the documents that paths, folders and patterns name.
///
/// Folders are walked without following links to folders, so no loop is ever entered. Hidden
/// folders and what `.gitignore` files ignore are left out; a file that is named itself is not.
package struct DocumentSearch {
  /// The extensions of Markdown files.
  package static let extensions = [".md", ".markdown"]

  /// The folder that relative paths start from.
  package let directory: WorkingDirectory
  /// What was left out by exclusion, in no order.
  package private(set) var excluded: Set<String> = []
  /// What could not be read or found.
  package private(set) var problems: [Problem] = []

  private let exclusions: [IgnoreRules]
  private let readText: (String) -> String?
  private var found: [String: DocumentFile] = [:]

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - directory: The folder that relative paths start from.
  ///   - exclusions: What is left out even when it is named itself.
  ///   - readText: Returns the text of a small file, or nothing when it has none.
  package init(
    in directory: WorkingDirectory, excluding exclusions: [IgnoreRules] = [],
    readText: @escaping (String) -> String?
  ) {
    self.directory = directory
    self.exclusions = exclusions
    self.readText = readText
  }

  /// The documents found, sorted by name.
  package var documents: [DocumentFile] {
    found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
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
    let prefix = path == "/" ? "/" : path + "/"
    return !found.keys.contains { $0.hasPrefix(prefix) }
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
    if let root = above.firstIndex(where: { FileKind(at: $0 + "/.git").isThere }) {
      if let text = readText(above[root] + "/.git/info/exclude") {
        rules.append(IgnoreRules(text, in: above[root]))
      }
      for folder in above[...root].dropFirst().reversed() { rules += ignoreFile(in: folder) }
    }
    return walk(folder, rules: rules, glob: glob)
  }

  private func ignoreFile(in folder: String) -> [IgnoreRules] {
    readText(folder + "/.gitignore").map { [IgnoreRules($0, in: folder)] } ?? []
  }

  private mutating func walk(_ folder: String, rules: [IgnoreRules], glob: Glob?) -> Bool {
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
      let isCandidate = glob.map { $0.takes(path) } ?? Self.isMarkdown(name)
      // Most entries are neither folders nor documents, but only the system knows which.
      switch FileKind(at: path) {
      case .folder:
        guard !name.hasPrefix("."), !rules.ignores(path, isFolder: true) else { continue }
        if exclusions.ignores(path, isFolder: true) { continue }
        hasMatch = walk(path, rules: rules, glob: glob) || hasMatch
      case .file where isCandidate && !rules.ignores(path, isFolder: false):
        hasMatch = true
        take(path, isExplicit: false)
      case .unreachable(let number)
      where isCandidate && !rules.ignores(path, isFolder: false):
        hasMatch = true
        if exclusions.ignores(path, isFolder: false) {
          excluded.insert(path)
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
      excluded.insert(path)
    } else {
      found[path] = DocumentFile(path: path, name: directory.name(of: path))
    }
  }

  private mutating func report(_ path: String, _ number: Int32) {
    let reason = number == ENOENT ? "no such file" : String(cString: strerror(number))
    problems.append(
      Problem(
        "cannot read '\(directory.name(of: path))': \(reason.prefix(1).lowercased() + reason.dropFirst())"
      ))
  }

  private static func isMarkdown(_ name: String) -> Bool {
    let name = name.lowercased()
    return extensions.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
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
      && (namesExtension
        || DocumentSearch.extensions.contains { path.lowercased().hasSuffix($0) })
  }
}
