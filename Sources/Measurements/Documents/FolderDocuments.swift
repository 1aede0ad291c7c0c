import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Finds documents in folders that lie in no repository; links are not followed.
struct FolderDocuments {
  /// How deep folders may lie.
  private static let depthLimit = 64

  /// Which files count.
  let selection: DocumentSelection
  /// The paths of the documents, sorted within each folder.
  private(set) var files: [String] = []

  /// Looks for documents.
  ///
  /// - Throws: A problem for each path that names nothing.
  init(_ selection: DocumentSelection) throws(Problems) {
    self.selection = selection
    var problems: [Problem] = []
    for path in selection.paths {
      switch Self.kind(of: path) {
      case S_IFDIR: try walk(path, depth: 0)
      case S_IFREG: try take(path)
      case nil:
        problems.append(
          Problem("cannot read '\(path)': no such file", remedy: "name a folder of documents"))
      default:
        problems.append(
          Problem("'\(path)' is no folder and no regular file", remedy: "name what it leads to"))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  private mutating func walk(_ folder: String, depth: Int) throws(Problems) {
    guard depth < Self.depthLimit else {
      throw Problems(
        Problem(
          "'\(folder)' lies deeper than \(Self.depthLimit) folders", remedy: "leave it out"))
    }
    guard let stream = opendir(folder) else {
      throw Problems(
        Problem("cannot read '\(folder)': \(SystemReason.words(errno))", remedy: "leave it out"))
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(stream)
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard !isExcluded(path) else { continue }
      switch Self.kind(of: path) {
      case S_IFDIR: try walk(path, depth: depth + 1)
      case S_IFREG where selection.takes(name): try take(path)
      default: continue
      }
    }
  }

  private mutating func take(_ path: String) throws(Problems) {
    guard files.count < MeasurementLimits.documents else {
      throw Problems(
        Problem(
          "there are more than \(MeasurementLimits.documents) documents",
          remedy: "measure some of the folders"))
    }
    files.append(path)
  }

  private func isExcluded(_ path: String) -> Bool {
    selection.excluded.contains { UserPath($0).rest(of: UserPath(path)) != nil }
  }

  /// Returns what stands at a path, a link as itself, or nothing when there is nothing.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
