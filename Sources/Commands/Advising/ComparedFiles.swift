import Diagnostics
import Rubrics

/// The files that a comparison names, read at once.
struct ComparedFiles {
  /// A file with the name it bears in the report.
  struct File {
    /// The name, unique among the files.
    var name: String
    /// What it says.
    var saved: SavedAnswers
  }

  /// The files, in the order in which they were named.
  let files: [File]

  /// Reads files.
  ///
  /// - Parameters:
  ///   - paths: The paths as the user gave them; `-` is standard input.
  ///   - rubric: The rubric whose questions they answer.
  ///   - context: Where standard input is.
  /// - Throws: The `Problems` of all files, in the order of the files.
  init(_ paths: [String], for rubric: Rubric, in context: RunContext) throws {
    var problems: [Problem] = []
    for (index, path) in paths.enumerated() where paths[..<index].contains(path) {
      problems.append(
        Problem("\(path.quoted) is named twice", remedy: "name each file once"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    var files: [File] = []
    for (path, name) in zip(paths, Self.names(of: paths)) {
      do {
        files.append(
          File(name: name, saved: try context.savedAnswers(in: path, to: rubric)))
      } catch let others as Problems {
        problems += others.list
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.files = files
  }

  /// Returns a name for each path: the file's without its extension, with as many folders before
  /// it as it takes to tell it from the others.
  ///
  /// - Parameter paths: The paths, `-` for standard input.
  /// - Returns: The names, no two alike.
  static func names(of paths: [String]) -> [String] {
    let parts = paths.map(parts)
    var depths = [Int](repeating: 1, count: paths.count)
    func name(_ index: Int) -> String {
      parts[index].suffix(depths[index]).joined(separator: "/")
    }
    while true {
      let names = paths.indices.map(name)
      let growing = paths.indices.filter { index in
        depths[index] < parts[index].count && names.count { $0 == names[index] } > 1
      }
      guard !growing.isEmpty else { return numbered(names) }
      for index in growing { depths[index] += 1 }
    }
  }

  private static func parts(of path: String) -> [String] {
    guard path != "-" else { return ["standard input"] }
    var parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
    if let file = parts.popLast() {
      let dot = file.lastIndex(of: ".") ?? file.endIndex
      parts.append(dot == file.startIndex ? file : String(file[..<dot]))
    }
    return parts.isEmpty ? [path] : parts
  }

  /// Returns the names with a number behind those that are still taken, as `a.json` and `a.txt` are.
  private static func numbered(_ names: [String]) -> [String] {
    var taken: [String] = []
    for name in names {
      var unique = name
      var number = 2
      while taken.contains(unique) || (unique != name && names.contains(unique)) {
        unique = "\(name) (\(number))"
        number += 1
      }
      taken.append(unique)
    }
    return taken
  }
}
