/// Finds texts that are nearly another among many, by hashes alone.
struct LikenessIndex {
  /// The most texts of one band key that a text is compared with.
  private static let comparisons = 64

  private let limit: Int
  private var keys: [UInt32] = []
  private var hashes: [UInt32] = []
  private var ends: [Int] = []

  /// Creates an empty index.
  ///
  /// - Parameter limit: How many hashes are kept of a text.
  init(limit: Int) {
    self.limit = limit
  }

  /// The number of texts.
  var count: Int { ends.count }

  /// Takes a text in.
  mutating func add(_ shingles: [UInt64]) {
    keys += BandKeys.keys(of: shingles)
    hashes += ShingleSketch.hashes(of: shingles, limit: limit)
    ends.append(hashes.count)
  }

  /// Returns how many groups of like texts there are; a text like no other is a group.
  func clusterCount() -> Int {
    var clusters = DisjointSets(count: count)
    eachBucket { members in
      for (position, member) in members.enumerated() {
        for earlier in members[..<position].suffix(Self.comparisons)
        where clusters.root(of: earlier) != clusters.root(of: member) {
          if sketch(of: earlier).isNear(sketch(of: member)) { clusters.join(earlier, member) }
        }
      }
    }
    return clusters.setCount
  }

  /// Returns the texts from a number on that are nearly one of those before it.
  func late(from boundary: Int) -> Set<Int> {
    var found: Set<Int> = []
    eachBucket { members in
      let early = members.prefix { $0 < boundary }
      for member in members[early.count...] where !found.contains(member) {
        let isNear = early.prefix(Self.comparisons).contains {
          sketch(of: $0).isNear(sketch(of: member))
        }
        if isNear { found.insert(member) }
      }
    }
    return found
  }

  private func sketch(of text: Int) -> ShingleSketch {
    ShingleSketch(hashes: hashes[(text > 0 ? ends[text - 1] : 0)..<ends[text]], limit: limit)
  }

  /// Calls a closure with all texts that share a key, in their order.
  private func eachBucket(_ body: ([Int]) -> Void) {
    for band in 0..<BandKeys.bands {
      var entries = (0..<count).map { UInt64(keys[$0 * BandKeys.bands + band]) << 32 | UInt64($0) }
      entries.sort()
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
        if end - start > 1 { body(entries[start..<end].map { Int($0 & 0xFFFF_FFFF) }) }
        start = end
      }
    }
  }
}
