import AnswerSpaces
import Decisions
import Layouts
import Rubrics
import StrictJSON

/// The part of a page in which a reader tries other answers.
///
/// It stays hidden unless the page's script runs.
struct WhatIfPanel: Illustration {
  private let recommendation: Recommendation
  private let space: AnswerSpaceTables
  /// The questions that can move the outcome, its scores or its standing, in the rubric's order.
  private let questions: [Question]

  /// Prepares the panel, or returns nothing when the answer space is too large for a page.
  init?(_ recommendation: Recommendation, in space: AnswerSpaceTables) {
    guard DiagramText.fits(space) else { return nil }
    self.recommendation = recommendation
    self.space = space
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
        HTML("form", ["id": "answers", "autocomplete": "off"]) {
          for (index, question) in questions.enumerated() { control(of: question, index) }
          HTML("p", ["class": "wide"]) {
            HTML("button", ["type": "reset"]) { "Back to the answers of this report" }
          }
        }
        HTML("div", ["class": "result", "id": "answers-result", "role": "status"])
      },
      AnswersData(
        on: questions, of: recommendation.rubric, in: space,
        and: ["reported": .string(recommendation.decision.outcome.id)]
      ).html)
  }

  private func control(of question: Question, _ index: Int) -> HTML {
    let control = AnswerControl(
      question: question, index: index, answer: recommendation.decision.answers[question.id])
    guard question.pick == .one else {
      return HTML("fieldset", ["class": "question wide", "data-question": "\(index)"]) {
        HTML("legend") { control.title }
        control.boxes
      }
    }
    return HTML("div", ["class": "question"]) {
      HTML("label", ["for": "question-\(index)"]) { control.title }
      control.menu
    }
  }
}
