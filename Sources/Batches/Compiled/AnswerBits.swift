import Rubrics

/// Where each answer to a rubric stands in a row of 64-bit words.
///
/// A question takes one bit for "answered with choices", one for "unknown" and one for each choice,
/// all in the same word.
struct AnswerBits {
  /// The bits of one question.
  struct Place {
    /// The index of the word.
    var word: Int
    /// The bit set when choices were given.
    var known: UInt64
    /// The bit set when the answer is `unknown`.
    var unknown: UInt64
    /// The bit of each choice, in the order of the question.
    var choices: [UInt64]
    /// The ids of the choices.
    var ids: [String]

    /// Returns the bits of choices by their ids.
    func mask(of named: [String]) -> UInt64 {
      zip(ids, choices).reduce(0) { named.contains($1.0) ? $0 | $1.1 : $0 }
    }

    /// All bits of the question.
    var all: UInt64 { choices.reduce(known | unknown) { $0 | $1 } }
  }

  /// The bits by the id of the question.
  private(set) var places: [String: Place] = [:]
  /// The number of words.
  private(set) var wordCount = 0

  /// Lays out lists of choices by their question, or returns nothing when one has more choices than a word has bits.
  init?(_ questions: [(id: String, choices: [String])]) {
    var free = 0
    for question in questions {
      let need = question.choices.count + 2
      guard need <= 64 else { return nil }
      if free < need {
        wordCount += 1
        free = 64
      }
      let first = UInt64(64 - free)
      places[question.id] = Place(
        word: wordCount - 1, known: 1 << first, unknown: 2 << first,
        choices: question.choices.indices.map { 4 << (first + UInt64($0)) },
        ids: question.choices)
      free -= need
    }
  }
}
