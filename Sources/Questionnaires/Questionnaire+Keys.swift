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
    case .noting(let entry, let question)?: return press(key, on: entry, noting: question)
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

  /// Puts a page in the place of the one on the screen.
  mutating func replaceTop(_ page: Page) {
    guard !pages.isEmpty else { return }
    pages[pages.count - 1] = page
  }

  /// Opens the review, or closes it with all that stands above it.
  mutating func toggleReview() {
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
