/// A pattern for paths: `*`, `?` and `[...]` within a part, `**` for any number of parts.
package struct Glob: Sendable, Hashable {
  /// A part of the pattern.
  enum Part: Sendable, Hashable {
    /// One part of a path.
    case one(GlobSegment)
    /// Any number of parts, none included.
    case any
  }

  /// The parts.
  let parts: [Part]

  /// Reads a pattern without braces.
  package init(_ pattern: some StringProtocol) {
    var parts: [Part] = []
    for part in pattern.split(separator: "/", omittingEmptySubsequences: true) {
      guard part == "**" else {
        parts.append(.one(GlobSegment(Substring(part))))
        continue
      }
      // Two of them in a row mean no more than one.
      if parts.last != .any { parts.append(.any) }
    }
    self.parts = parts
  }

  /// Whether it takes nothing at all, as an alternative without anything in it does.
  package var isEmpty: Bool { parts.isEmpty }

  /// Returns whether a text holds anything a pattern gives a meaning to.
  package static func isPattern(_ text: String) -> Bool {
    text.unicodeScalars.contains { "*?[{".unicodeScalars.contains($0) }
  }

  /// The folder all matches lie in: the parts before the first that holds a wildcard.
  package var folder: String {
    var names: [String] = []
    for part in parts.dropLast() {
      guard case .one(let segment) = part, let name = segment.literal else { break }
      names.append(name)
    }
    return names.joined(separator: "/")
  }

  /// Whether the last part says which extension files have.
  package var namesExtension: Bool {
    guard case .one(let segment)? = parts.last,
      let dot = segment.tokens.lastIndex(of: .scalar("."))
    else { return false }
    return dot + 1 < segment.tokens.count
      && segment.tokens[(dot + 1)...].allSatisfy { $0 != .star }
  }

  /// Returns whether the pattern takes a whole path, whose parts are divided by slashes.
  package func matches(_ path: some StringProtocol) -> Bool {
    matches(path.split(separator: "/").map { Substring($0) })
  }

  func matches(_ names: [Substring]) -> Bool {
    StarredSteps(steps: parts) { $0 == .any }.match(names) { part, name in
      if case .one(let segment) = part { segment.matches(name) } else { false }
    }
  }
}
