package import Rubrics

/// Which answers behind a recommendation were measured, and which measured ones gave way to what was said.
package struct MeasuredAnswers: Sendable, Hashable {
  /// A measured answer that another was given for.
  package struct Overruled: Sendable, Hashable {
    /// The id of the question.
    package var question: String
    /// The answer that was measured.
    package var answer: Answer
    /// Where it comes from.
    package var mark: MeasuredMark
    /// The id of the outcome that it would have led to.
    package var outcome: String

    /// Creates what gave way.
    package init(question: String, answer: Answer, mark: MeasuredMark, outcome: String) {
      self.question = question
      self.answer = answer
      self.mark = mark
      self.outcome = outcome
    }
  }

  /// Where the measured answers come from, by the ids of their questions.
  package var marks: [String: MeasuredMark]
  /// The measured answers that gave way, in the rubric's order.
  package var overruled: [Overruled]

  /// Creates a list, empty unless given.
  package init(marks: [String: MeasuredMark] = [:], overruled: [Overruled] = []) {
    self.marks = marks
    self.overruled = overruled
  }

  /// Whether nothing was measured.
  package var isEmpty: Bool { marks.isEmpty && overruled.isEmpty }
}
