import Paths

/// Which files count as documents.
package struct DocumentSelection: Sendable, Hashable {
  /// The endings of the names of documents, in lower case.
  package static let suffixes = [
    ".md", ".markdown", ".mdx", ".rst", ".adoc", ".asciidoc", ".txt", ".text", ".html", ".htm",
    ".org", ".tex", ".textile", ".wiki", ".mediawiki", ".rdoc",
  ]

  /// The folders and files to look at, as the user named them, as `FilePath.text` has them.
  package var paths: [String]
  /// Folders and files below them to leave out.
  package var excluded: [String]
  /// A repository from whose top the paths count; nothing when they count from the working directory.
  package var repository: String?
  /// The endings of the names of documents; a file that is named itself is one in any case.
  package var suffixes: [String]
  /// What to call the paths in front of people.
  package var names: [String]

  package init(
    _ paths: [String], excluding excluded: [String] = [], in repository: String? = nil,
    suffixes: [String] = DocumentSelection.suffixes
  ) {
    self.paths = paths
    self.excluded = excluded
    self.repository = repository
    self.suffixes = suffixes
    names = paths
  }

  /// Returns whether a path ends like that of a document.
  func takes(_ path: FilePath) -> Bool { suffixes.contains { path.ends(in: $0) } }
}
