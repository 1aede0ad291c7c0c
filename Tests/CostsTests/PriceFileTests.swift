import Costs
import Diagnostics
import Rubrics
import Testing

@Suite struct PriceFileTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var json: String
    /// What each problem says, in order.
    var says: [String]
  }

  static let refusals: [Refusal] = [
    Refusal(testDescription: "nothing", json: "", says: ["prices.json:1:1: "]),
    Refusal(
      testDescription: "not a number of JSON",
      json: #"{"prices": {"van": {"low": NaN, "high": 2}}}"#, says: ["prices.json:1:28: "]),
    Refusal(testDescription: "a list", json: "[]", says: ["expected an object, saw an array"]),
    Refusal(testDescription: "no prices", json: "{}", says: ["key 'prices' is missing"]),
    Refusal(
      testDescription: "an empty list of prices", json: #"{"prices": {}}"#,
      says: ["'prices' is empty (at /prices); name a cost line"]),
    Refusal(
      testDescription: "another version", json: #"{"format": 2, "prices": {}}"#,
      says: [
        "format 2 is newer than this tool, which reads up to 1 (at /format); upgrade crossroads",
        "'prices' is empty",
      ]),
    Refusal(
      testDescription: "a misspelt line",
      json: #"{"prices": {"insurence": {"low": 1, "high": 2}}}"#,
      says: ["there is no cost line 'insurence' (at /prices/insurence); did you mean 'insurance'?"]),
    Refusal(
      testDescription: "an unknown line", json: #"{"prices": {"zeppelin": {"low": 1, "high": 2}}}"#,
      says: ["'crossroads cost --format json' lists the ids"]),
    Refusal(
      testDescription: "a misspelt key",
      json: #"{"prices": {"van": {"low": 1, "hihg": 2}}}"#,
      says: ["key 'high' is missing", "did you mean 'high'?"]),
    Refusal(
      testDescription: "the same line twice",
      json: #"{"prices": {"van": {"low": 1, "high": 2}, "van": {"low": 1, "high": 2}}}"#,
      says: ["key 'van' repeats the one at line 1, column 13"]),
    Refusal(
      testDescription: "negative", json: #"{"prices": {"van": {"low": -5, "high": 2}}}"#,
      says: ["the number -5 is negative (at /prices/van/low); give 0 or more"]),
    Refusal(
      testDescription: "huge", json: #"{"prices": {"van": {"low": 1, "high": 1000000001}}}"#,
      says: ["the number 1000000001 is out of range"]),
    Refusal(
      testDescription: "infinite", json: #"{"prices": {"van": {"low": 1, "high": 1e999}}}"#,
      says: ["the number 1e999 is out of range"]),
    Refusal(
      testDescription: "too fine", json: #"{"prices": {"van": {"low": 0.0000001, "high": 1}}}"#,
      says: ["the number 0.0000001 is too fine (at /prices/van/low); give at most 6 decimals"]),
    Refusal(
      testDescription: "the word NaN", json: #"{"prices": {"van": {"low": "NaN", "high": 1}}}"#,
      says: ["expected a number, saw the string 'NaN'"]),
    Refusal(
      testDescription: "upside down", json: #"{"prices": {"van": {"low": 3, "high": 2.5}}}"#,
      says: ["low is 3, above high, which is 2.5 (at /prices/van/low); swap the two"]),
    Refusal(
      testDescription: "hours in thirds",
      json: #"{"prices": {"papers": {"low": 0.333, "high": 1}}}"#,
      says: ["give at most 2 decimals"]),
    Refusal(
      testDescription: "hours with a currency",
      json: #"{"prices": {"papers": {"low": 1, "high": 1, "currency": "EUR"}}}"#,
      says: ["'papers' is hours of work, which have no currency"]),
    Refusal(
      testDescription: "an hour for nothing",
      json: #"{"prices": {"hourly-rate": {"low": 0, "high": 1}}}"#,
      says: ["an hour of work is not free (at /prices/hourly-rate/low); give 0.01 or more"]),
    Refusal(
      testDescription: "no date",
      json: #"{"prices": {"van": {"low": 1, "high": 1, "date": "2026-13"}}}"#,
      says: ["'2026-13' is no date"]),
    Refusal(
      testDescription: "no currency",
      json: #"{"prices": {"van": {"low": 1, "high": 1, "currency": "euro"}}}"#,
      says: ["'euro' is no currency"]),
    Refusal(
      testDescription: "two currencies",
      json: """
        {"prices": {"van": {"low": 1, "high": 1, "currency": "EUR"},
         "fare": {"low": 1, "high": 1, "currency": "USD"}}}
        """,
      says: ["prices.json:2:44: 'fare' is in USD, but 'van' is in EUR"]),
    Refusal(
      testDescription: "another currency for some lines only",
      json: #"{"prices": {"van": {"low": 1, "high": 1, "currency": "CHF"}}}"#,
      says: [
        "prices in CHF would be added to the rubric's in EUR, for 'insurance', 'parking', 'fare', 'repair', 'crates', 'hourly-rate'"
      ]),
    Refusal(
      testDescription: "everything wrong at once",
      json: """
        {"prices": {
          "vam": {"low": 1, "high": -1},
          "van": {"low": -1, "high": 1e400},
          "fare": {"low": 2, "high": 1, "date": "yesterday"}
        }}
        """,
      says: [
        "2:3: there is no cost line 'vam'", "2:29: the number -1 is negative",
        "3:18: the number -1 is negative",
        "3:30: the number 1e400 is out of range", "4:19: low is 2, above high, which is 1",
        "4:41: 'yesterday' is no date",
      ]),
  ]

  @Test(arguments: refusals) func `a wrong file is refused with every reason`(sample: Refusal) {
    let text = NamedText(name: "prices.json", bytes: Array(sample.json.utf8))
    do {
      _ = try PriceFile.prices(from: text, for: .vans)
      Issue.record("the file was taken")
    } catch {
      let lines = error.list.map(\.description)
      #expect(lines.count == sample.says.count, "\(lines)")
      for (line, part) in zip(lines, sample.says) { #expect(line.contains(part), "\(line)") }
    }
  }

  private static func prices(_ json: String) throws -> PriceList {
    try PriceFile.prices(
      from: NamedText(name: "prices.json", bytes: Array(json.utf8)), for: .vans)
  }

  @Test func `a price replaces the rubric's with its date`() throws {
    let list = try Self.prices(
      #"{"format": 1, "prices": {"insurance": {"low": 0, "high": 12.5, "date": "2026-02-01"}}}"#)
    let estimate = CostEstimate(
      of: .vans, settings: try CostSettings(quantities: ["repairs": 0], of: .vans, prices: list),
      today: PriceDate("2026-03"))
    let own = try #require(estimate.outcome("own"))
    #expect(own.monthly == AmountRange(cents: 0...12_50))
    let line = try #require(own.lines.first { $0.line.id == "insurance" })
    #expect(line.isFromFile)
    #expect(!estimate.agedPrices.contains { $0.id == "insurance" })
  }

  @Test func `the hourly rate is a price too, and a flag wins over it`() throws {
    let list = try Self.prices(#"{"prices": {"hourly-rate": {"low": 1, "high": 2}}}"#)
    let byFile = CostEstimate(
      of: .vans, settings: try CostSettings(quantities: ["loads": 0], of: .vans, prices: list))
    #expect(byFile.outcome("rent")?.oneTime == AmountRange(cents: 1_00...6_00))
    #expect(byFile.assumptions.last?.origin == .file("prices.json"))
    let byFlag = CostEstimate(
      of: .vans,
      settings: try CostSettings(
        quantities: ["loads": 0, "hourly-rate": 5], of: .vans, prices: list))
    #expect(byFlag.outcome("rent")?.oneTime == AmountRange(cents: 5_00...15_00))
  }

  @Test func `a file may change the currency of everything`() throws {
    let ids = ["van", "insurance", "parking", "fare", "repair", "crates", "hourly-rate"]
    let members = ids.map { "\"\($0)\": {\"low\": 1, \"high\": 2, \"currency\": \"CHF\"}" }
    let list = try Self.prices("{\"prices\": {\(members.joined(separator: ", "))}}")
    let estimate = CostEstimate(of: .vans, settings: try CostSettings(of: .vans, prices: list))
    #expect(estimate.currency == "CHF")
    #expect(CostEstimate(of: .vans).currency == "EUR")
  }
}
