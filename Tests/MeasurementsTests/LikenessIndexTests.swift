import TestSupport
import Testing

@testable import Measurements

@Suite struct LikenessIndexTests {
  /// Sets of shingles in families: some alike, some not.
  static func families(_ random: inout SplitMix64) -> [[UInt64]] {
    var sets: [[UInt64]] = []
    for _ in 0..<40 {
      let size = Int.random(in: 1...60, using: &random)
      let base = (0..<size).map { _ in random.next() }
      sets.append(base)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let share = Double.random(in: 0...0.4, using: &random)
        sets.append(base.map { random.happens(share) ? random.next() : $0 })
      }
    }
    return sets.shuffled(using: &random)
  }

  static func isNear(_ first: [UInt64], _ second: [UInt64]) -> Bool {
    let (first, second) = (Set(first), Set(second))
    return 5 * first.intersection(second).count >= 4 * first.union(second).count
  }

  @Test func `sets within the limit are compared exactly`() {
    var random = SplitMix64(seed: 4)
    let sets = Self.families(&random)
    let sketches = sets.map {
      ShingleSketch(hashes: ShingleSketch.hashes(of: $0, limit: 128)[...], limit: 128)
    }
    for first in sets.indices {
      for second in sets.indices {
        #expect(sketches[first].isNear(sketches[second]) == Self.isNear(sets[first], sets[second]))
      }
    }
  }

  /// Four fifths are just enough, wherever the rest stands.
  @Test(
    arguments: [
      ([1, 2, 3, 4], [1, 2, 3, 4, 5], true), ([1, 2, 3, 4], [1, 2, 3, 4, 5, 6], false),
      ([3, 4, 5, 6], [2, 3, 4, 5, 6], true), ([3, 4, 5, 6], [1, 2, 3, 4, 5, 6], false),
      ([1, 2, 5, 6], [1, 2, 3, 5, 6], true), ([1, 2, 5, 6], [1, 2, 3, 4, 5, 6], false),
      ([1], [1], true), ([1], [2], false), ([], [], false),
    ] as [([UInt32], [UInt32], Bool)])
  func `sets of few are compared one by one`(first: [UInt32], second: [UInt32], isNear: Bool) {
    let (own, their) = (
      ShingleSketch(hashes: first[...], limit: 128), ShingleSketch(hashes: second[...], limit: 128)
    )
    #expect(own.isNear(their) == isNear && their.isNear(own) == isNear)
  }

  @Test func `groups are those of comparing all with all`() {
    var random = SplitMix64(seed: 5)
    var missed = 0
    for _ in 0..<6 {
      let sets = Self.families(&random)
      var index = LikenessIndex(limit: 128)
      var expected = DisjointSets(count: sets.count)
      for (number, set) in sets.enumerated() {
        index.add(set)
        for earlier in 0..<number where Self.isNear(sets[earlier], set) {
          expected.join(earlier, number)
        }
      }
      #expect(index.clusterCount() >= expected.setCount)
      missed += index.clusterCount() - expected.setCount
      let boundary = sets.count / 2
      let late = Set(
        (boundary..<sets.count).filter { number in
          sets[..<boundary].contains { Self.isNear($0, sets[number]) }
        })
      #expect(index.late(from: boundary).isSubset(of: late))
      missed += late.count - index.late(from: boundary).count
    }
    // Two sets at four fifths share no band in one of 5,000 cases.
    #expect(missed <= 2)
  }

  @Test func `a large set is compared by a part of it`() {
    var random = SplitMix64(seed: 6)
    let base = (0..<5_000).map { _ in random.next() }
    func altered(_ share: Double) -> [UInt64] {
      base.map { random.happens(share) ? random.next() : $0 }
    }
    var index = LikenessIndex(limit: 512)
    for set in [base, altered(0.02), altered(0.5)] { index.add(set) }
    #expect(index.clusterCount() == 2)
  }

  /// Two sets that share so many shingles, with so many of their own each.
  static func pair(
    _ shared: Int, own: Int, _ random: inout SplitMix64
  ) -> (first: [UInt64], second: [UInt64]) {
    let common = (0..<shared).map { _ in random.next() }
    let others = (0..<2 * own).map { _ in random.next() }
    return (common + others[..<own], common + others[own...])
  }

  /// The least of four hashes are all the same as often as the fourth power of the likeness says.
  @Test(arguments: [(40, 5, 690...950), (20, 10, 70...185)])
  func `each key is shared as often as the sets are alike`(
    shared: Int, own: Int, times: ClosedRange<Int>
  ) {
    var random = SplitMix64(seed: 12)
    var counts = [Int](repeating: 0, count: BandKeys.bands)
    var strangers = 0
    for _ in 0..<2_000 {
      let (first, second) = Self.pair(shared, own: own, &random)
      let pairs = zip(BandKeys.keys(of: first), BandKeys.keys(of: second))
      let bands = pairs.enumerated().filter { $1.0 == $1.1 }.map(\.offset)
      for band in bands { counts[band] += 1 }
      if bands.isEmpty { strangers += 1 }
    }
    #expect(counts.allSatisfy(times.contains), "\(counts)")
    #expect(own > 5 || strangers <= 4)
  }

  @Test func `texts that share any one key are compared`() {
    var random = SplitMix64(seed: 13)
    var lone: Set<Int> = []
    for _ in 0..<100_000 where lone.count < BandKeys.bands {
      let (first, second) = Self.pair(40, own: 5, &random)
      let pairs = zip(BandKeys.keys(of: first), BandKeys.keys(of: second))
      let bands = pairs.enumerated().filter { $1.0 == $1.1 }.map(\.offset)
      guard bands.count == 1 else { continue }
      lone.insert(bands[0])
      let other = Self.pair(0, own: 45, &random).first
      var index = LikenessIndex(limit: 128)
      for set in [first, other, second] { index.add(set) }
      #expect(index.clusterCount() == 2)
      #expect((1...3).map { index.late(from: $0) } == [[2], [2], []])
    }
    #expect(lone.count == BandKeys.bands)
  }

  @Test func `texts without words are like nothing`() {
    var index = LikenessIndex(limit: 128)
    for set in [[], [], [1 << 32]] as [[UInt64]] { index.add(set) }
    #expect(index.clusterCount() == 3 && index.late(from: 1).isEmpty)
  }
}
