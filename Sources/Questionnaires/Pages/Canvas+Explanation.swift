import Layouts
import Reports
import Rubrics

extension Canvas {
  /// Draws why a question is asked, what each answer does, and what that rests on.
  func explanation(_ list: ChoiceList, scroll: Int, by rubric: Rubric) -> Sheet {
    let question = list.question
    var sheet = Sheet()
    sheet.head = gap + [Phrase("Why we ask: \(frame.words(question.title))", .strong)] + gap
    sheet.body = frame.words(question.why).lines(prose)
    let terms = rubric.terms(in: question)
    if !terms.isEmpty { sheet.body += ["", Phrase("Words", .quiet)] }
    for term in terms {
      let means = frame.words("\(term.word): \(term.means)")
      sheet.body += means.lines(prose, first: "  ", rest: "    ")
    }
    if let findOut = question.findOut {
      sheet.body += ["", Phrase("If you do not know", .quiet)]
      sheet.body += frame.words(findOut.advice).lines(prose, first: "  ", rest: "    ")
    }
    sheet.body += ["", Phrase("What the answers do", .quiet)]
    for choice in question.choices {
      let effect = rubric.effect(of: .choice(choice.id), to: question)
      let title = frame.words(choice.label + (effect.isEmpty ? "" : " (\(effect))"))
      sheet.body += title.lines(prose, first: "  ")
      sheet.body += frame.words(choice.because).lines(prose, .quiet, first: "    ")
    }
    let sources = rubric.evidence.sources(behind: question)
    if !sources.isEmpty { sheet.body += ["", Phrase("Sources", .quiet)] }
    for source in sources {
      let year = source.year.map { ", \($0)" } ?? ""
      sheet.body += frame.words("\(source.title)\(year) (\(source.grade.rawValue))")
        .lines(prose, first: "  ", rest: "    ")
    }
    sheet.body += ["", Phrase("Keys", .quiet)]
    for line in Self.allKeys(isFiltered: list.isFiltered) {
      sheet.body += frame.words(line).lines(prose, first: "  ", rest: "    ")
    }
    sheet.offset = scroll
    sheet.keys = [KeyHint("Esc", "back to the question")]
    if sheet.height > frame.height - 2 {
      sheet.keys += [KeyHint(arrows, "scroll"), KeyHint("Space", "next page")]
    }
    return sheet
  }

  private static func allKeys(isFiltered: Bool) -> [String] {
    let letters =
      isFiltered
      ? ["Letters narrow the answers, Ctrl-U is unknown, Ctrl-S skips, Ctrl-N writes a note"]
      : ["1-9 choose, j and k move, u is unknown, s skips, n writes a note"]
    return letters + [
      "Left or Backspace goes back a question, Right goes on over an answered one",
      "While questions only sharpen the advice, e ends them and shows the result",
      "Ctrl-R reviews all answers, Ctrl-L repaints, Ctrl-Z suspends",
      "Ctrl-C leaves; the answers are kept",
    ]
  }
}
