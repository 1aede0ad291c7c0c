/// The nearest known name to one that is not known.
package enum Suggestion {
  /// Returns the candidate closest to what was typed, or nothing when none is close enough to be meant.
  ///
  /// Distance is the optimal string alignment distance (Damerau, 1964): insertions, deletions,
  /// replacements and swaps of neighbours cost one each. At most a third of the letters may differ.
  package static func nearest(to typed: String, among candidates: some Sequence<String>) -> String?
  {
    let word = Array(typed.lowercased().unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = max(1, max(word.count, other.count) / 3)
      let distance =
        word.count >= 3 && other.starts(with: word) ? 1 : distance(from: word, to: other)
      guard distance <= limit, distance < (best?.distance ?? .max) else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Returns "did you mean 'name'?" for the nearest candidate, or nothing.
  package static func remedy(for typed: String, among candidates: some Sequence<String>) -> String?
  {
    nearest(to: typed, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// Returns the optimal string alignment distance between two words (Damerau, 1964).
  package static func distance(from first: [Unicode.Scalar], to second: [Unicode.Scalar]) -> Int {
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      for column in 1...second.count {
        let replacement = first[row - 1] == second[column - 1] ? 0 : 1
        var cost = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + replacement)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[second.count]
  }
}
