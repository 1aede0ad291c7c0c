/// The words behind a number that tell what it counts, as people write them.
struct UnitWords {
  /// What one of the things named counts in the unit of a question, as a fraction.
  struct Factor: Hashable {
    /// What is multiplied with.
    var times = 1
    /// What is divided by.
    var per = 1
  }

  /// The unit of the question.
  let unit: String
  /// Other words for it.
  let also: [String]

  /// The units of time with their spellings and what each lasts in milliseconds.
  private static let times: [(unit: String, spellings: [String], milliseconds: Int)] = [
    ("ms", ["ms", "msec", "msecs", "millisecond", "milliseconds"], 1),
    ("s", ["s", "sec", "secs", "second", "seconds"], 1_000),
    ("min", ["min", "mins", "minute", "minutes"], 60_000),
    ("h", ["h", "hr", "hrs", "hour", "hours"], 3_600_000),
  ]
  /// The letters that stand for many of what follows them.
  private static let prefixes: [(letter: Unicode.Scalar, times: Int)] = [
    ("k", 1_000), ("m", 1_000_000),
  ]

  /// Returns how many of the unit a word stands for, or nothing for a word of another meaning.
  func factor(of words: String) -> Factor? {
    let word = words.lowercased()
    if word.isEmpty || names(word) { return Factor() }
    if let own = Self.milliseconds(unit.lowercased()) {
      return Self.milliseconds(word).map { Factor(times: $0, per: own) }
    }
    guard let first = word.unicodeScalars.first,
      let prefix = Self.prefixes.first(where: { $0.letter == first })
    else { return nil }
    let rest = String(word.unicodeScalars.dropFirst().drop { $0 == " " })
    return rest.isEmpty || names(rest) ? Factor(times: prefix.times) : nil
  }

  /// How a number may be written, as a clause.
  var spellings: String {
    Self.milliseconds(unit.lowercased()) == nil
      ? "write \((["'\(unit)'"] + also.map { "'\($0)'" }).joined(separator: ", ")) behind the number or nothing, and k or m for thousands or millions"
      : "write \(Self.times.map(\.unit).joined(separator: ", ")) or nothing behind the number"
  }

  private static func milliseconds(_ word: String) -> Int? {
    times.first { $0.spellings.contains(word) }?.milliseconds
  }

  /// Returns whether words are the unit or another name of it, in the singular or the plural.
  private func names(_ words: String) -> Bool {
    ([unit] + also).contains { Self.areAlike($0.lowercased(), words) }
  }

  private static func areAlike(_ first: String, _ second: String) -> Bool {
    let (first, second) = (first.split(separator: " "), second.split(separator: " "))
    return first.count == second.count
      && zip(first, second).allSatisfy { one, other in
        one == other || isPlural(one, of: other) || isPlural(other, of: one)
      }
  }

  private static func isPlural(_ many: Substring, of one: Substring) -> Bool {
    many == one + "s" || many == one + "es" || one.hasSuffix("y") && many == one.dropLast() + "ies"
  }
}
