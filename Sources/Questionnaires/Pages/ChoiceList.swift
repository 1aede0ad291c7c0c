import Layouts
import Rubrics

/// A question with its choices, one of which has the focus.
struct ChoiceList: Sendable {
  /// Why it is asked.
  enum Purpose: Sendable, Hashable {
    /// The interview asks it.
    case interview
    /// It is changed on the review page.
    case review
    /// It is tried out, for no answer of anybody.
    case exploration
  }

  let question: Question
  /// Why it is asked.
  let purpose: Purpose
  /// The answer it has already.
  let current: Answer?
  /// The position of the focus among the choices that are visible, and behind them the answer that is none of them.
  private(set) var focus = 0
  /// The ids picked so far, for a question that takes several.
  private(set) var picked: Set<String>
  /// What was typed to narrow the choices.
  private(set) var filter = ""

  /// Opens a question.
  init(_ question: Question, current: Answer?, for purpose: Purpose) {
    self.question = question
    self.purpose = purpose
    self.current = current
    picked = Set(current?.choices ?? [])
    focus =
      beyondChoices == nil
      ? question.choices.firstIndex { picked.contains($0.id) } ?? 0 : question.choices.count
  }

  /// Whether letters narrow the choices instead of being commands, because there are too many for digits.
  var isFiltered: Bool { question.choices.count > 9 }

  /// The choices that match what was typed: all of its words occur in the label, the hint or the id.
  var visible: [Choice] {
    let words = filter.lowercased().split(separator: " ")
    guard !words.isEmpty else { return question.choices }
    return question.choices.filter { choice in
      let text = "\(choice.label) \(choice.hint ?? "") \(choice.id)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The answer it has already where none of the choices says it, which then has a row of its own:
  /// that it is not known yet, or a few choices of which one must be it.
  var beyondChoices: Answer? {
    guard filter.isEmpty else { return nil }
    return switch current {
    case .unknown, .oneOf: current
    case .choices, nil: nil
    }
  }

  /// Whether the answer that none of the choices says has the focus.
  var isBeyondChoices: Bool { beyondChoices != nil && focus == question.choices.count }

  private var rowCount: Int { visible.count + (beyondChoices == nil ? 0 : 1) }

  /// The choice that has the focus, or nothing when it is on none.
  var focused: Choice? {
    let visible = self.visible
    return visible.indices.contains(focus) ? visible[focus] : nil
  }

  /// The answer that Enter gives.
  var answer: Answer? {
    if isBeyondChoices, picked == Set(current?.choices ?? []) { return current }
    return switch question.pick {
    case .one: focused.map { .choice($0.id) }
    case .many: .choices(question.choices.map(\.id).filter(picked.contains))
    }
  }

  /// Moves the focus, round the ends.
  mutating func move(by steps: Int) {
    let count = rowCount
    guard count > 0 else { return }
    focus = ((focus + steps) % count + count) % count
  }

  /// Moves the focus to a position, or the end nearest to it.
  mutating func move(to position: Int) {
    focus = min(max(0, position), max(0, rowCount - 1))
  }

  /// Picks the choice in focus, or takes that back.
  mutating func toggle() {
    guard let id = focused?.id else { return }
    if picked.remove(id) == nil { picked.insert(id) }
  }

  /// Narrows or widens the choices to what a text matches; the focus stays with its choice where it can.
  mutating func narrow(to text: String) {
    let id = focused?.id
    filter = text
    focus = visible.firstIndex { $0.id == id } ?? 0
  }

  /// Moves the focus to the choice that a pasted text names by its number, id or label.
  ///
  /// - Returns: Whether it names one.
  mutating func focus(on text: String) -> Bool {
    let word = text.trimmingWhitespace.lowercased()
    let position = question.choices.firstIndex { choice in
      word == choice.id || word == choice.label.lowercased()
    }
    guard let position = position ?? Int(word).map({ $0 - 1 }),
      question.choices.indices.contains(position)
    else { return false }
    filter = ""
    focus = position
    return true
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingWhitespace: String {
    var text = Substring(self)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
