import Diagnostics
import Layouts
import Rubrics

/// The questions of a page that asks, with where the answers lead.
struct QuestionForm: Illustration {
  /// What is asked.
  let page: QuestionnairePage

  /// The questions, those that decide first.
  var html: HTML {
    HTMLBuilder.buildBlock(
      HTML("noscript") {
        HTML("p", ["class": "alert"]) {
          "This browser does not run the script of this page, without which it hands out nothing. It can still be printed and filled in by hand."
        }
      },
      HTML("p", ["id": "unread", "class": "alert", "role": "status"]),
      HTML("div", ["class": "trial asking"]) {
        HTML("form", ["id": "answers", "autocomplete": "off"]) {
          part(page.headings.leading, page.leading, from: 0)
          part(page.headings.further, page.further, from: page.leading.count)
        }
        HTML("div", ["class": "result", "hidden": "", "data-scripted": ""]) {
          HTML("div", ["id": "answers-result", "role": "status"])
          if !page.tellsStanding {
            HTML("p") {
              "Where the answers lead is not shown: they can be combined in too many ways for a page. The command at the end tells."
            }
          }
          HTML("p", ["id": "progress", "class": "quiet"])
          HTML("button", ["id": "next", "type": "button"]) { "Next open question" }
        }
      },
      page.data.html)
  }

  private func part(_ heading: String, _ questions: [Question], from start: Int) -> HTML {
    guard !questions.isEmpty else { return "" }
    return HTML("h3") { heading }
      + questions.enumerated().map { field(of: $1, at: start + $0) }.joined()
  }

  private func field(of question: Question, at index: Int) -> HTML {
    let control = AnswerControl(
      question: question, index: index, answer: page.answers[question.id])
    return HTML("fieldset", ["class": "question", "data-question": "\(index)"]) {
      HTML("legend") { control.title }
      HTML("p", ["class": "remark", "hidden": ""])
      if question.pick == .many { HTML("p", ["class": "detail"]) { "Any number of these." } }
      if let figure = page.notes.figure(answering: question, with: page.answers) {
        HTML("p", ["class": "detail"]) { "Given as \(figure)." }
      }
      control.boxes
      grounds(of: question, at: index)
    }
  }

  /// Why a question is asked, what its words mean, how the answer is found out, and where a note beside it goes.
  private func grounds(of question: Question, at index: Int) -> HTML {
    let titles = [
      question.why.isEmpty ? nil : "why we ask", question.findOut.map { _ in "how to find out" },
      "a note",
    ].compactMap(\.self)
    let note = page.notes[question.id] ?? ""
    return HTML("details", ["open": note.isEmpty ? nil : ""]) {
      HTML("summary") {
        titles.listed().capitalisingFirst
        HTML("span", ["class": "unseen"]) { ": \(question.title)" }
      }
      question.why.isEmpty ? "" : HTML("p") { question.why.sentence }
      for term in page.rubric.terms(in: question) {
        HTML("p") {
          HTML("strong") { term.word }
          ": \(term.means.sentence)"
        }
      }
      if let findOut = question.findOut { HTML("p") { "To find out, \(findOut.words)" } }
      HTML("p") {
        HTML("label", ["for": "note-\(index)"]) { "What the answer rests on, in a line" }
        HTML("textarea", ["id": "note-\(index)", "rows": "2", "maxlength": "\(Notes.limit)"]) {
          note
        }
      }
    }
  }
}
