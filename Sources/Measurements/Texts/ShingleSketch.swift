/// The smallest hashes of a set of shingles, from which its likeness to another follows (Broder, 1997).
struct ShingleSketch {
  /// The hashes, sorted, without repeats.
  let hashes: ArraySlice<UInt32>
  /// The most hashes a sketch holds; one with fewer holds the whole set.
  let limit: Int

  /// Returns the sorted smallest hashes of a set of shingles.
  static func hashes(of shingles: [UInt64], limit: Int) -> [UInt32] {
    var hashes = shingles.map { UInt32(truncatingIfNeeded: $0 >> 32) }
    hashes.sort()
    var kept: [UInt32] = []
    for hash in hashes where kept.last != hash {
      guard kept.count < limit else { break }
      kept.append(hash)
    }
    return kept
  }

  /// Returns whether the sets share at least four fifths of what either has (Jaccard, 1901).
  ///
  /// It is exact for sets within the limit, and an estimate beyond it.
  func isNear(_ other: ShingleSketch) -> Bool {
    var (shared, seen) = (0, 0)
    var (own, their) = (hashes.startIndex, other.hashes.startIndex)
    while seen < limit, own < hashes.endIndex || their < other.hashes.endIndex {
      seen += 1
      if own == hashes.endIndex {
        their += 1
      } else if their == other.hashes.endIndex {
        own += 1
      } else if hashes[own] == other.hashes[their] {
        shared += 1
        own += 1
        their += 1
      } else if hashes[own] < other.hashes[their] {
        own += 1
      } else {
        their += 1
      }
    }
    return seen > 0 && 5 * shared >= 4 * seen
  }
}
