import Paths

/// Spells paths and endings as git's own patterns, with nothing in them that git would read otherwise.
enum PathPattern {
  /// Returns patterns that take the documents below some paths.
  ///
  /// Only endings that are in use are asked for, as they are spelled there: git then compares a few
  /// plain endings and leaves out folders whole.
  static func patterns(
    for selection: DocumentSelection, files: [FilePath], below paths: [TreePath], except: [TreePath]
  ) -> [String] {
    let named = Set(files).intersection(paths.map(\.path))
    let endings = Set(files.compactMap { ending(of: $0, in: selection) }).sorted()
    var patterns: [String] = []
    for path in paths {
      if named.contains(path.path) {
        patterns.append(":(top,literal)" + path.path.text)
        continue
      }
      let folder = path.isTop ? "" : escaped(path.path.text) + "/"
      for ending in endings { patterns.append(":(top)\(folder)*\(escaped(ending))") }
    }
    for path in except where !path.isTop {
      patterns.append(":(top,exclude,literal)" + path.path.text)
    }
    return patterns
  }

  /// Returns the ending that makes a file a document, as it is spelled.
  private static func ending(of file: FilePath, in selection: DocumentSelection) -> String? {
    selection.suffixes.filter(file.ends(in:)).map(\.utf8.count).max()
      .map { String(pathBytes: file.bytes.suffix($0)) }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "*?[\\".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
