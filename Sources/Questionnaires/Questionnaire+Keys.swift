import Decisions
import Rubrics

extension Questionnaire {
  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: What was pressed.
  ///   - frame: What the screen was drawn for when it was pressed.
  /// - Returns: What the world must do about it, in order; a new screen is always due.
  package mutating func press(_ key: Key, in frame: Frame = Frame()) -> [Effect] {
    notice = nil
    switch key {
    case .control("c"), .control("d"): return [phase == .result ? .finish : .leave]
    case .control("z"): return [.suspend]
    case .control("l"): return [.repaint]
    case .control("r"):
      toggleReview()
      return turnPage()
    default: break
    }
    switch pages.last {
    case .question(let list)?: return press(key, on: list)
    case .explanation(let list, let scroll)?: press(key, on: list, scroll: scroll, in: frame)
    case .review(let focus)?: return press(key, onReview: focus)
    case .menu(let menu)?: return press(key, on: menu)
    case .exploration(let exploration)?: return press(key, on: exploration)
    case .naming(let entry)?: return press(key, on: entry)
    case nil: break
    }
    return turnPage()
  }

  /// Says what became of saving to a file.
  package mutating func note(_ result: SavingResult) {
    switch result {
    case .saved(let file):
      if case .naming? = pages.last { pages.removeLast() }
      notice = "The answers are in '\(file)'."
    case .exists(let file):
      replaceTop(.naming(TextEntry(text: file, existing: file)))
    case .failed(let reason): notice = reason
    }
  }

  /// Says something at the foot of the screen until the next key.
  package mutating func note(_ text: String) {
    notice = text
  }

  mutating func replaceTop(_ page: Page) {
    guard !pages.isEmpty else { return }
    pages[pages.count - 1] = page
  }

  private mutating func toggleReview() {
    let open = pages.lastIndex {
      if case .review = $0 { true } else { false }
    }
    if let open {
      pages.removeSubrange(open...)
      refreshBase()
    } else if !isExploring {
      pages.append(.review(focus: 0))
    }
  }

  private var isExploring: Bool {
    pages.contains {
      if case .exploration = $0 { true } else { false }
    }
  }

  /// Lets the lowest page follow answers that changed above it.
  private mutating func refreshBase() {
    guard pages.count == 1 else { return }
    switch pages[0] {
    case .menu: pages = []
    case .question(let list) where list.purpose == .interview:
      // The question may have been answered, or another may tell more by now.
      if interview.question != list.question || answers[list.question.id] != list.current {
        pages = []
      }
    default: break
    }
  }
}

