extension Measurement {
  /// What was counted, in the few words that a mark of a measured answer has room for.
  package var summary: String {
    switch evidence {
    case .corpus(let counts):
      return "\(Self.counted(counts.documents, "document")) "
        + Self.counted(Self.twoDigits(counts.tokens), "token")
    case .changes(let counts):
      let period = finding.choices.first.flatMap(Period.init) ?? .yearly
      guard let window = counts.windows[period] else { return "" }
      return "\(window.hit) of \(Self.counted(window.total, period.noun))"
    case .examples(let counts):
      return "\(counts.usable) of \(Self.counted(counts.rows, "row"))"
    case .likeness(let likeness):
      let alike = max(likeness.opening, likeness.ending)
      return "\(alike) of \(Self.counted(likeness.inputs, "input"))"
    case .shares(let shares):
      guard let total = shares.first?.share.total else { return "" }
      return ([Self.counted(total, "question")] + shares.map { "\($0.share.count) \($0.name)" })
        .joined(separator: " ")
    case .rows(let rows): return Self.counted(rows, "question")
    case .none: return ""
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// Returns a number with all but its first two digits rounded to zeros.
  private static func twoDigits(_ number: Int) -> Int {
    var unit = 1
    while number / unit >= 100 { unit *= 10 }
    return (number + unit / 2) / unit * unit
  }
}

extension Period {
  /// One of its windows.
  package var noun: String {
    switch self {
    case .daily: "day"
    case .weekly: "week"
    case .monthly: "month"
    case .quarterly: "quarter"
    case .yearly: "year"
    }
  }
}
