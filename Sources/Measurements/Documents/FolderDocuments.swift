import Diagnostics
import Paths
import Platform

/// Finds documents in folders that lie in no repository; links are not followed.
struct FolderDocuments {
  /// How deep folders may lie.
  private static let depthLimit = 64

  /// Which files count.
  let selection: DocumentSelection
  private let limit: Int
  /// The paths of the documents, sorted within each folder.
  private(set) var files: [FilePath] = []

  /// Looks for documents.
  ///
  /// - Parameters:
  ///   - selection: Which files count.
  ///   - limit: The most documents there may be.
  /// - Throws: A problem when there are too many, or a folder cannot be read.
  init(
    _ selection: DocumentSelection, limit: Int = MeasurementLimits.documents
  ) throws(Problems) {
    self.selection = selection
    self.limit = limit
    // `SelectionProblems` has refused what is neither.
    for path in selection.paths.map({ FilePath($0) }) {
      if Self.kind(of: path) == S_IFDIR { try walk(path, depth: 0) } else { try take(path) }
    }
  }

  private mutating func walk(_ folder: FilePath, depth: Int) throws(Problems) {
    guard depth < Self.depthLimit else {
      throw Problems(
        "'\(folder)' lies deeper than \(Self.depthLimit) folders", remedy: "leave it out")
    }
    let listing: FolderListing
    do {
      listing = try FolderListing(of: folder)
    } catch {
      throw Problems(
        "cannot read '\(folder)': \(SystemReason.words(error.number))", remedy: "leave it out")
    }
    for name in listing.names where name.bytes.first != UInt8(ascii: ".") {
      let path = folder.appending(name)
      guard !isExcluded(path) else { continue }
      switch Self.kind(of: path) {
      case S_IFDIR: try walk(path, depth: depth + 1)
      case S_IFREG where selection.takes(name): try take(path)
      default: continue
      }
    }
  }

  private mutating func take(_ path: FilePath) throws(Problems) {
    files.append(path)
    guard files.count <= limit else { throw CorpusReading.tooMany(limit) }
  }

  private func isExcluded(_ path: FilePath) -> Bool {
    selection.excluded.contains { FilePath($0).holds(path) }
  }

  /// Returns what stands at a path, a link as itself, or nothing when there is nothing.
  static func kind(of path: FilePath) -> mode_t? {
    var status = stat()
    return path.withSystemPath { lstat($0, &status) } == 0 ? status.st_mode & S_IFMT : nil
  }
}
