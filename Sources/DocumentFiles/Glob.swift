package import Paths

/// A pattern for documents that somebody typed: `*`, `?` and `[...]` within a part, `**` for any
/// number of parts, each by scalars as people count them.
package struct Glob: Sendable, Hashable {
  /// The folder all matches lie in: the parts before the first that holds a wildcard.
  package let folder: FilePath
  /// Whether the last part says which extension files have.
  let namesExtension: Bool
  /// Whether it takes nothing at all, as an alternative without anything in it does.
  package let isEmpty: Bool

  private let pattern: PathPattern

  /// Reads a pattern without braces, which counts from a folder or from the root where it begins with a slash.
  package init(_ text: String) {
    let names = FilePath(text).names.map(\.text)
    isEmpty = names.isEmpty
    let literal = names.dropLast().prefix { !Self.isPattern($0) }.map(Self.withoutBackslashes)
    folder = FilePath(names: literal.map { FilePath($0) }, isAbsolute: false)
    pattern = PathPattern(PathUnit.scalars(names.joined(separator: "/")), openSet: .itself)
    let last = PathUnit.scalars(names.last ?? "")
    let dot = last.lastIndex(of: UInt32(UInt8(ascii: ".")))
    namesExtension =
      dot.map { $0 + 1 < last.count && !last[$0...].contains(PathUnit.star) } ?? false
  }

  /// Returns whether a text holds anything a pattern gives a meaning to.
  static func isPattern(_ text: String) -> Bool {
    text.unicodeScalars.contains { "*?[{".unicodeScalars.contains($0) }
  }

  /// Returns whether the pattern takes a path, from the same folder on.
  package func matches(_ path: FilePath) -> Bool {
    pattern.matches(PathUnit.scalars(path.text))
  }

  private static func withoutBackslashes(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      isEscaped = scalar == "\\" && !isEscaped
      if !isEscaped { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
