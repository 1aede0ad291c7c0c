import Costs
import Testing

@Suite struct GeometricMeanTests {
  private static func parts(_ units: Int128) -> Amount {
    Amount(parts: units * Amount.partsPerUnit)
  }

  @Test(
    arguments: [(1, 100, 10), (4, 9, 6), (7, 7, 7), (12_000, 127_008, 39_040)] as [(Int, Int, Int)])
  func `it is as many times the low end as the high end is of it`(low: Int, high: Int, mean: Int) {
    let range = AmountRange(Self.parts(Int128(low)), Self.parts(Int128(high)))
    #expect(range.geometricMean.rounded(places: 0) == Int128(mean))
  }

  @Test func `nothing to multiply with has no middle`() {
    #expect(AmountRange(.zero, Self.parts(5)).geometricMean == .zero)
  }

  @Test func `no amount is too large or too far from the other`() {
    let largest = Amount(parts: .max)
    #expect(AmountRange(largest, largest).geometricMean == largest)
    let mean = AmountRange(Amount(parts: 1), largest).geometricMean
    #expect(mean > Amount(parts: 1) && mean < largest)
  }
}
