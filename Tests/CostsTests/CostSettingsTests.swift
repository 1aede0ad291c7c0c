import Costs
import Diagnostics
import Rubrics
import Testing

@Suite struct CostSettingsTests {
  @Test func `every senseless setting is named by its flag`() {
    do {
      _ = try CostSettings(
        quantities: [
          .queriesPerMonth: 0, .documents: -1, .retrainsPerYear: 367,
          .hourlyRate: ExactDecimal(millionths: 1),
        ], months: 10_000)
      Issue.record("the settings were taken")
    } catch {
      #expect(
        error.list.map(\.description) == [
          "'--queries-per-month 0' makes no sense; give a whole number from 1 to 10000000000",
          "'--documents -1' makes no sense; give a whole number from 0 to 1000000000",
          "'--retrains-per-year 367' makes no sense; give a whole number from 0 to 366",
          "'--hourly-rate 0.000001' makes no sense; give a number of at most two decimals from 0.01 to 10000",
          "'--months 10000' makes no sense; give a whole number from 1 to 600",
        ])
    }
  }

  @Test(arguments: [Int.min, Int.max]) func `no number is too large to be refused`(number: Int) {
    #expect(throws: Problems.self) {
      try CostSettings(quantities: [.documents: ExactDecimal(clamping: number)])
    }
    #expect(throws: Problems.self) { try CostSettings(months: number) }
  }

  @Test func `the ends of every range are taken`() throws {
    _ = try CostSettings(
      quantities: [
        .queriesPerMonth: 1, .documents: 0, .retrainsPerYear: 0,
        .hourlyRate: ExactDecimal(millionths: 10_000),
      ], months: 1)
    _ = try CostSettings(
      quantities: [
        .queriesPerMonth: 10_000_000_000, .documents: 1_000_000_000, .retrainsPerYear: 366,
        .hourlyRate: 10_000,
      ], months: 600)
  }
}