extension Questionnaire {
  private mutating func press(_ key: Key, on list: ChoiceList) -> [Effect] {
    var list = list
    switch key {
    case .up: list.move(by: -1)
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
    say(
      Remark(
        answer == .unknown ? .unknown : .answer, name: question.title, question.words(for: answer),
        note: before == nil || before == answer ? "" : "was: \(question.words(for: before))"))
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
        .skip, name: question.title,
        answers[question.id] == nil
          ? "skipped" : "stays: \(question.words(for: answers[question.id]))"))
    pages.removeLast()
    return turnPage()
  }

  /// Goes forward again over a question that has an answer.
  private mutating func goOn(from list: ChoiceList) -> [Effect] {
    guard list.purpose == .interview, list.current != nil else { return [] }
    interview.skip()
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

  private mutating func press(
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

extension Questionnaire {
  private mutating func press(_ key: Key, onReview focus: Int) -> [Effect] {
    let count = rubric.questions.count
    let question = rubric.questions[min(focus, count - 1)]
    switch key {
    case .up, .character("k"): replaceTop(.review(focus: (focus + count - 1) % count))
    case .down, .tab, .character("j"): replaceTop(.review(focus: (focus + 1) % count))
    case .pageUp: replaceTop(.review(focus: max(0, focus - 8)))
    case .pageDown: replaceTop(.review(focus: min(count - 1, focus + 8)))
    case .home: replaceTop(.review(focus: 0))
    case .end: replaceTop(.review(focus: count - 1))
    case .enter, .right, .character(" "):
      pages.append(.question(ChoiceList(question, current: answers[question.id], for: .review)))
    case .delete, .character("x"):
      guard answers[question.id] != nil else { break }
      interview.withdraw(question.id)
      say(Remark(.skip, name: question.title, "answer taken back"))
      assess()
      return [.keep]
    case .escape, .left, .backspace: toggleReview()
    default: break
    }
    return turnPage()
  }

  private mutating func press(_ key: Key, on menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .up, .character("k"): menu.move(by: -1)
    case .down, .tab, .character("j"): menu.move(by: 1)
    case .home: menu.focus = 0
    case .end: menu.focus = menu.items.count - 1
    case .enter, .right: return choose(menu)
    case .character("q") where menu.occasion == .result: return [.finish]
    case .left, .backspace:
      guard menu.occasion == .settled, interview.goBack() else { break }
      pages.removeLast()
      return turnPage()
    case .character(let character):
      if let number = character.wholeNumberValue, menu.items.indices.contains(number - 1) {
        menu.focus = number - 1
        return choose(menu)
      }
    default: break
    }
    replaceTop(.menu(menu))
    return []
  }

  private mutating func choose(_ menu: Menu) -> [Effect] {
    replaceTop(.menu(menu))
    guard menu.items.indices.contains(menu.focus) else { return [] }
    switch menu.items[menu.focus].action {
    case .refine:
      interview.order = RelevanceOrder(of: rubric, plan: plan)
      phase = .refining
      pages = []
      return turnPage()
    case .report: return phase == .result ? [.report] : showResult()
    case .review:
      pages.append(.review(focus: 0))
      return []
    case .explore:
      pages.append(.exploration(Exploration(from: situation)))
      return []
    case .save:
      pages.append(.naming(TextEntry(text: "answers.json")))
      return []
    case .command: return [.command]
    case .document: return [.document]
    case .finish: return [.finish]
    }
  }

  private mutating func press(_ key: Key, on exploration: Exploration) -> [Effect] {
    var exploration = exploration
    let count = rubric.questions.count
    let question = rubric.questions[min(exploration.focus, count - 1)]
    switch key {
    case .up, .character("k"): exploration.focus = (exploration.focus + count - 1) % count
    case .down, .tab, .character("j"): exploration.focus = (exploration.focus + 1) % count
    case .pageUp: exploration.focus = max(0, exploration.focus - 8)
    case .pageDown: exploration.focus = min(count - 1, exploration.focus + 8)
    case .home: exploration.focus = 0
    case .end: exploration.focus = count - 1
    case .left, .character("h"): exploration.turn(question, by: -1)
    case .right, .character("l"), .character(" "): exploration.turn(question, by: 1)
    case .enter:
      let list = ChoiceList(question, current: exploration.tried[question.id], for: .exploration)
      pages.append(.question(list))
      return []
    case .delete, .character("x"): exploration.take(nil, to: question)
    case .character("u"): exploration.take(.unknown, to: question)
    case .character("r"): exploration.reset()
    case .escape, .backspace, .character("q"):
      pages.removeLast()
      return turnPage()
    default: break
    }
    show(exploration)
    return []
  }

  private mutating func show(_ exploration: Exploration) {
    var exploration = exploration
    if exploration.tried != exploration.situation.answers {
      exploration.situation = Situation(
        of: exploration.tried, plan: plan, by: rubric, outlook: outlook)
    }
    replaceTop(.exploration(exploration))
  }

  private mutating func press(_ key: Key, on entry: TextEntry) -> [Effect] {
    var entry = entry
    if entry.press(key) {
      replaceTop(.naming(entry))
      return []
    }
    switch key {
    case .enter:
      let name = entry.text.trimmingWhitespace
      guard !name.isEmpty else {
        notice = "Type the name of a file, or Esc."
        return []
      }
      return [.save(name, replacing: entry.existing == name)]
    case .escape:
      pages.removeLast()
      return turnPage()
    default: return []
    }
  }
}
