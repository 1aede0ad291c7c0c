import Diagnostics
import TestSupport
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
    Case("two letters off in five", "latxy", ["laten"], nil),
    Case("two letters off in six", "latxyz", ["latenz"], "latenz"),
    Case("two letters off in seven of seven", "latxyzs", ["latenzs"], "latenzs"),
    Case("three letters off in nine", "volatxyzy", ["volatilit"], nil),
    Case("three letters begin a long name", "vol", ["volatility-of-facts"], "volatility-of-facts"),
    Case(
      "a beginning is nearer than two letters off", "weekl", ["weokla", "weekly-or-so"],
      "weekly-or-so"),
    Case("a beginning is no nearer than one letter off", "week", ["weak", "weekly"], "weak"),
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

  @Test func `the beginning that is compared has 64 letters`() {
    let long = String(repeating: "a", count: 64)
    #expect(Suggestion.nearest(to: long + "bcd", among: [long + "xyz"]) == long + "xyz")
    let cut = String(long.dropLast())
    #expect(Suggestion.nearest(to: cut + "bcd", among: [cut + "xyz"]) == cut + "xyz")
    let half = String(repeating: "a", count: 43) + String(repeating: "b", count: 30)
    let other = String(repeating: "a", count: 43) + String(repeating: "c", count: 21)
    #expect(Suggestion.nearest(to: half, among: [other]) == other)
  }

  @Test func `the distance is the fewest changes of neighbours, up to a limit`() {
    /// The same by its definition, one end of both words after another.
    func fewest(_ first: ArraySlice<Unicode.Scalar>, _ second: ArraySlice<Unicode.Scalar>) -> Int {
      guard let a = first.last, let b = second.last else { return first.count + second.count }
      var least = min(
        fewest(first.dropLast(), second) + 1, fewest(first, second.dropLast()) + 1,
        fewest(first.dropLast(), second.dropLast()) + (a == b ? 0 : 1))
      if first.count > 1, second.count > 1, first.dropLast().last == b, second.dropLast().last == a
      {
        least = min(least, fewest(first.dropLast(2), second.dropLast(2)) + 1)
      }
      return least
    }
    var random = SplitMix64(seed: 3)
    for _ in 0..<400 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          "abc".unicodeScalars.randomElement(using: &random) ?? "a"
        }
      }
      let distance = fewest(words[0][...], words[1][...])
      for limit in 0...6 {
        #expect(
          Suggestion.distance(from: words[0], to: words[1], upTo: limit)
            == (distance <= limit ? distance : nil), "\(words) \(limit)")
      }
    }
  }
}
