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
      let isBeginning = word.count >= 3 && other.starts(with: word)
      let nearEnough = min(limit, (best?.distance ?? .max) - 1)
      guard
        let distance = isBeginning ? 1 : distance(from: word, to: other, upTo: nearEnough),
        distance <= nearEnough
      else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Returns "did you mean 'name'?" for the nearest candidate, or nothing.
  package static func remedy(for typed: String, among candidates: some Sequence<String>) -> String?
  {
    nearest(to: typed, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// Returns the optimal string alignment distance between two words (Damerau, 1964), unless it is above a limit.
  ///
  /// Of the table of distances between their beginnings only what lies within the limit of its diagonal can count
  /// (Ukkonen, 1985), and nothing does behind two rows that are above it.
  package static func distance(
    from first: [Unicode.Scalar], to second: [Unicode.Scalar], upTo limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    let beyond = limit + 1
    // Each row has its own storage: Swift 6.3.1, optimising, mixes up rows that begin as copies of one.
    var beforePrevious = [Int](repeating: beyond, count: second.count + 1)
    var previous = [Int](repeating: beyond, count: second.count + 1)
    var current = [Int](repeating: beyond, count: second.count + 1)
    for column in 0...min(limit, second.count) { previous[column] = column }
    var (row, least) = (1, 0)
    while row <= first.count {
      var column = max(1, row - limit)
      current[column - 1] = column == 1 ? row : beyond
      var leastHere = current[column - 1]
      while column <= min(second.count, row + limit) {
        let isSame = first[row - 1] == second[column - 1]
        var cost = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current[column] = cost
        leastHere = min(leastHere, cost)
        column += 1
      }
      if min(least, leastHere) > limit { return nil }
      least = leastHere
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
      row += 1
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
