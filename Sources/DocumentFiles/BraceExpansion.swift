/// Spells out the alternatives that braces in a pattern stand for, as shells do.
package enum BraceExpansion {
  /// The most patterns one pattern may stand for.
  package static let limit = 1_000

  /// Returns the patterns without braces that a pattern stands for, or nothing beyond the limit.
  ///
  /// Braces without a comma between them stand for themselves.
  package static func patterns(of pattern: String) -> [String]? {
    var waiting = [Array(pattern.unicodeScalars)]
    var finished: [String] = []
    while let scalars = waiting.popLast() {
      guard waiting.count + finished.count < limit else { return nil }
      guard let group = group(in: scalars) else {
        finished.append(String(String.UnicodeScalarView(scalars)))
        continue
      }
      for alternative in group.alternatives.reversed() {
        waiting.append(
          Array(scalars[..<group.start]) + alternative + Array(scalars[(group.end + 1)...]))
      }
    }
    return finished
  }

  /// Finds the first pair of braces with a comma of its own between them.
  private static func group(
    in scalars: [Unicode.Scalar]
  ) -> (start: Int, end: Int, alternatives: [[Unicode.Scalar]])? {
    for start in scalars.indices where scalars[start] == "{" {
      var depth = 0
      var alternatives: [[Unicode.Scalar]] = [[]]
      for index in (start + 1)..<scalars.count {
        let scalar = scalars[index]
        if scalar == "}", depth == 0 {
          if alternatives.count > 1 { return (start, index, alternatives) }
          break
        }
        if scalar == ",", depth == 0 {
          alternatives.append([])
          continue
        }
        if scalar == "{" { depth += 1 }
        if scalar == "}" { depth -= 1 }
        alternatives[alternatives.count - 1].append(scalar)
      }
    }
    return nil
  }
}
