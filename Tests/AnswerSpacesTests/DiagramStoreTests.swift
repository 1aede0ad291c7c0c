import Testing

@testable import AnswerSpaces

/// Thousands of entries are found again, also after the tables have grown.
@Suite struct DiagramStoreTests {
  private static let numbers: [[Int32]] = (0..<8_000 as Range<Int32>).map { number -> [Int32] in
    [number / 400, number / 20 % 20, number % 20]
  }

  @Test func `equal functions are one node, however many there are`() throws {
    var store = DiagramStore(arities: [3, 3], terminalCount: 20, budget: .thorough)
    func node(_ children: [Int32], level: Int) throws -> Int32 {
      let mark = store.mark()
      for child in children { store.push(child) }
      return try store.node(level: level, since: mark)
    }
    var made: [[Int32]] = []
    for _ in 0..<2 {
      made.append(try Self.numbers.flatMap { [try node($0, level: 0), try node($0, level: 1)] })
    }
    #expect(made[0] == made[1])
    // Where all children are the same there is nothing to ask.
    #expect(store.nodeCount == 2 * (8_000 - 20) && Set(made[0]).count == store.nodeCount + 20)
    for (index, children) in Self.numbers.enumerated() {
      let own = Int(made[0][2 * index])
      guard own >= 20 else { continue }
      #expect((0..<3).map { store.child(own, $0) } == children)
    }
  }

  @Test func `what operations gave is remembered`() {
    var store = DiagramStore(arities: [2], terminalCount: 2, budget: .thorough)
    for key in 1...20_000 { store.remember(UInt64(key), Int32(key)) }
    #expect((1...20_000).allSatisfy { store.cached(UInt64($0)) == Int32($0) })
    #expect((20_001...40_000).allSatisfy { store.cached(UInt64($0)) == nil })
  }

  @Test func `what was found for states is known`() {
    var table = TupleTable(width: 3)
    // Each state stands behind another number.
    for (index, numbers) in Self.numbers.enumerated() {
      #expect(table.value(of: [7] + numbers, at: 1) == nil)
      table.insert(Int32(index), for: [7] + numbers, at: 1)
    }
    for (index, numbers) in Self.numbers.enumerated() {
      #expect(table.value(of: [1, 2] + numbers, at: 2) == Int32(index))
    }
  }
}
