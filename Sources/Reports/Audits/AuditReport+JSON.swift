import AnswerSpaces
import Rubrics
import Shapes
package import StrictJSON

extension AuditReport {
  package static var schema: JSONValue {
    shape.document("What holds for every way of answering a rubric")
  }

  /// Returns the report in format 1; numbers of combinations are strings, as they may be beyond 64 bits.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  private static let shape = WrittenShape<Versioned<AuditReport>>(
    "audit-report", "What 'crossroads rubric verify --format json' writes."
  ) {
    Versioned<AuditReport>.head { ($0.rubric, $0.digest) }
    Member.required("findings", "What was found.", .list(of: .object(finding))) { owner in
      owner.report.findings.map { ($0, owner.report) }
    }
    Member.required(
      "provedProperties", "The promises of the rubric that hold.", .list(of: .part(promise)),
      \.report.provedProperties)
    Member.required(
      "followOns", "Every decision that an outcome leads to and that must not undo it.",
      .list(of: .object(followOn))
    ) { owner in owner.report.audit.followOns.map { ($0, owner.report.rubric) } }
    figures.members { $0.report.audit.figures }
    Member.required("summary", "The findings counted.", .part(summary), \.report)
  }

  private typealias Figures = AuditFigures

  private static let figures = WrittenShape<Figures> {
    Member.required("combinations", "How many ways of answering there are.", .count, \.combinations)
    Member.required(
      "outcomes", "How many of them lead to each outcome.", .list(of: .part(share), atLeast: 1),
      \.outcomes)
    Member.required(
      "points", "The points that each option can get.", .list(of: .part(range), atLeast: 1),
      \.points)
    Member.required("lean", "The outcome without any answer.", .entryID, \.lean)
    Member.required(
      "relevantQuestions", "The questions whose answers can change the outcome.", .entryIDs(),
      \.relevantQuestions)
    Member.required("nodes", "The size of the decision diagram.", .natural, \.nodeCount)
  }

  private static let finding = WrittenShape<(finding: AuditFinding, report: AuditReport)>(
    "finding", "A finding."
  ) {
    Member.required("check", "What was looked for.", .id, \.finding.check)
    Member.required("severity", "How much it matters.", .word(), \.finding.severity)
    Member.required("subject", "The entry it is about.", .sentence, \.finding.subject)
    Member.required(
      "choice", "The choice it is about, or null.", .orNull(.choiceID), \.finding.choice)
    Member.required("message", "What was found.", .sentence, \.finding.message)
    Member.required("witnesses", "Answers that show it.", .list(of: .object(Witness.shape))) {
      owner in
      owner.finding.witnesses.map { ($0, owner.report.rubric) }
    }
    Member.optional(
      "inherited",
      "Whether it is so of the base of an overlay, too; left out where there is none.", .flag
    ) { $0.report.base == nil ? nil : $0.report.isInherited($0.finding) }
  }

  private static let promise = WrittenShape<Property> {
    Member.required("id", "Its id.", .entryID, \.id)
    Member.required("states", "The promise.", .text, \.states)
  }

  private static let followOn = WrittenShape<(proof: FollowOnProof, rubric: Rubric)>(
    "followOn", "Whether the next decision can undo the one before it."
  ) {
    Member.required("outcome", "The outcome that leads on.", .entryID, \.proof.outcome)
    Member.required("rubric", "The next rubric.", .id, \.proof.rubric)
    Member.required(
      "never", "The outcomes there that would undo it.", .list(of: .entryID, atLeast: 1),
      \.proof.never)
    Member.required(
      "verdict", "What looking at all ways of answering both came to.",
      .word(of: ["proved", "refuted", "not-computed"]), \.proof.verdict.code)
    Member.optional("here", "Answers to this rubric.", .object(Witness.shape)) {
      guard case .refuted(let here, _) = $0.proof.verdict else { return nil }
      return (here, $0.rubric)
    }
    Member.optional("there", "Answers to the next one.", .object(Witness.shape)) {
      guard case .refuted(_, let there) = $0.proof.verdict else { return nil }
      return (there, $0.proof.next ?? $0.rubric)
    }
    Member.optional("reason", "Why it was not computed.", .sentence) {
      guard case .notComputed(let reason) = $0.proof.verdict else { return nil }
      return reason
    }
  } constraints: {
    .cases(
      of: "verdict",
      ["proved": [], "refuted": ["here", "there"], "not-computed": ["reason"]])
  }

  private static let share = WrittenShape<Figures.OutcomeShare> {
    Member.required("id", "The outcome.", .entryID, \.outcome)
    Member.required("combinations", "", .count, \.count)
    Member.required("share", "The share of all, from 0 to 1.", .number(0...1), \.share)
  }

  private static let range = WrittenShape<Figures.PointsRange> {
    Member.required("option", "The option.", .entryID, \.option)
    Member.required("least", "The fewest.", .points, \.least)
    Member.required("most", "The most.", .points, \.most)
    Member.optional(
      "adoptAt", "The points from which it is adopted, where the rubric does not choose one.",
      .integer(RubricOption.thresholds), \.adoptAt)
    Member.optional("headroom", "How far the most lies above the threshold.", .points, \.headroom)
  } constraints: {
    ["dependentRequired": ["adoptAt": ["headroom"], "headroom": ["adoptAt"]]]
  }

  private static let summary = WrittenShape<AuditReport> {
    Member.required(
      "accepted", "Whether nothing speaks against the rubric.", .flag, \.audit.isClean)
    Member.required("errors", "Errors.", .natural, \.errorCount)
    Member.required("notes", "Notes.", .natural, \.noteCount)
  }
}

extension FollowOnProof.Verdict {
  /// What programs know it by.
  fileprivate var code: String {
    switch self {
    case .proved: "proved"
    case .refuted: "refuted"
    case .notComputed: "not-computed"
    }
  }
}
