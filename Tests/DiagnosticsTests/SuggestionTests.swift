import Diagnostics
import Testing

struct SuggestionTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var typed: String
    var among: [String]
    var nearest: String?

    init(_ name: String, _ typed: String, _ among: [String], _ nearest: String?) {
      self.testDescription = name
      self.typed = typed
      self.among = among
      self.nearest = nearest
    }
  }

  @Test(arguments: [
    Case("a swapped pair", "voltaility", ["latency", "volatility"], "volatility"),
    Case("a missing letter", "volatilty", ["latency", "volatility"], "volatility"),
    Case("a surplus letter", "latenccy", ["latency", "volatility"], "latency"),
    Case("a wrong letter", "latenzy", ["latency"], "latency"),
    Case("another case", "LATENCY", ["latency"], "latency"),
    Case("the beginning of a long name", "vola", ["volatility"], "volatility"),
    Case("two letters are no beginning", "vo", ["volatility"], nil),
    Case("the nearer of two", "weekl", ["weakly-so", "weekly"], "weekly"),
    Case("the first of two equally near", "cat", ["car", "can"], "car"),
    Case("nothing alike", "banana", ["volatility", "latency"], nil),
    Case("nothing typed", "", ["latency"], nil),
    Case("nothing to choose from", "latency", [], nil),
    Case("one letter off in a short name", "rug", ["rag"], "rag"),
    Case("two letters off in a short name", "rig", ["rag-x", "bog"], nil),
  ])
  func `the nearest name is suggested when it is near enough`(_ example: Case) {
    #expect(Suggestion.nearest(to: example.typed, among: example.among) == example.nearest)
  }

  @Test func `a remedy asks whether the name was meant`() {
    #expect(
      Suggestion.remedy(for: "latenzy", among: ["latency"]) == "did you mean 'latency'?")
    #expect(Suggestion.remedy(for: "banana", among: ["latency"]) == nil)
  }

  @Test func `a very long word is compared by its beginning only`() {
    let word = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: word, among: ["latency"]) == nil)
  }
}
