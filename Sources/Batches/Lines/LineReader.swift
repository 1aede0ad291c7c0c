/// Reads lines of answers without the detour over a tree of values.
///
/// It takes whatever an answers file may say, in any order and layout. Of a line that is wrong, or
/// spelt in a way that nobody writes, it only says that it is not for it.
struct LineReader {
  private let tables: DecisionTables
  /// What the last line says that was read.
  private(set) var answers: LineAnswers

  /// Prepares the reading of lines for a rubric.
  init(_ tables: DecisionTables) {
    self.tables = tables
    answers = LineAnswers(tables)
  }

  /// Reads a line and returns where the next one starts, or nothing when it is not for this reader.
  mutating func read(_ text: Span<UInt8>, from start: Int) -> Int? {
    answers.removeAll()
    var cursor = LineCursor(position: start)
    guard cursor.skipMark(UInt8(ascii: "{"), in: text) else { return nil }
    if !cursor.skip(UInt8(ascii: "}"), in: text) {
      repeat {
        guard cursor.skip(UInt8(ascii: "\""), in: text) else { return nil }
        let question = cursor.name(
          in: DecisionTables.questionGroup, of: tables.names, in: text)
        guard question != LineNames.none, cursor.skipMark(UInt8(ascii: ":"), in: text),
          readAnswer(to: Int(question), &cursor, text)
        else { return nil }
      } while cursor.skipMark(UInt8(ascii: ","), in: text)
      guard cursor.skip(UInt8(ascii: "}"), in: text) else { return nil }
    }
    cursor.skipSpace(in: text)
    guard cursor.skip(0x0A, in: text) else { return nil }
    return cursor.position
  }

  @inline(__always)
  private mutating func readAnswer(
    to question: Int, _ cursor: inout LineCursor, _ text: Span<UInt8>
  ) -> Bool {
    guard answers[question].sort == .absent else { return false }
    let start = answers.choiceCount
    guard cursor.skip(UInt8(ascii: "\""), in: text) else {
      return readChoices(of: question, &cursor, text)
    }
    let choice = cursor.name(in: Self.group(of: question), of: tables.names, in: text)
    if choice == LineNames.none { return false }
    if choice < DecisionTables.noneOfThese { _ = answers.name(Int(choice), since: start) }
    answers.answer(question, choice == DecisionTables.unknown ? .unknown : .choices, since: start)
    return true
  }

  /// Reads a list of choices, or a set of them.
  private mutating func readChoices(
    of question: Int, _ cursor: inout LineCursor, _ text: Span<UInt8>
  ) -> Bool {
    let start = answers.choiceCount
    guard tables.questions[question].takesLists else { return false }
    let takesMany = tables.questions[question].takesMany
    if cursor.skipMark(UInt8(ascii: "["), in: text) {
      guard readList(of: question, &cursor, text),
        takesMany || answers.choiceCount == start + 1
      else { return false }
      answers.answer(question, .choices, since: start)
      return true
    }
    guard !takesMany, cursor.skipMark(UInt8(ascii: "{"), in: text),
      cursor.skip(UInt8(ascii: "\""), in: text),
      cursor.name(in: DecisionTables.setGroup, of: tables.names, in: text) != LineNames.none,
      cursor.skipMark(UInt8(ascii: ":"), in: text), cursor.skipMark(UInt8(ascii: "["), in: text),
      readList(of: question, &cursor, text)
    else { return false }
    cursor.skipSpace(in: text)
    let count = answers.choiceCount - start
    guard cursor.skip(UInt8(ascii: "}"), in: text), count > 1 else { return false }
    // Whoever thinks every choice possible knows nothing.
    let isAll = count == tables.questions[question].choiceCount
    answers.answer(question, isAll ? .unknown : .oneOf, since: start)
    return true
  }

  /// Reads the rest of a list of different choices.
  private mutating func readList(
    of question: Int, _ cursor: inout LineCursor, _ text: Span<UInt8>
  ) -> Bool {
    let start = answers.choiceCount
    if cursor.skip(UInt8(ascii: "]"), in: text) { return true }
    repeat {
      guard cursor.skip(UInt8(ascii: "\""), in: text) else { return false }
      let choice = cursor.name(in: Self.group(of: question), of: tables.names, in: text)
      // The words that stand for no choice have no place in a list, and larger numbers.
      guard choice != LineNames.none, choice < DecisionTables.noneOfThese,
        answers.name(Int(choice), since: start)
      else { return false }
    } while cursor.skipMark(UInt8(ascii: ","), in: text)
    return cursor.skip(UInt8(ascii: "]"), in: text)
  }

  private static func group(of question: Int) -> Int32 {
    DecisionTables.firstChoiceGroup &+ Int32(truncatingIfNeeded: question)
  }
}
