import Rubrics
import Testing

/// Which choice a number falls into.
@Suite struct QuestionNumbersTests {
  static func question(_ numbers: [String?], unit: String? = "documents") -> Question {
    Question(
      id: "corpus", title: "", ask: "", unit: unit,
      choices: numbers.enumerated().map { index, from in
        Choice(id: "c\(index)", label: "", from: from.flatMap { ExactDecimal($0) })
      })
  }

  @Test(arguments: [
    ("0", "c0"), ("199.999999", "c0"), ("200", "c1"), ("200.5", "c1"), ("999999", "c1"),
    ("1000000", "c2"), ("900000000", "c2"),
  ]) func `a number falls into the last choice that begins at or below it`(
    number: String, choice: String
  ) throws {
    let number = try #require(ExactDecimal(number))
    #expect(Self.question([nil, "200", "1000000"]).choice(for: number)?.id == choice)
    #expect(Self.question(["0", "200", "1000000"]).choice(for: number)?.id == choice)
  }

  @Test func `what lies below all choices, or below 0, falls into none`() {
    let question = Self.question(["10", "200"])
    #expect(question.choice(for: ExactDecimal(9)) == nil)
    #expect(question.choice(for: ExactDecimal(10))?.id == "c0")
    #expect(question.leastNumber == ExactDecimal(10))
    #expect(Self.question([nil, "200"]).choice(for: ExactDecimal(millionths: -1)) == nil)
  }

  @Test func `without a unit no number says anything`() {
    #expect(Self.question([nil, nil], unit: nil).choice(for: ExactDecimal(1)) == nil)
    #expect(Self.question([nil, nil], unit: nil).leastNumber == nil)
  }

  struct Word: Sendable, CustomTestStringConvertible {
    var word: String
    var unit = "s"
    var says: String
    var testDescription: String { word }
  }

  @Test(arguments: [
    Word(word: "500", says: "c2 500"), Word(word: "1.5s", says: "c1 1.5"),
    Word(word: "1.50 s", says: "c1 1.5"), Word(word: "50%", unit: "%", says: "c2 50"),
    Word(word: "007", says: "c2 7"), Word(word: "c1", says: "nothing"),
    Word(word: "soon", says: "nothing"), Word(word: "", says: "nothing"),
    Word(word: "-", says: "nothing"), Word(word: ".", says: "nothing"),
    Word(
      word: "0.4",
      says: "'0.4' lies below all choices of 'corpus': give 0.5 or more, or one of c0, c1, c2"),
    Word(
      word: "-5",
      says:
        "'-5' is no number from 0: write digits, with a point and decimals if need be, as in '2'"
    ),
    Word(
      word: ".5",
      says:
        "'.5' is no number from 0: write digits, with a point and decimals if need be, as in '2'"
    ),
    Word(word: "1500 ms", says: "c1 1.5"), Word(word: "1500MS", says: "c1 1.5"),
    Word(word: "0.5 sec", says: "c0 0.5"), Word(word: "1 second", says: "c1 1"),
    Word(word: "2  minutes", says: "c2 120"), Word(word: "1h", says: "c2 3600"),
    Word(word: "3 s", unit: "ms", says: "c2 3000"), Word(word: "90 s", unit: "min", says: "c1 1.5"),
    Word(word: "2 pages", unit: "page", says: "c2 2"),
    Word(word: "1 query a day", unit: "queries a day", says: "c1 1"),
    Word(word: "3 Sheets", unit: "pages", says: "c2 3"),
    Word(word: "5k", unit: "pages", says: "c2 5000"),
    Word(word: "1.5M pages", unit: "pages", says: "c2 1500000"),
    Word(word: "2 k sheets", unit: "pages", says: "c2 2000"),
    Word(
      word: "5 kg",
      says: "'5 kg' is in 'kg', but 'corpus' counts in 's': "
        + "write ms, s, min, h or nothing behind the number, as in '2'"),
    Word(
      word: "5m",
      says: "'5m' is in 'm', but 'corpus' counts in 's': "
        + "write ms, s, min, h or nothing behind the number, as in '2'"),
    Word(
      word: "5 books", unit: "pages",
      says: "'5 books' is in 'books', but 'corpus' counts in 'pages': write 'pages', 'sheets' "
        + "behind the number or nothing, and k or m for thousands or millions, as in '2'"),
    Word(
      word: "999999999999m", unit: "pages",
      says: "'999999999999m' is no number of up to 12 digits and 6 decimals: write it as in '2'"),
    Word(
      word: "1e3", says: "'1e3' is written as a power of ten: write all digits, as in '2'"),
    Word(
      word: "5,000",
      says: "'5,000' has ',' among its digits: "
        + "write the digits alone, and a point before decimals, as in '5000'"),
    Word(
      word: "1_500,000 ms",
      says: "'1_500,000 ms' has '_' among its digits: "
        + "write the digits alone, and a point before decimals, as in '1500000 ms'"),
    Word(
      word: "1,5",
      says: "'1,5' has ',' among its digits: "
        + "write the digits alone, and a point before decimals, as in '2'"),
    Word(
      word: "1.2.3",
      says: "'1.2.3' is no number of up to 12 digits and 6 decimals: write it as in '2'"),
    Word(
      word: "0.1234567",
      says: "'0.1234567' is no number of up to 12 digits and 6 decimals: write it as in '2'"),
  ]) func `a word gives a number or says what to write instead`(sample: Word) {
    var question = Self.question(["0.5", "1", "2"], unit: sample.unit)
    question.alsoUnits = ["sheets"]
    let said: String
    do {
      let given = try question.reading(of: sample.word)
      said = given.map { "\($0.choice.id) \($0.number)" } ?? "nothing"
    } catch {
      said = "\(error.message): \(error.remedy)"
    }
    #expect(said == sample.says)
  }

  @Test(arguments: [
    (["50", "200"], "200 s"), (["1", "1001"], "2000 s"), (["1", "100001"], "200000 s"),
    (["0.1", "0.3"], "0.3 s"), (["1", "1500"], "1500 s"), (["0", "0"], "0 s"),
  ])
  func `the number in examples is a round one of the last choice`(from: [String], example: String) {
    #expect(Self.question(from, unit: "s").numberExample == example)
  }

  @Test func `what comes to a fraction is none where whole things are counted`() throws {
    let question = Self.question([nil, "200"])
    #expect(try question.reading(of: "1.5k")?.number == ExactDecimal(1500))
    let thrown = #expect(throws: Question.Misreading.self) { try question.reading(of: "1.0005k") }
    #expect(thrown?.message == "'1.0005k' is 1000.5, but 'corpus' counts whole documents")
  }

  @Test func `a choice whose id begins with a digit is no number`() throws {
    var question = Self.question([nil, "1000"])
    question.choices[0].id = "1k"
    #expect(try question.reading(of: "1k") == nil)
    #expect(try Self.question([nil, nil], unit: nil).reading(of: "500") == nil)
  }
}
