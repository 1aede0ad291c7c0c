package import AnswerSpaces
import Decisions
package import Diagnostics
package import Rubrics

/// What there is to say about one document.
package struct DocumentReport: Sendable {
  /// A declared decision in short.
  package struct DecisionReport: Sendable, Hashable {
    /// The name that tells it from others in the document.
    package var id: String?
    /// The declared outcome as written.
    package var declared: String?
    /// The id and version of the rubric it was held against.
    package var rubric: String
    /// Where that rubric comes from, when it is not built in.
    package var foreign: ForeignRubric?
    package var answers: Answers
    /// The id of the outcome the answers lead to.
    package var outcome: String
    /// How firm that is.
    package var standing: Standing
    /// Where it is declared.
    package var place: TextSpan
    /// Where its record says that it is no longer in force, so that nothing is asked of it.
    package var closing: TextSpan?
  }

  /// What the document is called.
  package var name: String
  /// Whether it declares a decision, or makes one in its prose.
  package var isInScope: Bool
  /// Why that is so.
  package var scope: ScopeReading
  /// Whether it declares a decision, even one that no rubric was found for.
  package var isDeclared: Bool
  /// The declared decisions that could be held against a rubric, in order.
  package var decisions: [DecisionReport]
  /// The rubrics that declarations were held against, besides that of documents that name none.
  package var otherRubrics: [Rubric]
  /// The ids of the rubrics that declarations name and that cannot be read, with what is wrong with them.
  package var unreadableRubrics: [(id: String, problems: Problems)]
  /// The declarations one could paste, one for each decision that is told and not declared.
  package var suggestions: [SuggestedDeclaration]
  /// What the checks have found, in the order of the document.
  package var findings: [Finding]

  /// The most scalars of a reason, or of a name, that a report repeats.
  private static let longestReason = 500

  /// Runs every check.
  init(of document: ExaminedDocument, name: String) {
    let bytes = document.markdown.bytes
    let marks = Check.marks(in: document)
    self.name = name
    isDeclared = !document.decisions.isEmpty
    isInScope = document.isInScope
    suggestions = SuggestedDeclaration.all(for: document)
    otherRubrics = document.decisions.map(\.rubric).unique(by: \.id).filter {
      $0.id != document.rubric.id
    }
    unreadableRubrics = document.decisions.compactMap { decision in
      decision.obstacle.map { (id: decision.missingRubric ?? "", problems: $0) }
    }.unique(by: \.id)
    guard isInScope || !marks.isEmpty || !document.prose.decision.mentions.isEmpty else {
      scope = ScopeReading(of: document)
      decisions = []
      findings = []
      return
    }
    let positions = TextPositions(bytes)
    scope = ScopeReading(of: document, at: positions)
    decisions = document.decisions.filter { $0.missingRubric == nil }.map { decision in
      DecisionReport(
        id: decision.declaration.id?.value.cut(to: Self.longestReason),
        declared: decision.declaration.decision?.value.cut(to: Self.longestReason),
        rubric: "\(decision.rubric.id)@\(decision.rubric.version)",
        foreign: ForeignRubric(decision.rubric), answers: decision.answers,
        outcome: decision.decision.outcome.id, standing: decision.firmness.standing,
        place: TextSpan(decision.place, in: bytes, positions),
        closing: decision.status.flatMap { status in
          status.kind == .closed ? TextSpan(status.place, in: bytes, positions) : nil
        })
    }
    var fingerprints = Fingerprints(of: name)
    var wordings = Fingerprints(of: Self.identity(of: document))
    findings = marks.map { mark in
      let check = Check.named(mark.check)
      let place = TextSpan(mark.range, in: bytes, positions)
      return Finding(
        check: mark.check, subject: mark.subject?.cut(to: 60),
        severity: mark.severity ?? check?.severity ?? .note, message: mark.message,
        remedy: mark.remedy ?? check?.remedy ?? "", place: place,
        related: mark.related.map {
          Finding.Related(place: TextSpan($0.range, in: bytes, positions), message: $0.message)
        },
        paste: mark.paste, accepted: mark.acceptance?.reason?.cut(to: Self.longestReason),
        acceptedUntil: mark.acceptance?.until.flatMap { CalendarDay($0.value) },
        rubric: document.rubric(of: mark).flatMap(ForeignRubric.init),
        fingerprint: fingerprints.next(
          check: mark.check, subject: mark.subject, words: bytes[place.bytes.range]),
        wording: wordings.next(
          check: mark.check, subject: mark.subject, words: bytes[place.bytes.range]))
    }
  }

  /// Returns what tells a document from others whatever it is called: its title, and what it declares.
  private static func identity(of document: ExaminedDocument) -> String {
    let title = document.markdown.headings.first.map(document.markdown.text) ?? ""
    let declared = document.decisions.flatMap(\.declaration.entries).flatMap { entry in
      [entry.key.value, entry.text?.value ?? ""] + entry.items.map(\.value)
    }
    return ([title] + declared).joined(separator: "\n")
  }
}
