import TestSupport
import Testing

@testable import AnswerSpaces

@Suite struct HittingSetTests {
  /// Tries every set of so many elements, the smallest first and those of one size in order.
  static func bruteForce(_ sets: [[Int]], below count: Int) -> [Int] {
    let all = (0..<1 << count).map { bits in (0..<count).filter { bits >> $0 & 1 == 1 } }
    return all.filter { chosen in sets.allSatisfy { set in set.contains(where: chosen.contains) } }
      .min { ($0.count, $0.description) < ($1.count, $1.description) } ?? []
  }

  @Test func `the smallest set that meets all is found, the first in order`() throws {
    var random = SplitMix64(seed: 21)
    for _ in 0..<500 {
      let sets = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          Int.random(in: 0..<8, using: &random)
        }
      }
      var budget = Budget.thorough
      let found = try HittingSet.smallest(
        of: sets.map { $0.reduce(LevelSet()) { $0.with($1) } }, within: &budget)
      #expect(found.elements == Self.bruteForce(sets, below: 8), "\(sets)")
    }
  }
}
