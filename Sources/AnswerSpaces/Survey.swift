import Decisions
package import Rubrics

/// What can be said exactly about answers to a rubric of any size.
///
/// A space that can be compiled as a whole answers everything. Where it cannot, the part of it that some answers ask
/// for may well be small: the ways to complete them, and those that change a few of them.
package struct Survey: Sendable {
  package let rubric: Rubric
  /// Its whole answer space, or nothing when that takes too much work.
  package let space: AnswerSpace?
  /// Why there is no whole space.
  let obstacle: AnswerSpaceError?
  /// The work that may go into each part of a firmness.
  private let budget: Budget

  /// Prepares a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - whole: The work that may go into the whole space.
  ///   - budget: The work that may go into each part of a firmness.
  package init(of rubric: Rubric, whole: Budget = .prompt, each budget: Budget = .part) {
    self.rubric = rubric
    self.budget = budget
    do throws(AnswerSpaceError) {
      space = try AnswerSpace(of: rubric, budget: whole)
      obstacle = nil
    } catch {
      space = nil
      obstacle = error
    }
  }

  /// Returns how firm the outcome of some answers is, and what it hangs on.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - parts: What is wanted of it beside how firm it is; the rest is left empty.
  /// - Returns: The firmness.
  package func firmness(
    of answers: Answers, wanting parts: Set<Shortfall.Part> = Shortfall.allParts
  ) -> Firmness {
    if let space { return space.firmness(of: answers, wanting: parts, budget: budget) }
    do throws(AnswerSpaceError) {
      var excerpt = try Excerpt(around: answers, of: rubric, budget: budget)
      return excerpt.firmness(wanting: parts, naming: obstacle?.questions ?? [])
    } catch {
      return Firmness(notComputedFor: answers, by: rubric, because: error.questions)
    }
  }

  /// Returns the outcomes that are not ruled out, in the rubric's order.
  package func possibleOutcomes(of answers: Answers) -> [String] {
    space?.possibleOutcomes(of: answers) ?? firmness(of: answers, wanting: [.standing]).possible
  }
}
