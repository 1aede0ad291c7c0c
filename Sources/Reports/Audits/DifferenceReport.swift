package import AnswerSpaces
import Decisions
package import Rubrics

/// What two versions of a rubric make of the same answers.
package struct DifferenceReport: Report {
  /// Known answers to decide by both versions: a case, or a saved decision.
  package struct Sample: Sendable {
    /// The id of the case, or the file of the decision.
    package var name: String
    /// The situation in a few words, where known.
    package var title: String
    package var answers: Answers

    package init(name: String, title: String = "", answers: Answers) {
      self.name = name
      self.title = title
      self.answers = answers
    }
  }

  /// A sample whose outcome changes.
  package struct ChangedSample: Sendable {
    package var sample: Sample
    /// The id of the outcome by the old version.
    package var from: String
    /// The id of the outcome by the new version.
    package var to: String
  }

  /// What one change of an overlay does to the outcomes without the others.
  package enum Effect: Sendable {
    /// It makes no rubric without the others.
    case inseparable
    /// No answers come to another outcome.
    case nothing
    /// Some do.
    case shifts(RubricDifference)
  }

  /// Yes: the regions of the answer space in which the outcome changes are asked for by name.
  package static let hasPage = true

  /// What each change of the last overlay does alone, in the order of its amendments; empty where
  /// that was not looked at.
  package var effects: [Effect] = []
  /// What lies over the version as it was, when the new one is that with overlays.
  package var overlays: [Overlay]
  /// What they promise differently.
  package var promises: PromiseDifference
  /// What those overlays make of the cases.
  package var caseOverlays: [Overlay]
  /// The version as it was.
  package var old: Rubric
  /// The version as it is.
  package var new: Rubric
  /// Where they differ.
  package var difference: RubricDifference
  /// The cases whose outcome changes, in their order.
  package var changedCases: [ChangedSample]
  /// The number of cases decided.
  var caseCount: Int
  /// The saved decisions whose outcome changes, in their order.
  var changedDecisions: [ChangedSample]
  /// The number of saved decisions decided anew.
  var decisionCount: Int

  /// Decides cases and saved decisions by both versions.
  ///
  /// - Parameters:
  ///   - old: The version as it was.
  ///   - new: The version as it is.
  ///   - difference: Where they differ.
  ///   - cases: The cases of both versions, each once.
  ///   - caseOverlays: What overlays of the new version make of the cases.
  ///   - decisions: Saved decisions with the names of their files.
  package init(
    from old: Rubric, to new: Rubric, difference: RubricDifference, cases: [DocumentedCase] = [],
    caseOverlays: [Overlay] = [], decisions: [Sample] = []
  ) {
    self.old = old
    self.new = new
    let start = new.overlays.firstIndex { $0.base.id == old.id && $0.base.version == old.version }
    let overlays = start.map { Array(new.overlays[$0...]) } ?? []
    self.overlays = overlays
    self.caseOverlays = caseOverlays.filter { layer in
      overlays.contains { $0.rubric == layer.rubric }
    }
    self.difference = difference
    promises = PromiseDifference(old: old, new: new)
    let samples = cases.map { Sample(name: $0.id, title: $0.title, answers: $0.answers) }
    changedCases = Self.changed(samples, from: old, to: new)
    caseCount = cases.count
    changedDecisions = Self.changed(decisions, from: old, to: new)
    decisionCount = decisions.count
  }

  /// Whether nothing changes at all.
  package var isEmpty: Bool { difference.isEmpty }

  private static func changed(
    _ samples: [Sample], from old: Rubric, to new: Rubric
  ) -> [ChangedSample] {
    samples.compactMap { sample in
      let from = Decision(from: sample.answers, by: old).outcome.id
      let to = Decision(from: sample.answers, by: new).outcome.id
      return from == to ? nil : ChangedSample(sample: sample, from: from, to: to)
    }
  }
}
