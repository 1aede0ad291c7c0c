import Diagnostics
import Layouts
import Rubrics

/// A question as a page offers it, each answer with the value by which the page's script knows it.
///
/// The value of a choice is its position, that of a set of choices their positions with a slash
/// between each two.
struct AnswerControl {
  /// An answer that is offered.
  struct Offer {
    var value: String
    /// The answer in words.
    var label: String
    /// One line that explains it.
    var hint: String?
    /// Whether it is the answer that was given.
    var isGiven: Bool
  }

  let question: Question
  /// Its position on the page.
  let index: Int
  /// The answer that was given, nothing where none was.
  let answer: Answer?

  /// What counts while there is no answer.
  var open: Offer { Offer(value: "open", label: "Not answered", isGiven: answer == nil) }

  /// The answers, the choices first; a set of choices is offered where it was given.
  var offers: [Offer] {
    var offers = question.choices.enumerated().map { position, choice in
      Offer(
        value: "\(position)", label: choice.label, hint: choice.hint,
        isGiven: isGiven(choice))
    }
    if case .oneOf(let ids)? = answer {
      let positions = ids.compactMap { id in question.choices.firstIndex { $0.id == id } }
      offers.append(
        Offer(
          value: positions.map(String.init).joined(separator: "/"),
          label: positions.map { question.choices[$0].label }.listed("or"), isGiven: true))
    }
    if question.pick == .many {
      offers.append(Offer(value: "none", label: "None of these", isGiven: answer == .choices([])))
    }
    offers.append(Offer(value: "unknown", label: "Not known yet", isGiven: answer == .unknown))
    return offers
  }

  private func isGiven(_ choice: Choice) -> Bool {
    guard case .choices(let ids)? = answer else { return false }
    return ids.contains(choice.id)
  }

  /// The name of the question, whether it is essential, and the question as it is asked.
  var title: HTML {
    HTMLBuilder.buildBlock(
      HTML("strong") { question.title }, " ",
      question.isEssential ? HTML("span", ["class": "essential"]) { "(essential)" } + " " : "",
      HTML("span", ["class": "quiet"]) { question.ask })
  }

  /// The answers as boxes or, where one is chosen, as buttons that let go of one another.
  var boxes: HTML {
    let isSingle = question.pick == .one
    return (offers + (isSingle ? [open] : [])).map { offer in
      HTML("label") {
        HTML(
          "input",
          [
            "type": isSingle ? "radio" : "checkbox", "name": isSingle ? "question-\(index)" : nil,
            "value": offer.value, "checked": offer.isGiven ? "" : nil,
          ])
        " "
        HTML("span") {
          offer.label
          if let hint = offer.hint {
            " "
            HTML("span", ["class": "quiet"]) { hint }
          }
        }
      }
    }.joined()
  }

  /// The answers as a menu, where one is chosen.
  var menu: HTML {
    HTML("select", ["id": "question-\(index)", "data-question": "\(index)"]) {
      for offer in [open] + offers {
        HTML("option", ["value": offer.value, "selected": offer.isGiven ? "" : nil]) {
          offer.label
        }
      }
    }
  }
}
