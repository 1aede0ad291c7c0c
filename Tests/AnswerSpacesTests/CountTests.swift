import AnswerSpaces
import Testing

@Suite struct CountTests {
  static let powers: [(exponent: Int, digits: String)] = [
    (0, "1"), (63, "9223372036854775808"), (64, "18446744073709551616"),
    (65, "36893488147419103232"), (128, "340282366920938463463374607431768211456"),
    (200, "1606938044258990275541962092341162602522202993782792835301376"),
  ]

  @Test(arguments: powers) func `powers of two are exact`(exponent: Int, digits: String) {
    let power = (0..<exponent).reduce(Count.one) { count, _ in count * 2 }
    #expect(power.description == digits)
    #expect((0..<exponent).reduce(power) { count, _ in count.dividedBy(2).quotient } == .one)
  }

  @Test func `adding and taking away undo each other across words`() {
    let large = Count(UInt64.max) * Count(UInt64.max)
    #expect(large.description == "340282366920938463426481119284349108225")
    #expect(large + 1 - 1 == large)
    #expect(Count(UInt64.max) + 1 - 1 == Count(UInt64.max))
    #expect((large + large).dividedBy(2).quotient == large)
    #expect(large - large == .zero)
    #expect(Count(1) - Count(2) == .zero)
  }

  @Test func `zeros inside a number are written`() {
    let ten19 = Count(10_000_000_000_000_000_000)
    #expect((ten19 * ten19 + 7).description == "1" + String(repeating: "0", count: 37) + "7")
    #expect(Count.zero.description == "0")
  }

  static let groups: [(count: Count, text: String)] = [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"),
  ]

  @Test(arguments: groups) func `digits come in groups of three`(count: Count, text: String) {
    #expect(count.grouped() == text)
    #expect(count.grouped(by: " ") == text.replacing(",", with: " "))
  }

  @Test func `order and share hold for numbers of any size`() {
    let large = (0..<2000).reduce(Count.one) { count, _ in count * 2 }
    #expect(large < large + 1)
    #expect(!(large < large))
    #expect(Count(2) < Count(10))
    #expect(large.share(of: large * 4) == 0.25)
    #expect(Count(1).share(of: large) == 0)
    #expect(Count(1).share(of: 0) == 0)
  }
}
