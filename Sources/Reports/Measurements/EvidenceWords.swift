import Diagnostics
import Measurements

/// What was counted for an answer, in words.
struct EvidenceWords {
  /// Fewer paired questions settle nothing.
  private static let leastRows = 14
  /// Nobody answers more questions in a morning.
  private static let morning = 100

  private let measured: Measurement

  init(_ measured: Measurement) { self.measured = measured }

  /// The evidence in a sentence, and what more of it would do.
  var sentences: [String] {
    switch measured.evidence {
    case .corpus(let counts): [Self.words(counts)]
    case .changes(let counts): [words(counts)]
    case .examples(let counts):
      [
        "\(CountWords.exact(counts.rows)) rows, of which at most "
          + "\(CountWords.exact(counts.usable)) can be used; how many are good, only a reader tells; --sample 20 draws some."
      ]
    case .likeness(let likeness):
      [
        "Of \(String.count(likeness.inputs, "input")) \(likeness.opening) begin alike and "
          + "\(likeness.ending) end alike; three in ten make a template."
      ]
    case .shares(let shares): words(shares)
    case .rows(0): []
    case .rows(let rows):
      ["\(String.count(rows, "question has", "questions have")) an expected answer."]
    case .none: []
    }
  }

  private static func words(_ counts: CorpusCounts) -> String {
    "\(CountWords.exact(counts.documents)) \(counts.documents == 1 ? "document" : "documents"), "
      + "\(CountWords.exact(counts.words)) words, about \(CountWords.rounded(counts.tokens)) tokens "
      + "(±15 %)."
  }

  /// Names the windows of the period found and of the two shorter ones.
  private func words(_ counts: ChangeCounts) -> String {
    let periods = Period.allCases
    let found =
      measured.finding.choices.first.flatMap(Period.init).flatMap(periods.firstIndex)
      ?? periods.count - 1
    let parts = periods[max(0, found - 2)...found].reversed().compactMap { period -> String? in
      guard let window = counts.windows[period], window.total > 0 else { return nil }
      return "\(window.hit) of the last \(String.count(window.total, period.noun))"
    }
    return parts.isEmpty
      ? "There is no complete window of history yet."
      : "A document changed in \(parts.listed()); two thirds are asked."
  }

  private func words(_ shares: [NamedShare]) -> [String] {
    guard let total = shares.first?.share.total, total > 0 else { return [] }
    let things = String.count(
      total, measured.question == "behaviour" ? "wrong answer" : "question")
    return ["Of \(things) \(shares.map(\.words).listed())."]
      + [measured.question == "gap" ? outlook(shares.map(\.share)) : nil].compactMap(\.self)
  }

  /// Says how many more questions would settle the test.
  private func outlook(_ shares: [Share]) -> String? {
    guard !measured.finding.isSettled, let total = shares.first?.total else { return nil }
    guard total >= Self.leastRows else {
      return "\(String.count(total, "question is", "questions are")) a look, not a measurement: "
        + "from \(Self.leastRows) something can be settled, and 50 usually do."
    }
    let needed = shares.map { $0.rowsToSettle(.oneFifth) }
    let most = needed.compactMap(\.self).max()
    guard !needed.contains(nil), let most, most - total < Self.morning else {
      return "So close to one in five, no number of questions worth a morning will settle it."
    }
    return most > total
      ? "At this rate about \(String.count(most - total, "more question")) would settle it."
      : "A few more questions should settle it."
  }
}

extension NamedShare {
  /// What was counted and how often, as a part of a sentence that begins with all rows.
  fileprivate var words: String {
    switch name {
    case .mended: "the facts mended \(share.count) (\(share.bounds))"
    case .stillWrong: "left \(share.count) wrong (\(share.bounds))"
    case .unwritten: "\(share.count) have their answer in no document (\(share.bounds))"
    case .misses: "\(share.count) missed the right passage (\(share.bounds))"
    case .misread: "\(share.count) found it and misread it (\(share.bounds))"
    case .format, .tone, .vocabulary, .reasoning, .constraints, .toolUse:
      "\(share.count) fail by \(name.rawValue)"
    }
  }
}

extension Share {
  /// The bounds of the interval that holds the share in 90 of 100 cases.
  fileprivate var bounds: String {
    let (low, high) = (interval.lowerBound * 100, interval.upperBound * 100)
    return "\(Int(low.rounded(.down))) to \(Int(high.rounded(.up))) in 100"
  }
}
