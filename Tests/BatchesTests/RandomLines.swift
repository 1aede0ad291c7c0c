import TestSupport

@testable import Rubrics

/// Makes rubrics and lines of answers to them, right and wrong in every way there is.
struct RandomLines {
  var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  // MARK: - Rubrics

  /// Returns a rubric of either kind; now and then some sets of options have no name in it.
  mutating func rubric(_ kind: DecisionMethod) -> Rubric {
    let options = (0..<1 + number(below: 3)).map { index in
      RubricOption(
        id: ["rag", "fine-tuning", "agents"][index], title: "", need: "",
        adoptAt: kind == .adopt ? number(below: 5) - 1 : nil)
    }
    let areSomeUnnamed = number(below: 8) == 0
    let outcomes = (0..<1 << options.count).compactMap { set -> Outcome? in
      let adopted = options.indices.filter { set >> $0 & 1 == 1 }.map { options[$0].id }
      if kind == .chooseOne, adopted.count > 1 { return nil }
      if areSomeUnnamed, set != 1, number(below: 2) == 0 { return nil }
      return Outcome(
        id: adopted.isEmpty ? "none-of-them" : adopted.joined(separator: "-and-"), title: "",
        adopts: adopted, headline: "")
    }
    var questions = (0..<2 + number(below: 5)).map { question($0, options) }
    let single = questions.indices.filter { questions[$0].pick == .one }.shuffled(using: &numbers)
    if single.count > 1, number(below: 2) == 0 {
      questions[single[0]].supersededBy = questions[single[1]].id
    }
    let rules = (0..<number(below: 5)).map { index in
      Rule(
        id: "rule-\(index)", when: condition(on: questions, depth: 2),
        number(below: 2) == 0 ? .requires : .excludes, pick(options).id)
    }
    return Rubric(
      id: "random", method: kind, options: options, outcomes: outcomes, questions: questions,
      rules: rules)
  }

  private mutating func question(_ index: Int, _ options: [RubricOption]) -> Question {
    let names = [
      "gap", "volatility", "examples-to-be-had", "q", "a-question-with-a-rather-long-id",
    ]
    let choices = (0..<1 + number(below: 7)).map { position in
      let name = ["daily", "a-choice-of-17-let", "no", "eight888", "sixteen-letters!", "x"]
      let points = options.filter { _ in number(below: 3) == 0 }.map {
        Choice.Points(option: $0.id, value: number(below: 11) - 5)
      }
      return Choice(id: "\(name[position % 6])\(position / 6)", label: "", points: points)
    }
    return Question(
      id: index < 5 ? names[index] : "\(names[index % 5])\(index)", title: "", ask: "",
      isEssential: number(below: 3) == 0, pick: number(below: 3) == 0 ? .many : .one,
      choices: choices)
  }

  private mutating func condition(on questions: [Question], depth: Int) -> Condition {
    switch number(below: depth > 0 ? 6 : 2) {
    case 0, 1:
      let question = pick(questions)
      return .answer(
        question: question.id,
        choices: question.choices.map(\.id).filter { _ in number(below: 2) == 0 }
          + (number(below: 8) == 0 ? [Question.unknown] : []))
    case 2: return .not(condition(on: questions, depth: depth - 1))
    case 3:
      return .any((0..<number(below: 4)).map { _ in condition(on: questions, depth: depth - 1) })
    default:
      return .all((0..<number(below: 4)).map { _ in condition(on: questions, depth: depth - 1) })
    }
  }

  // MARK: - Lines

  /// Returns a line without its line feed; about one in four is spoilt.
  mutating func line(for rubric: Rubric) -> [UInt8] {
    var members = rubric.questions.filter { _ in number(below: 5) > 0 }.map { member($0) }
    if number(below: 8) == 0 {
      members.append(quoted("plan") + ":" + quoted(pick(rubric.outcomes).id))
    }
    if number(below: 20) == 0 {
      members.append(quoted("rubric") + ":" + pick(["\"random\"", "\"random@1.0.0\""]))
    }
    if number(below: 3) == 0 { members.shuffle(using: &numbers) }
    let comma = number(below: 3) == 0 ? " , " : ","
    let text =
      number(below: 6) == 0
      ? " { " + members.joined(separator: comma) + " }\r"
      : "{" + members.joined(separator: comma) + "}"
    return number(below: 4) == 0 ? spoilt(text, rubric) : Array(text.utf8)
  }

  private mutating func member(_ question: Question) -> String {
    quoted(question.id) + (number(below: 4) == 0 ? " : " : ":") + answer(to: question)
  }

  private mutating func answer(to question: Question) -> String {
    if number(below: 6) == 0 { return "\"unknown\"" }
    if question.pick == .one {
      let choice = quoted(pick(question.choices).id)
      switch number(below: 30) {
      case 0: break
      case 1...4: return "[ \(choice) ]"
      case 5...9: return set(of: question)
      default: return choice
      }
    } else if number(below: 10) == 0 {
      return quoted(Question.noneOfThese)
    } else if number(below: 10) == 0 {
      return quoted(pick(question.choices).id)
    }
    let picked = question.choices.filter { _ in number(below: 2) == 0 }.shuffled(using: &numbers)
    return "[" + picked.map { quoted($0.id) }.joined(separator: ", ") + "]"
  }

  private mutating func set(of question: Question) -> String {
    let possible = question.choices.shuffled(using: &numbers)
      .prefix(number(below: 12) == 0 ? 1 : max(2, number(below: question.choices.count + 1)))
    return "{ \(quoted("oneOf")): [" + possible.map { quoted($0.id) }.joined(separator: " ,") + "]}"
  }

  /// Quotes a text, now and then with a needless escape.
  private mutating func quoted(_ text: String) -> String {
    guard number(below: 40) == 0, let first = text.utf8.first else { return "\"\(text)\"" }
    let digits = String(first, radix: 16)
    return "\"\\u00\(digits)\(text.dropFirst())\""
  }

  private mutating func spoilt(_ text: String, _ rubric: Rubric) -> [UInt8] {
    var bytes = Array(text.utf8)
    switch number(below: 12) {
    case 0: return []
    case 1: return Array(" \t ".utf8)
    case 2:
      return Array(
        ["null", "[]", "7", "\"gap\"", "{", "{}", "}", "{,}", "{\"gap\"}"][number(below: 9)].utf8)
    case 3: bytes.removeLast(min(bytes.count, 1 + number(below: 9)))
    case 4: bytes.insert(UInt8(number(below: 256)), at: number(below: bytes.count))
    case 5: bytes.append(UInt8(ascii: "x"))
    case 6: return Array("{\(member(rubric.questions[0])),\(member(rubric.questions[0]))}".utf8)
    case 7: return Array("{\"\(rubric.questions[0].id)\":\"nothing\"}".utf8)
    case 8: return Array("{\"nothing\":\"\(rubric.questions[0].choices[0].id)\"}".utf8)
    case 9: return Array("{\"\(rubric.questions[0].id)\":[\"unknown\"],\"plan\":\"unknown\"}".utf8)
    case 10: bytes[number(below: bytes.count)] = UInt8(number(below: 256))
    default: return Array("{\"\(rubric.questions[0].id)\":null,}".utf8)
    }
    return bytes.map { $0 == 0x0A ? 0x20 : $0 }
  }
}
