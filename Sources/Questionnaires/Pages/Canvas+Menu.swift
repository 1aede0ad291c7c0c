import Decisions
import Layouts
import Reports
import Rubrics

extension Canvas {
  /// Draws a list of things to do next.
  func menu(_ menu: Menu, _ situation: Situation) -> Sheet {
    var sheet = Sheet()
    sheet.head = gap
    switch menu.occasion {
    case .settled:
      let title = frame.words(situation.decision.outcome.title)
      sheet.head +=
        situation.isSettled
        ? "The outcome is settled: \(title).".lines(prose, .strong)
          + "More answers decide which prerequisites, costs and advice apply.".lines(prose)
        : "Nothing more decides the outcome for now: \(title).".lines(prose, .strong)
          + "What is not known keeps it open. Other questions sharpen the advice.".lines(prose)
    case .result:
      sheet.head += [Phrase("What next?", .strong)]
    }
    sheet.head += gap
    let labels = menu.items.enumerated().map { index, item in
      marker(index == menu.focus) + Phrase("\(index + 1) ", .quiet)
        + Phrase(item.label, index == menu.focus ? .strong : .plain)
    }
    let widest = labels.map(\.width).max() ?? 0
    for (index, (label, item)) in zip(labels, menu.items).enumerated() {
      let start = sheet.body.count
      let isBeside = widest + 3 + item.hint.displayWidth <= columns
      sheet.body.append(
        isBeside && !item.hint.isEmpty
          ? label.padded(to: widest + 3) + Phrase(frame.words(item.hint), .quiet) : label)
      if !isBeside, density == .airy {
        sheet.body += frame.words(item.hint).lines(columns, .quiet, first: "    ")
      }
      if index == menu.focus { sheet.focus = start..<sheet.body.count }
    }
    sheet.keys = [KeyHint("Enter", "choose"), KeyHint(arrows, "move")]
    switch menu.occasion {
    case .settled:
      sheet.keys += [KeyHint(back, "back"), KeyHint("^R", "review"), KeyHint("^C", "leave")]
    case .result: sheet.keys += [KeyHint("^R", "review"), KeyHint("q", "leave")]
    }
    return sheet
  }

  /// Draws the line in which the name of a file is typed.
  func naming(_ entry: TextEntry) -> Sheet {
    var sheet = Sheet()
    sheet.head = gap + [Phrase("Save the answers to which file?", .strong)] + gap
    sheet.body = [
      marker(true) + Phrase(frame.words(entry.text), .name)
        + Phrase(frame.glyph("▏", "_"), .accent)
    ]
    sheet.focus = 0..<1
    if entry.existing != nil {
      sheet.tail = gap + "A file of that name is there already.".lines(prose, .alert)
    }
    sheet.keys = [
      KeyHint("Enter", entry.existing == nil ? "save" : "replace it"), KeyHint("Esc", "back"),
      KeyHint("^U", "clear"),
    ]
    return sheet
  }
}
