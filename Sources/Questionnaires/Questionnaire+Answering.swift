import Decisions
import Rubrics

extension Questionnaire {
  /// Takes a key on a question.
  mutating func press(_ key: Key, on list: ChoiceList) -> [Effect] {
    var list = list
    switch key {
    case .up, .backTab: list.move(by: -1)
    case .down, .tab: list.move(by: 1)
    case .home, .pageUp: list.move(to: 0)
    case .end, .pageDown: list.move(to: .max)
    case .enter: return accept(list)
    case .left: return goBack(from: list)
    case .right: return goOn(from: list)
    case .backspace:
      guard list.isFiltered, !list.filter.isEmpty else { return goBack(from: list) }
      list.narrow(to: String(list.filter.dropLast()))
    case .escape:
      guard list.filter.isEmpty else {
        list.narrow(to: "")
        break
      }
      if list.purpose != .interview { return goBack(from: list) }
    case .control("n"):
      note(list)
      return []
    case .control("u"): return give(.unknown, to: list)
    case .control("s"): return skip(list)
    case .control("e"): return end(from: list)
    case .paste(let text):
      if !list.focus(on: text) {
        notice = "What was pasted names no answer here; nothing was taken from it."
      }
    case .character(let character): return type(character, on: list)
    case .delete, .control: break
    }
    replaceTop(.question(list))
    return []
  }

  private mutating func type(_ character: Character, on list: ChoiceList) -> [Effect] {
    var list = list
    switch character {
    case "?":
      pages.append(.explanation(list, scroll: 0))
      return []
    case " " where list.question.pick == .many: list.toggle()
    case _ where list.isFiltered: list.narrow(to: list.filter + String(character))
    case "j": list.move(by: 1)
    case "k": list.move(by: -1)
    case "u": return give(.unknown, to: list)
    case "s": return skip(list)
    case "n":
      note(list)
      return []
    case "e" where phase == .refining && list.purpose == .interview: return end(from: list)
    default:
      guard let number = character.wholeNumberValue, number > 0 else {
        if character != " " {
          notice = "'\(character)' does nothing here; ? explains the question and the keys."
        }
        break
      }
      guard list.question.choices.indices.contains(number - 1) else {
        notice = "There are \(list.question.choices.count) answers."
        break
      }
      list.move(to: number - 1)
      if list.question.pick == .one { return accept(list) }
      list.toggle()
    }
    replaceTop(.question(list))
    return []
  }

  /// Opens the note on a question; what is only tried out gets none.
  private mutating func note(_ list: ChoiceList) {
    guard list.purpose != .exploration else { return }
    pages.append(.noting(TextEntry(text: notes[list.question.id] ?? ""), on: list.question))
  }

  /// Takes a key while a note is typed.
  mutating func press(_ key: Key, on entry: TextEntry, noting question: Question) -> [Effect] {
    var entry = entry
    if entry.press(key) {
      replaceTop(.noting(entry, on: question))
      return []
    }
    switch key {
    case .enter:
      let text = entry.text.trimmingWhitespace
      if let fault = text.isEmpty ? nil : Notes.fault(of: text) {
        notice = "\(fault)."
        return []
      }
      let before = notes[question.id]
      notes[question.id] = text.isEmpty ? nil : text
      pages.removeLast()
      return before == notes[question.id] ? [] : [.keep]
    case .escape:
      pages.removeLast()
      return []
    default: return []
    }
  }

  private mutating func accept(_ list: ChoiceList) -> [Effect] {
    guard let answer = list.answer else {
      notice = "No answer matches; Esc shows them all again."
      return []
    }
    return give(answer, to: list)
  }

  private mutating func give(_ answer: Answer, to list: ChoiceList) -> [Effect] {
    let question = list.question
    if list.purpose == .exploration {
      pages.removeLast()
      if case .exploration(var exploration)? = pages.last {
        exploration.take(answer, to: question)
        show(exploration)
      }
      return []
    }
    let before = answers[question.id]
    interview.revisit(question.id)
    interview.answer(with: answer)
    if before != answer { notes.take(figure: nil, of: question) }
    say(
      Remark(
        kind: answer == .unknown ? .unknown : .answer, name: question.title,
        text: question.words(for: answer),
        note: before == nil || before == answer ? "" : "was: \(question.words(for: before))",
        findOut: answer == .unknown ? question.findOut : nil))
    pages.removeLast()
    assess()
    return [.keep] + turnPage()
  }

  /// Ends the questions that only sharpen the advice.
  private mutating func end(from list: ChoiceList) -> [Effect] {
    guard phase == .refining, list.purpose == .interview else { return [] }
    return showResult()
  }

  private mutating func skip(_ list: ChoiceList) -> [Effect] {
    guard list.purpose == .interview else { return goBack(from: list) }
    let question = list.question
    interview.skip()
    say(
      Remark(
        kind: .skip, name: question.title,
        text: answers[question.id] == nil
          ? "skipped" : "stays: \(question.words(for: answers[question.id]))"))
    pages.removeLast()
    return turnPage()
  }

  /// Goes forward again over a question that has an answer.
  private mutating func goOn(from list: ChoiceList) -> [Effect] {
    guard list.purpose == .interview, list.current != nil else { return [] }
    interview.goOn()
    pages.removeLast()
    return turnPage()
  }

  private mutating func goBack(from list: ChoiceList) -> [Effect] {
    guard list.purpose == .interview else {
      pages.removeLast()
      return turnPage()
    }
    guard interview.goBack() else {
      notice = "This is the first question."
      return []
    }
    pages.removeLast()
    return turnPage()
  }

  /// Takes a key on an explanation.
  mutating func press(
    _ key: Key, on list: ChoiceList, scroll: Int, in frame: Frame
  ) {
    let last = lastScroll(of: list, in: frame)
    let page = max(1, frame.height / 2)
    let target: Int
    switch key {
    case .up, .character("k"): target = scroll - 1
    case .down, .character("j"): target = scroll + 1
    case .pageUp, .character("b"): target = scroll - page
    case .pageDown, .character(" "): target = scroll + page
    case .home: target = 0
    case .end: target = last
    default:
      pages.removeLast()
      return
    }
    replaceTop(.explanation(list, scroll: min(max(0, target), last)))
  }
}
