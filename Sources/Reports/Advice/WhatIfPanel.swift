import AnswerSpaces
import Decisions
import Layouts
import Rubrics

/// The part of a page in which a reader tries other answers.
///
/// It stays hidden unless the page's script runs.
struct WhatIfPanel: Illustration {
  private let recommendation: Recommendation
  private let space: AnswerSpaceTables
  private let diagram: String
  /// The questions that can move the outcome, its scores or its standing, in the rubric's order.
  private let questions: [Question]

  /// Prepares the panel, or returns nothing when the answer space is too large for a page.
  init?(_ recommendation: Recommendation, in space: AnswerSpaceTables) {
    guard let diagram = DiagramText.text(of: space) else { return nil }
    self.recommendation = recommendation
    self.space = space
    self.diagram = diagram
    let levels = Set(space.levels.map(\.question))
    questions = recommendation.rubric.questions.filter { question in
      question.isEssential || levels.contains(question.id) || question.supersededBy != nil
        || !recommendation.rubric.symptoms(supersededBy: question.id).isEmpty
        || question.choices.contains { !$0.points.isEmpty }
    }
  }

  /// The part of a report that holds the panel.
  var section: Outline.Section {
    Outline.Section(
      heading: "Try other answers", id: "what-if", needsScript: true, blocks: [.illustration(self)])
  }

  /// The panel with the data for its script.
  var html: HTML {
    HTMLBuilder.buildBlock(
      HTML("p") {
        "Change an answer to see where it leads. Nothing leaves this page, and the report around it stays as it is."
      },
      HTML("div", ["class": "trial"]) {
        HTML("form", ["autocomplete": "off"]) {
          for (index, question) in questions.enumerated() { control(of: question, index) }
          HTML("p", ["class": "wide"]) {
            HTML("button", ["type": "reset"]) { "Back to the answers of this report" }
          }
        }
        HTML("div", ["class": "result", "id": "what-if-result", "role": "status"])
      },
      HTML("script", ["type": "application/json", "id": "what-if-data"]) {
        HTML(trusted: data)
      })
  }

  private var data: String {
    WhatIfData(
      rubric: recommendation.rubric, questions: questions, space: space, diagram: diagram,
      reported: recommendation.decision.outcome.id
    ).text
  }

  private func control(of question: Question, _ index: Int) -> HTML {
    question.pick == .one ? menu(of: question, index) : boxes(of: question, index)
  }

  private func menu(of question: Question, _ index: Int) -> HTML {
    let answer = recommendation.decision.answers[question.id]
    func isGiven(_ choice: Choice) -> Bool { answer?.choices.contains(choice.id) ?? false }
    return HTML("div", ["class": "question"]) {
      HTML("label", ["for": "what-if-\(index)"]) {
        HTML("strong") { question.title }
        " "
        HTML("span", ["class": "quiet"]) { question.ask }
      }
      HTML("select", ["id": "what-if-\(index)", "data-question": "\(index)"]) {
        HTML("option", ["value": "open", "selected": answer == nil ? "" : nil]) { "Not answered" }
        for (position, choice) in question.choices.enumerated() {
          HTML("option", ["value": "\(position)", "selected": isGiven(choice) ? "" : nil]) {
            choice.label
          }
        }
        HTML("option", ["value": "unknown", "selected": answer == .unknown ? "" : nil]) {
          "Not known yet"
        }
      }
    }
  }

  private func boxes(of question: Question, _ index: Int) -> HTML {
    let answer = recommendation.decision.answers[question.id]
    let others: [(value: String, label: String, isGiven: Bool)] = [
      ("none", "None of these", answer == .choices([])),
      ("unknown", "Not known yet", answer == .unknown),
    ]
    let choices = question.choices.enumerated().map { position, choice in
      ("\(position)", choice.label, answer?.choices.contains(choice.id) ?? false)
    }
    return HTML("fieldset", ["class": "question wide", "data-question": "\(index)"]) {
      HTML("legend") {
        HTML("strong") { question.title }
        " "
        HTML("span", ["class": "quiet"]) { question.ask }
      }
      for (value, label, isGiven) in choices + others {
        HTML("label") {
          HTML(
            "input", ["type": "checkbox", "value": value, "checked": isGiven ? "" : nil])
          " "
          label
        }
      }
    }
  }
}
