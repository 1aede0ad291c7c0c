/// Spells paths and endings as git's own patterns, with nothing in them that git would read otherwise.
enum PathPattern {
  /// Returns patterns that take the documents below some paths.
  ///
  /// Only endings that are in use are asked for, as they are spelled there: git then compares a few
  /// plain endings and leaves out folders whole.
  static func patterns(
    for selection: DocumentSelection, files: [String], below paths: [TreePath], except: [TreePath]
  ) -> [String] {
    let named = Set(files).intersection(paths.map(\.text))
    let endings = Set(files.compactMap { ending(of: $0, in: selection) }).sorted()
    var patterns: [String] = []
    for path in paths {
      if named.contains(path.text) {
        patterns.append(":(top,literal)" + path.text)
        continue
      }
      let folder = path.text.isEmpty ? "" : escaped(path.text) + "/"
      for ending in endings { patterns.append(":(top)\(folder)*\(escaped(ending))") }
    }
    for path in except where !path.text.isEmpty {
      patterns.append(":(top,exclude,literal)" + path.text)
    }
    return patterns
  }

  /// Returns the ending that makes a file a document, as it is spelled.
  private static func ending(of file: String, in selection: DocumentSelection) -> String? {
    let lower = file.lowercased()
    return selection.suffixes.filter { lower.hasSuffix($0) }.max { $0.utf8.count < $1.utf8.count }
      .map { String(file.suffix($0.count)) }
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
