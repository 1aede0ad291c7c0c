import Costs
import Rubrics
import Testing

@testable import Reports

@Suite struct MoneyWordsTests {
  @Test(
    arguments: [
      ("0", "$0"), ("0.0001", "$0.0001"), ("0.004567", "$0.0046"), ("0.0399", "$0.04"),
      ("0.5", "$0.5"), ("1.5", "$1.50"), ("9.994", "$9.99"), ("9.999", "$10"), ("10.4", "$10"),
      ("999.5", "$1,000"), ("1234", "$1,230"), ("36500", "$36,500"), ("110000", "$110,000"),
      ("266800", "$267,000"), ("1234567", "$1,230,000"),
    ])
  func `an amount is rounded to what it can bear`(text: String, words: String) throws {
    let amount = Amount(try #require(ExactDecimal(text)))
    #expect(MoneyWords(currency: "USD").text(amount) == words)
  }

  @Test func `a range whose ends read alike is one amount`() throws {
    let low = Amount(try #require(ExactDecimal("1230.1")))
    let high = Amount(try #require(ExactDecimal("1230.4")))
    #expect(MoneyWords(currency: "CHF").text(AmountRange(low, high)) == "CHF\u{A0}1,230")
    #expect(MoneyWords(currency: "CHF").text(AmountRange(.zero, high)) == "CHF\u{A0}0–1,230")
  }

  @Test(
    arguments: [
      (0, "0"), (7, "7"), (99, "99"), (100, "100"), (104, "100"), (105, "110"), (65_181, "65,000"),
      (999_999, "1 million"), (1_067_550, "1.1 million"), (5_412_635, "5.4 million"),
      (12_345_678, "12 million"), (3_000_000_000, "3 billion"), (Int.max, "9,200,000 trillion"),
    ])
  func `a count is rounded to two digits`(count: Int, words: String) {
    #expect(CountWords.rounded(count) == words)
  }

  @Test(
    arguments: [
      (1, "$1"), (999, "$999"), (1_000, "$1k"), (1_500, "$1.5k"), (25_000, "$25k"),
      (10_000_000, "$10M"), (2_000_000_000, "$2G"), (1_000_000_000_000, "$1T"),
    ])
  func `a tick is short`(units: Int, words: String) {
    #expect(MoneyWords(currency: "USD").tick(Int128(units)) == words)
  }

  @Test(
    arguments: [
      (0, 0), (1, 0), (2, 301), (5, 699), (10, 1_000), (99, 1_995), (100, 2_000), (1_000, 3_000),
      (31_623, 4_500), (9_999_999, 6_999),
    ])
  func `a logarithm is exact to a thousandth`(number: Int, thousandths: Int) {
    #expect(abs(LogScale.logarithm(Int128(number)) - thousandths) <= 1)
  }

  @Test func `the steps of a decade rise and end on the next`() {
    let numbers = (60...80).map(LogScale.number)
    #expect(numbers.first == 1_000)
    #expect(numbers.last == 10_000)
    let doRise = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    #expect(doRise)
  }
}
