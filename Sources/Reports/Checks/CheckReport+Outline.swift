import AnswerSpaces
import DesignDocuments
import Diagnostics
package import Layouts
import StrictJSON

extension CheckReport {
  /// Returns what was found by document, with the lines that are meant.
  package func outlines(_ extent: Extent) -> [Outline] {
    var left = shownFailures ?? .max
    let sections = documents.compactMap { section(on: $0, showing: &left) }
    let hidden = shownFailures.map { max(0, failures - $0) } ?? 0
    return [
      Outline(
        name: fails ? "Design docs: findings" : "Design docs: fine",
        sections: sections, unread: problems.map(\.description),
        verdict: warnings.map { Phrase("Warning: \($0).", .alert) } + [
          Phrase(examined) + scopeHint, Phrase(summary, fails ? .alert : .strong),
        ] + (hidden == 0 ? [] : [Phrase(Self.hint(on: hidden))]))
    ]
  }

  /// How to see what keeps documents out of scope, where all of them are out and nobody asked yet.
  private var scopeHint: Phrase {
    inScope > 0 || documents.isEmpty || tellsScope
      ? "" : " What keeps them out: \("--why", .name)."
  }

  /// Returns the report in a format of CI servers, and nothing in those that outlines or JSON are rendered to.
  package func output(as format: Format, version: String) -> Output? {
    switch format {
    case .sarif: Output(sarif(version: version))
    case .github: Output(workflowCommands)
    case .junit: Output(junit)
    default: nil
    }
  }

  private static func hint(on hidden: Int) -> String {
    let findings =
      hidden == 1
      ? "1 finding that fails the run is" : "\(hidden) findings that fail the run are"
    return "\(findings) not shown; leave out '--quiet' to see all."
  }

  private func section(on document: Document, showing left: inout Int) -> Outline.Section? {
    guard
      tellsScope
        || (isQuiet ? document.entries.contains(where: fails) : document.isWorthReading)
    else { return nil }
    var counting = document.entries.filter { isQuiet ? fails($0) : $0.counts }
    if shownFailures != nil {
      guard left > 0 else { return nil }
      counting = Array(counting.prefix(left))
      left -= counting.count
    }
    var blocks =
      isQuiet
      ? [] : document.report.decisions.map { Outline.Block.paragraph(Self.sentence(on: $0)) }
    if tellsScope { blocks += Self.blocks(on: document.report) }
    blocks.append(
      .findings(Outline.Findings(counting: counting.map(\.finding))))
    if !isQuiet {
      blocks += document.report.suggestions.map(Self.block)
      blocks.append(.findings(Outline.Findings(waived: document.waived)))
    }
    return Outline.Section(heading: document.report.name, isCompact: true, blocks: blocks)
  }

  private static func sentence(on decision: DocumentReport.DecisionReport) -> Phrase {
    let name = decision.id.map { "\($0): " } ?? ""
    let declared: Phrase =
      decision.declared.map { "\(name)declares \($0, .strong)" }
      ?? "\(name)declares no decision"
    let rubric = decision.foreign?.words ?? decision.rubric
    let closing: Phrase =
      decision.closing.map {
        "; line \($0.start.line) says that it is over, so nothing is asked of it"
      } ?? ""
    return
      "\(declared); by \(rubric) the answers lead to \(decision.outcome, .strong), \(decision.standing.words)\(closing)."
  }

  /// Says why a document is or is not in scope, with the words that decided.
  private static func blocks(on document: DocumentReport) -> [Outline.Block] {
    let standing = document.isInScope ? "In scope" : "Not in scope"
    let reading = "\(standing): it \(document.scope.reason)"
    return [.paragraph("\(reading)\(sum(of: document.scope.signs)).")]
      + Outline.Block.items(
        document.scope.words.map { found in
          let place = "\(found.place.start.line):\(found.place.start.column)"
          return Outline.Item(
            title: Phrase("\(place) ", .quiet) + Phrase("“\(found.words)”", .strong)
              + Phrase(" \(found.reading)"))
        })
  }

  /// Adds up the signs by which a document is or is not in scope, the weightiest first.
  private static func sum(of signs: [ScopeSign]) -> Phrase {
    guard !signs.isEmpty else { return "" }
    let weightiest = signs.enumerated().sorted {
      (-abs($0.element.points), $0.offset) < (-abs($1.element.points), $1.offset)
    }
    let terms = weightiest.map { "\($0.element.words) (\($0.element.points.signed))" }
    return
      ", by \(signs.points) points where \(ScopeSign.needed) are needed: it \(terms.joined(separator: ", "))"
  }

  private static func block(of suggestion: SuggestedDeclaration) -> Outline.Block {
    .code(
      Outline.Code(
        caption: "A declaration to paste and correct", language: "markdown",
        lines: suggestion.text.lines, isFolded: true, isIndented: true))
  }
}

extension CheckReport.Document {
  /// Whether there is anything to say about the document.
  fileprivate var isWorthReading: Bool { report.isInScope || !entries.isEmpty }

  /// What does not count, with the reason.
  fileprivate var waived: [Outline.Waived] {
    entries.filter { !$0.counts }.map { entry in
      Outline.Waived(
        finding: entry.finding,
        reason: entry.finding.acceptance.map { "accepted: \($0)" } ?? "in the baseline")
    }
  }
}

extension Standing {
  /// The standing in running text.
  var words: String { self == .notComputed ? "how firmly is not known" : rawValue }
}
