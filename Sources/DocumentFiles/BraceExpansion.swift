/// Spells out the alternatives that braces in a pattern stand for, as shells do.
package enum BraceExpansion {
  /// The most patterns one pattern may stand for.
  package static let limit = 1_000
  /// The most scalars all of them may have together.
  private static let sizeLimit = 1 << 20

  /// Returns the patterns without braces that a pattern stands for, or nothing beyond the limits.
  ///
  /// Braces without a comma between them stand for themselves, and so does what a backslash stands before.
  package static func patterns(of pattern: String) -> [String]? {
    var waiting = [Array(pattern.unicodeScalars)]
    var finished: [String] = []
    var size = 0
    while let scalars = waiting.popLast() {
      size += scalars.count
      guard waiting.count + finished.count < limit, size <= sizeLimit else { return nil }
      guard let group = group(in: scalars) else {
        finished.append(String(String.UnicodeScalarView(scalars)))
        continue
      }
      let (head, tail) = (scalars[..<group.start], scalars[(group.end + 1)...])
      // What waits longest comes last, so the first alternative is put in last.
      for alternative in group.alternatives.reversed() {
        waiting.append(Array(head) + Array(scalars[alternative]) + Array(tail))
      }
    }
    return finished
  }

  /// A pair of braces, by the positions of its parts.
  private struct Group {
    var start: Int
    var commas: [Int] = []
    var end = 0

    /// Where the alternatives stand.
    var alternatives: [Range<Int>] {
      let starts = ([start] + commas).map { $0 + 1 }
      return zip(starts, commas + [end]).map { $0..<$1 }
    }
  }

  /// Finds the first pair of braces with a comma of its own between them.
  private static func group(in scalars: [Unicode.Scalar]) -> Group? {
    var open: [Group] = []
    var first: Group?
    var isEscaped = false
    for (index, scalar) in scalars.enumerated() {
      guard !isEscaped else {
        isEscaped = false
        continue
      }
      switch scalar {
      case "\\": isEscaped = true
      case "{": open.append(Group(start: index))
      case ",": if !open.isEmpty { open[open.count - 1].commas.append(index) }
      case "}":
        guard var closed = open.popLast() else { break }
        closed.end = index
        if !closed.commas.isEmpty, closed.start < first?.start ?? .max { first = closed }
        if open.isEmpty, let first { return first }
      default: break
      }
    }
    return first
  }
}
