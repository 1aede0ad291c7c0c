import Layouts
import Reports
import Rubrics

extension Canvas {
  /// Draws a question with its choices.
  func question(
    _ list: ChoiceList, number: Int, note: String? = nil, figure: String? = nil, isRefining: Bool
  ) -> Sheet {
    let question = list.question
    var sheet = Sheet()
    sheet.head = gap + [heading(list, number: number)]
    sheet.head += frame.words(question.ask).lines(prose, .strong)
    if let figure { sheet.head += frame.words("Given as \(figure)").lines(prose, .quiet) }
    if let note { sheet.head += frame.words("Note: \(note)").lines(prose, .quiet) }
    sheet.head += gap
    if list.isFiltered { sheet.head.append(filterLine(list)) }
    let labels = list.visible.enumerated().map { label($0.offset, $0.element, in: list) }
    let widest = labels.map(\.width).max() ?? 0
    let hints = list.visible.map { frame.words($0.hint ?? "") }
    let widestHint = hints.map(\.displayWidth).max() ?? 0
    let isBeside = widest + 3 + widestHint <= columns
    for (index, label) in labels.enumerated() {
      let start = sheet.body.count
      let hint = hints[index]
      if isBeside, !hint.isEmpty {
        sheet.body.append(label.padded(to: widest + 3) + Phrase(hint, .quiet))
      } else {
        // A hint stands with its choice or nowhere: elsewhere it would seem to be about another one.
        let indent = String(repeating: " ", count: indentation(in: list))
        sheet.body += wrapped(label, hanging: indent)
        if density == .airy, !hint.isEmpty {
          sheet.body += hint.lines(columns, .quiet, first: indent)
        }
      }
      if index == list.focus { sheet.focus = start..<sheet.body.count }
    }
    if let answer = list.beyondChoices {
      let start = sheet.body.count
      let indent = String(repeating: " ", count: indentation(in: list))
      sheet.body += wrapped(label(of: answer, in: list), hanging: indent)
      if list.isBeyondChoices { sheet.focus = start..<sheet.body.count }
    }
    if list.visible.isEmpty { sheet.body = [Phrase("  no answer matches", .quiet)] }
    sheet.keys = keys(for: list, isRefining: isRefining)
    return sheet
  }

  private func heading(_ list: ChoiceList, number: Int) -> Phrase {
    let title = frame.words(list.question.title)
    let dot = frame.glyph(" · ", " - ")
    switch list.purpose {
    case .interview:
      let state = list.current == nil ? "" : dot + "answered"
      return Phrase("Question \(number)\(dot)\(title)\(state)", .quiet)
    case .review: return Phrase("Change\(dot)\(title)", .quiet)
    case .exploration: return Phrase("Try\(dot)\(title)", .quiet)
    }
  }

  private func filterLine(_ list: ChoiceList) -> Phrase {
    list.filter.isEmpty
      ? Phrase("  Type to narrow \(list.question.choices.count) answers", .quiet)
      : Phrase("  Narrowed to ", .quiet)
        + Phrase(frame.words(list.filter) + frame.glyph("▏", "_"), .name)
  }

  private func label(_ index: Int, _ choice: Choice, in list: ChoiceList) -> Phrase {
    let isFocused = index == list.focus
    var line = marker(isFocused)
    if !list.isFiltered { line += Phrase("\(index + 1) ", .quiet) }
    if list.question.pick == .many {
      line += Phrase(list.picked.contains(choice.id) ? "[x] " : "[ ] ", .accent)
    }
    line += Phrase(frame.words(choice.label), isFocused ? .strong : .plain)
    if list.question.pick == .one, list.current == .choice(choice.id) { line += yours }
    return line
  }

  /// Returns the row of an answer that is none of the choices, below their labels.
  private func label(of answer: Answer, in list: ChoiceList) -> Phrase {
    let isFocused = list.isBeyondChoices
    let words = frame.words(list.question.words(for: answer))
    return marker(isFocused).padded(to: indentation(in: list) - (list.isFiltered ? 2 : 0))
      + Phrase(words, isFocused ? .strong : .plain) + yours
  }

  private var yours: Phrase { Phrase(" (your answer)", .quiet) }

  /// The columns before the label of a choice.
  private func indentation(in list: ChoiceList) -> Int { list.question.pick == .many ? 8 : 4 }

  /// Returns a label on as many lines as it needs; only a narrow terminal needs more than one.
  private func wrapped(_ label: Phrase, hanging: String) -> [Phrase] {
    label.width <= columns
      ? [label] : label.lines(in: TextStyle(), width: columns, rest: Phrase(hanging))
  }

  private func keys(for list: ChoiceList, isRefining: Bool) -> [KeyHint] {
    let enter = KeyHint("Enter", list.question.pick == .many ? "accept" : "choose")
    var keys: [KeyHint] = list.question.pick == .many ? [KeyHint("Space", "mark"), enter] : [enter]
    switch list.purpose {
    case .interview:
      let isTyped = list.isFiltered
      if isRefining { keys.append(KeyHint(isTyped ? "^E" : "e", "result")) }
      keys += [
        KeyHint("?", "why"), KeyHint(isTyped ? "^U" : "u", "unknown"),
        KeyHint(isTyped ? "^S" : "s", "skip"), KeyHint(isTyped ? "^N" : "n", "note"),
        KeyHint(back, "back"), KeyHint("^C", "leave"), KeyHint("^R", "review"),
        KeyHint(arrows, "move"),
      ]
    case .review, .exploration:
      keys += [
        KeyHint("Esc", "as it was"), KeyHint("?", "why"), KeyHint("u", "unknown"),
        KeyHint(arrows, "move"),
      ]
    }
    return keys
  }
}
