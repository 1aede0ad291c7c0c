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
    case .settled: sheet.head += grounds(situation)
    case .result:
      // The page with the verdict has scrolled by, or is gone with the pager.
      sheet.head += frame.words(situation.verdict.title).lines(prose, .strong)
      if density == .airy { sheet.head += frame.words(situation.verdict.headline).lines(prose) }
      sheet.head += gap + [Phrase("What next?", .strong)]
    }
    sheet.head += gap
    let labels = menu.items.enumerated().map { index, item in
      marker(index == menu.focus)
        + Phrase("\(menu.key(of: index).map(String.init) ?? " ") ", .quiet)
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

  /// Says why the outcome is what it is, or that it stays open.
  private func grounds(_ situation: Situation) -> [Phrase] {
    let verdict = situation.verdict
    guard situation.isSettled else {
      return frame.words(verdict.standing).lines(prose, .strong)
        + "What is not known keeps it open. Other questions sharpen the advice.".lines(prose)
    }
    let title = "Nothing else can change it: \(situation.decision.outcome.title)"
    let supporting = verdict.grounds.filter { !$0.speaksAgainst }
    let opposing = verdict.grounds.filter(\.speaksAgainst)
    var lines = frame.words(supporting.isEmpty ? "\(title)." : "\(title), because")
      .lines(prose, .strong)
    lines += supporting.flatMap(self.lines)
    if !opposing.isEmpty {
      lines += "Against it, and not enough:".lines(prose, .strong) + opposing.flatMap(self.lines)
    }
    return lines
  }

  /// Draws an answer with the reasons why it counts, where there is room for those.
  private func lines(on ground: Verdict.Ground) -> [Phrase] {
    let answer = "\(ground.question.title): \(ground.question.labels(of: ground.answer))"
    let reasons = density == .airy ? ground.reasons : []
    return frame.words(answer).lines(prose, first: "  ", rest: "    ")
      + reasons.flatMap { frame.words($0).lines(prose, .quiet, first: "    ") }
  }

  /// Draws the line in which a note is typed, its end where that is longer than the line.
  func noting(_ entry: TextEntry, on question: Question) -> Sheet {
    var sheet = Sheet()
    sheet.head =
      gap + [Phrase(frame.words("A note on \(question.title)"), .strong)]
      + "How you came to the answer, for whoever reads it later; it decides nothing."
      .lines(prose, .quiet) + gap
    let words = frame.words(entry.text).lines(columns - 4, .name)
    let mark = Phrase(frame.glyph("▏", "_"), .accent)
    let lines = words.isEmpty ? [mark] : words.dropLast() + [(words.last ?? "") + mark]
    sheet.body = lines.enumerated().map { (($0 == 0) ? marker(true) : Phrase("  ")) + $1 }
    sheet.focus = max(0, sheet.body.count - 1)..<sheet.body.count
    sheet.keys = [
      KeyHint("Enter", entry.text.isEmpty ? "no note" : "keep"), KeyHint("Esc", "as it was"),
      KeyHint("^U", "clear"),
    ]
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
