import Diagnostics

extension Question {
  /// A number that answers the question, as a word gave it.
  package struct GivenNumber: Sendable, Hashable {
    /// The choice it falls into.
    package var choice: Choice
    package var number: ExactDecimal
  }

  /// A word that begins as a number does and cannot be taken for one.
  package struct Misreading: Error, Sendable, Hashable {
    /// What is wrong with it.
    package var message: String
    /// What to write instead.
    package var remedy: String
  }

  /// Returns the number that a word such as `500`, `1500 ms`, `5k` or `50%` gives as the answer.
  ///
  /// - Parameter word: The word, with or without the question's unit, or one that it is known how often goes into it.
  /// - Returns: The number with its choice; nothing where the question takes no numbers, and where
  ///   the word is the id of a choice or begins as no number does.
  /// - Throws: What is wrong with a word that begins as a number does, and what to write instead.
  package func reading(of word: String) throws(Misreading) -> GivenNumber? {
    guard let unit, takesAsNumber(word) else { return nil }
    let digits = word.unicodeScalars.prefix { $0.isDigit || $0 == "." }
    let rest = word.unicodeScalars.dropFirst(digits.count)
    let written = rest.drop { $0 == " " }
    guard let first = digits.first, first.isDigit else {
      throw Misreading(
        message: "\(word.quoted) is no number from 0",
        remedy: "write digits, with a point and decimals if need be, as in \(example)")
    }
    guard let factor = UnitWords(unit: unit, also: alsoUnits).factor(of: String(written)) else {
      throw misreading(of: word, followedBy: written, unit)
    }
    guard let number = ExactDecimal(String(digits))?.multiplied(by: factor.times, over: factor.per)
    else { throw unwritable(word.quoted) }
    if number.places > 0, choices.allSatisfy({ $0.from?.places ?? 0 == 0 }) {
      throw Misreading(
        message: "\(word.quoted) is \(number), but '\(id)' counts whole \(unit)",
        remedy: "give a whole number, as in \(example)")
    }
    guard let choice = choice(for: number) else {
      throw Misreading(
        message: "\(word.quoted) lies below all choices of '\(id)'",
        remedy: "give \(leastNumber ?? number) or more, or one of "
          + choices.map(\.id).joined(separator: ", "))
    }
    return GivenNumber(choice: choice, number: number)
  }

  /// What is wrong with a number of too many digits, which is seen as some words say.
  func unwritable(_ sight: String) -> Misreading {
    Misreading(
      message: "\(sight) is no number of up to 12 digits and 6 decimals",
      remedy: "write it as in \(example)")
  }

  /// Returns whether a word is meant as a number, whether or not it can be taken for one.
  package func takesAsNumber(_ word: String) -> Bool {
    unit != nil && choice(word) == nil && word.beginsAsNumber
  }

  /// A number with its unit that answers the question; nothing where it takes none.
  package var numberExample: String? { unit.map { "\(exampleNumber) \($0)" } }

  /// Returns the number that a word gives, with its unit, as it stands beside the choice it falls into.
  package func figure(of word: String) -> String? {
    guard let unit, let given = try? reading(of: word) else { return nil }
    return "\(given.number) \(unit)"
  }

  /// Returns a number with its unit as short as it can be typed: without the unit, unless that is a choice.
  package func shortestWord(for figure: String) -> String {
    guard let given = try? reading(of: figure), choice(given.number.description) == nil else {
      return figure
    }
    return given.number.description
  }

  private func misreading(
    of word: String, followedBy rest: Substring.UnicodeScalarView, _ unit: String
  ) -> Misreading {
    let isPower =
      (rest.first == "e" || rest.first == "E")
      && rest.dropFirst().first.map { $0.isDigit || $0 == "+" || $0 == "-" } ?? false
    if isPower {
      return Misreading(
        message: "\(word.quoted) is written as a power of ten",
        remedy: "write all digits, as in \(example)")
    }
    if rest.first == "," || rest.first == "_" {
      return Misreading(
        message: "\(word.quoted) has \(String(rest.prefix(1)).quoted) among its digits",
        remedy: "write the digits alone, and a point before decimals, as in "
          + (ungrouped(word)?.quoted ?? example))
    }
    guard rest.allSatisfy({ $0.properties.isAlphabetic || $0 == " " || $0 == "%" }) else {
      return Misreading(
        message: "\(word.quoted) is no number",
        remedy: "write the digits alone, and a point before decimals, as in \(example)")
    }
    return Misreading(
      message: "\(word.quoted) is in \(String(rest).quoted), but '\(id)' counts in \(unit.quoted)",
      remedy: "\(UnitWords(unit: unit, also: alsoUnits).spellings), as in \(example)")
  }

  /// Returns a word without the marks between its groups of three digits, where that can be read.
  private func ungrouped(_ word: String) -> String? {
    let number = word.unicodeScalars.prefix { $0.isDigit || $0 == "," || $0 == "_" }
    let groups = number.split(omittingEmptySubsequences: false) { !$0.isDigit }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let digits = groups.map { String($0) }.joined()
    let text = digits + String(word.unicodeScalars.dropFirst(number.count))
    return (try? reading(of: text)) == nil ? nil : text
  }

  /// A number that the question takes, as it may be written.
  private var example: String { exampleNumber.description.quoted }

  /// A round number of the last choice: where it begins, or above that where "more than 1000" begins at 1001.
  private var exampleNumber: ExactDecimal {
    let least = choices.last?.from ?? ExactDecimal(1)
    var unit = 1
    while least.millionths / unit >= 10 { unit *= 10 }
    let isRound = unit < 10 || least.millionths % (unit / 10) == 0
    let round = ExactDecimal(millionths: (least.millionths / unit + 1) * unit)
    return isRound || choice(for: round)?.id != choices.last?.id ? least : round
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the ten digits.
  fileprivate var isDigit: Bool { ("0"..."9" as ClosedRange<Unicode.Scalar>).contains(self) }
}

extension String {
  /// Whether a digit comes first, alone or after a sign, a point or both.
  fileprivate var beginsAsNumber: Bool {
    var scalars = unicodeScalars[...]
    if scalars.first == "-" || scalars.first == "+" { scalars = scalars.dropFirst() }
    if scalars.first == "." { scalars = scalars.dropFirst() }
    return scalars.first?.isDigit ?? false
  }
}
