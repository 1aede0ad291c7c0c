import Costs
import Diagnostics
import Rubrics
import Testing

@Suite struct CostSettingsTests {
  @Test func `every senseless setting is named by its flag`() {
    do {
      _ = try CostSettings(
        quantities: [
          "trips": 0, "loads": -1, "repairs": 367, "hourly-rate": ExactDecimal(millionths: 1),
        ], of: .vans, months: 10_000)
      Issue.record("the settings were taken")
    } catch {
      #expect(
        error.list.map(\.description) == [
          "'--trips 0' makes no sense; give a whole number from 1 to 10000000000",
          "'--loads -1' makes no sense; give a whole number from 0 to 1000000000",
          "'--repairs 367' makes no sense; give a whole number from 0 to 366",
          "'--hourly-rate 0.000001' makes no sense; give a number of at most two decimals from 0.01 to 10000",
          "'--months 10000' makes no sense; give a whole number from 1 to 600",
        ])
    }
  }

  @Test(arguments: [Int.min, Int.max]) func `no number is too large to be refused`(number: Int) {
    #expect(throws: Problems.self) {
      try CostSettings(quantities: ["loads": ExactDecimal(clamping: number)], of: .vans)
    }
    #expect(throws: Problems.self) { try CostSettings(of: .vans, months: number) }
  }

  @Test func `the ends of every range are taken`() throws {
    _ = try CostSettings(
      quantities: [
        "trips": 1, "loads": 0, "repairs": 0, "hourly-rate": ExactDecimal(millionths: 10_000),
      ], of: .vans, months: 1)
    _ = try CostSettings(
      quantities: [
        "trips": 10_000_000_000, "loads": 1_000_000_000, "repairs": 366, "hourly-rate": 10_000,
      ], of: .vans, months: 600)
  }
}
