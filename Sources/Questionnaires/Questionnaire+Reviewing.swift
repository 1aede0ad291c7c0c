import Decisions
import Rubrics

extension Questionnaire {
  /// Takes a key on the review.
  mutating func press(_ key: Key, onReview focus: Int) -> [Effect] {
    let count = rubric.questions.count
    let question = rubric.questions[min(focus, count - 1)]
    switch key {
    case .up, .backTab, .character("k"): replaceTop(.review(focus: (focus + count - 1) % count))
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
      say(Remark(kind: .skip, name: question.title, text: "answer taken back"))
      assess()
      return [.keep]
    case .escape, .left, .backspace: toggleReview()
    default: break
    }
    return turnPage()
  }

  /// Takes a key on a list of things to do next.
  mutating func press(_ key: Key, on menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .up, .backTab, .character("k"): menu.move(by: -1)
    case .down, .tab, .character("j"): menu.move(by: 1)
    case .home: menu.focus = 0
    case .end: menu.focus = menu.items.count - 1
    case .enter, .right: return choose(menu)
    case .left, .backspace:
      guard menu.occasion == .settled, interview.goBack() else { break }
      pages.removeLast()
      return turnPage()
    case .character(let character):
      if let index = menu.index(of: character) {
        menu.focus = index
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
    case .write(let kind): return [.write(kind)]
    case .finish: return [.finish]
    case .goOn: return [.goOn]
    }
  }

  /// Takes a key while answers are tried out.
  mutating func press(_ key: Key, on exploration: Exploration) -> [Effect] {
    var exploration = exploration
    let count = rubric.questions.count
    let question = rubric.questions[min(exploration.focus, count - 1)]
    switch key {
    case .up, .backTab, .character("k"): exploration.focus = (exploration.focus + count - 1) % count
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

  /// Shows answers tried out, with what they amount to.
  mutating func show(_ exploration: Exploration) {
    var exploration = exploration
    if exploration.tried != exploration.situation.answers {
      exploration.situation = Situation(
        of: exploration.tried, plan: plan, by: rubric, outlook: outlook)
    }
    replaceTop(.exploration(exploration))
  }

  /// Takes a key while a name is typed.
  mutating func press(_ key: Key, on entry: TextEntry) -> [Effect] {
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
