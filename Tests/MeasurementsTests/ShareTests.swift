import Foundation
import Testing

@testable import Measurements

@Suite struct ShareTests {
  /// The binomial sum by multiplication, which needs no logarithm.
  static func probability(_ counts: ClosedRange<Int>, of total: Int, _ share: Double) -> Double {
    var sum = 0.0
    for count in counts {
      var term = 1.0
      for factor in 0..<count { term *= Double(total - factor) / Double(factor + 1) * share }
      for _ in count..<total { term *= 1 - share }
      sum += term
    }
    return sum
  }

  @Test func `intervals leave out five in a hundred on each side`() {
    for total in 1...40 {
      for count in 0...total {
        let interval = Share(count, of: total).interval
        if count > 0 {
          let below = Self.probability(count...total, of: total, interval.lowerBound)
          #expect(abs(below - 0.05) < 1e-9)
        } else {
          #expect(interval.lowerBound == 0)
        }
        if count < total {
          let above = Self.probability(0...count, of: total, interval.upperBound)
          #expect(abs(above - 0.05) < 1e-9)
        } else {
          #expect(interval.upperBound == 1)
        }
      }
    }
  }

  @Test func `sides agree with the sums and with the intervals`() {
    for total in 1...60 {
      for count in 0...total {
        let share = Share(count, of: total)
        let isAbove = Self.probability(count...total, of: total, 0.2) <= 0.05
        let isBelow = Self.probability(0...count, of: total, 0.2) <= 0.05
        #expect(share.isSurely(atLeast: .oneFifth) == (count > 0 && isAbove))
        #expect(share.isSurely(below: .oneFifth) == (count < total && isBelow))
        #expect(!share.isSurely(atLeast: .oneFifth) || share.interval.lowerBound > 0.2 - 1e-9)
        #expect(!share.isSurely(below: .oneFifth) || share.interval.upperBound < 0.2 + 1e-9)
      }
    }
  }

  @Test(arguments: [
    (11, 20, 0.347, 0.741), (5, 20, 0.104, 0.456), (0, 14, 0, 0.193), (14, 14, 0.807, 1),
  ])
  func `known intervals`(count: Int, total: Int, low: Double, high: Double) {
    let interval = Share(count, of: total).interval
    #expect(abs(interval.lowerBound - low) < 0.0006)
    #expect(abs(interval.upperBound - high) < 0.0006)
  }

  /// How many rows settle a side of one fifth at a rate, in hundredths.
  @Test(arguments: [(0, 14), (5, 22), (10, 44), (15, 176), (25, 182), (30, 52), (40, 14), (50, 7)])
  func `rates need so many rows`(rate: Int, rows: Int) {
    #expect(Share(rate, of: 100).rowsToSettle(.oneFifth) == rows)
  }

  @Test func `exactly one fifth never settles`() {
    #expect(Share(20, of: 100).rowsToSettle(.oneFifth, limit: 500) == nil)
  }

  @Test func `no rows say nothing`() {
    let share = Share(0, of: 0)
    #expect(!share.isSurely(atLeast: .oneFifth) && !share.isSurely(below: .oneFifth))
    #expect(!share.isSeen(atLeast: .oneFifth))
    #expect(share.interval == 0...1)
    #expect(share.rowsToSettle(.oneFifth) == nil)
  }

  @Test func `as many rows as a sheet may have are no trouble`() {
    let interval = Share(1_000, of: 2_000).interval
    #expect(abs(interval.lowerBound - 0.4814) < 0.0005)
    #expect(abs(interval.upperBound - 0.5186) < 0.0005)
  }

  @Test(arguments: [0, 1, 2, 170, 1_999, 2_000, 2_001, 5_000])
  func `logarithms of factorials are sums of logarithms`(number: Int) {
    let expected = number == 0 ? 0 : (1...number).reduce(0) { $0 + log(Double($1)) }
    #expect(abs(LogFactorials.of(number) - expected) <= 1e-10 * max(1, expected))
  }
}
