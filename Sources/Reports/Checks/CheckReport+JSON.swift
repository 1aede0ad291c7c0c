import AnswerSpaces
import DesignDocuments
import Diagnostics
import Rubrics
import Shapes
package import StrictJSON

extension CheckReport {
  package static var schema: JSONValue { shape.document("What a check of design docs found") }

  /// Returns the report: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  private static let shape = WrittenShape<Versioned<CheckReport>>(
    "check-report", "What 'crossroads check --format json' writes."
  ) {
    Versioned<CheckReport>.head
    Member.required(
      "documents", "The documents that were examined.", .list(of: .object(document))
    ) { $0.report.documents.map(\.report) }
    Member.required(
      "findings", "What was found, document by document.", .list(of: .object(finding))
    ) { owner in
      owner.report.documents.flatMap { document in
        document.entries.map { ($0, document.report.name) }
      }
    }
    Member.required(
      "foreign", "The paths of documents in formats that are not read.", .list(of: .sentence),
      \.report.foreign)
    Member.addedLater(
      "warnings",
      "What else whoever relies on the report must know, such as a rubric that hides a built-in one.",
      .list(of: .sentence)
    ) { $0.report.warnings.map(\.description) }
    Member.required("unread", "Why documents could not be read.", .list(of: .sentence)) {
      $0.report.problems.map(\.description)
    }
    Member.required("summary", "", .object(summary), \.report)
  }

  private static let document = WrittenShape<DocumentReport>("document", "A document.") {
    Member.required("file", "Its path.", .sentence, \.name)
    Member.required("inScope", "Whether it is about the decision.", .flag, \.isInScope)
    Member.required(
      "declared", "Whether it declares its answers in a block or in its front matter.", .flag,
      \.isDeclared)
    Member.required("why", "Why it is or is not about the decision.", .part(why), \.scope)
    Member.optional(
      "decision", "The decision that its first declaration names, where it names one.", .string,
      \.decisions.first?.declared)
    Member.optional(
      "outcome", "The outcome that the declared answers lead to.", .entryID,
      \.decisions.first?.outcome)
    Member.optional("standing", Standing.meaning, .word(), \.decisions.first?.standing)
    Member.unlessEmpty(
      "decisions", "Every decision it declares.", .list(of: .object(decision), atLeast: 1),
      \.decisions)
    Member.optional(
      "suggestedDecision", "The decision that its prose suggests.", .entryID,
      \.suggestions.first?.decision)
    Member.optional(
      "suggestedDeclaration", "A declaration to begin with.", .sentence, \.suggestions.first?.text)
    Member.unlessEmpty(
      "furtherSuggestions", "The same for what else its prose decides.",
      .list(of: .object(suggestion), atLeast: 1)
    ) { Array($0.suggestions.dropFirst()) }
  } constraints: {
    [
      "dependentRequired": [
        "decision": ["decisions"], "outcome": ["decisions"], "standing": ["decisions"],
        "decisions": ["outcome", "standing"], "suggestedDecision": ["suggestedDeclaration"],
      ]
    ]
  }

  private static let suggestion = WrittenShape<SuggestedDeclaration>(
    "suggestion", "A declaration to begin with."
  ) {
    Member.required("decision", "The decision that the prose suggests.", .entryID, \.decision)
    Member.required("declaration", "The declaration.", .sentence, \.text)
  }

  private static let why = WrittenShape<ScopeReading> {
    Member.required(
      "reason", "The reason, as the end of a sentence on the document.", .sentence, \.reason)
    Member.unlessEmpty(
      "signs", "The signs that its prose chooses or does not, where it declares nothing.",
      .list(of: .object(sign), atLeast: 1), \.signs)
    Member.required(
      "words", "The words that were recognised in its prose, in order.",
      .list(of: .object(recognised)), \.words)
  }

  private static let sign = WrittenShape<ScopeSign>(
    "sign", "A sign that a text chooses between options, or does not."
  ) {
    Member.required("sign", "Its name.", .word()) { $0 }
    Member.required(
      "words", "What it is, as the end of a sentence on the document.", .sentence, \.words)
    Member.required("points", "What it counts for.", .integer(-9...9), \.points)
  }

  private static let recognised = WrittenShape<ScopeReading.Words>(
    "recognised", "Words of the prose with what they were taken for."
  ) {
    place.members { $0.place }
    Member.required("words", "The words.", .string, \.words)
    Member.required("reading", "What they were taken for.", .sentence, \.reading)
  }

  private static let decision = WrittenShape<DocumentReport.DecisionReport>(
    "decision", "A decision that a document declares."
  ) {
    Member.required(
      "rubric", "The rubric it was held against, as id@version.",
      .wholePattern(
        "^[a-z][a-z0-9-]{0,63}@(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$"),
      \.rubric)
    Member.optional(
      "origin", "Where that rubric comes from, when it is not built in.",
      .object(ForeignRubric.shape), \.foreign)
    Member.optional("id", "Its id, where the document makes several decisions.", .string, \.id)
    Member.optional("decision", "The decision it names, where it names one.", .string, \.declared)
    Member.required("outcome", "The outcome that its answers lead to.", .entryID, \.outcome)
    Member.required("standing", Standing.meaning, .word(), \.standing)
    Member.required("line", "The line of its declaration.", .ordinal, \.place.start.line)
    Member.optional(
      "closedOnLine",
      "The line that says that it is no longer in force, where one does; nothing is then asked of it.",
      .ordinal, \.closing?.start.line)
  }

  private static let finding = WrittenShape<(entry: Entry, file: String)>("finding", "A finding.") {
    Member.required(
      "check", "The check that found it; 'crossroads explain' tells more.",
      .word(of: Check.all.map(\.id)), \.entry.finding.check)
    Member.required("severity", "How much it matters.", .word(), \.entry.finding.severity)
    Member.required("file", "The document.", .sentence, \.file)
    place.members { $0.entry.finding.place }
    Member.optional(
      "subject", "The id it speaks of, where it speaks of one.", .sentence, \.entry.finding.subject)
    Member.optional(
      "rubric", "The rubric that found it, when that is not built in.",
      .object(ForeignRubric.shape), \.entry.finding.rubric)
    Member.required("message", "What was found.", .sentence, \.entry.finding.message)
    Member.required("remedy", "What to do about it.", .sentence, \.entry.finding.remedy)
    Member.unlessEmpty(
      "paste",
      "Lines to paste into the declaration in place of those of the same keys; left out when there are none.",
      .list(of: .sentence, atLeast: 1), \.entry.finding.paste)
    Member.required(
      "fingerprint", "What it is known by, whatever line it moves to.",
      .wholePattern("^[0-9a-f]{16}$"), \.entry.finding.fingerprint)
    Member.required(
      "accepted", "The reason why it was accepted, or null.", .orNull(.string),
      \.entry.finding.accepted)
    Member.optional(
      "acceptedUntil", "The last day on which it is accepted, where the document names one.", .day
    ) { $0.entry.finding.acceptedUntil?.description }
    Member.required("baselined", "Whether the baseline leaves it out.", .flag, \.entry.isBaselined)
    Member.required("related", "Other places that belong to it.", .list(of: .object(related))) {
      owner in
      owner.entry.finding.related.map { ($0, owner.file) }
    }
  }

  private static let related = WrittenShape<(related: Finding.Related, file: String)>(
    "related", "Another place that belongs to a finding."
  ) {
    Member.required("file", "The document.", .sentence, \.file)
    place.members { $0.related.place }
    Member.required("message", "What it has to do with the finding.", .sentence, \.related.message)
  }

  private static let place = WrittenShape<TextSpan> {
    Member.required("line", "The line, counted from 1.", .ordinal, \.start.line)
    Member.required(
      "column", "The column of the first character, counted from 1.", .ordinal, \.start.column)
    Member.required("endColumn", "The column after the last character.", .ordinal, \.endColumn)
  }

  private static let summary = WrittenShape<CheckReport>("summary", "The findings counted.") {
    Member.required("examined", "Documents examined.", .natural, \.documents.count)
    Member.required("inScope", "Documents about the decision.", .natural, \.inScope)
    Member.required("skipped", "Documents left out.", .natural, \.skipped)
    Member.required("unread", "Documents that could not be read.", .natural, \.problems.count)
    Member.required("errors", "Errors that were not accepted.", .natural) { $0.count(.error) }
    Member.required("warnings", "Warnings that were not accepted.", .natural) { $0.count(.warning) }
    Member.required("notes", "Notes that were not accepted.", .natural) { $0.count(.note) }
    Member.required("accepted", "Findings that were accepted.", .natural, \.accepted)
    Member.required("baselined", "Findings that the baseline leaves out.", .natural, \.baselined)
    Member.required("failed", "Whether the run fails.", .flag, \.fails)
  }
}
