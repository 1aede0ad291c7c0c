import AnswerSpaces
import DesignDocuments
import Diagnostics
import Layouts

/// The report of `check` as text for people: by document, with the lines that are meant.
package struct CheckReportText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Whether only what fails the run is shown; the rest is counted.
  package var isQuiet: Bool

  /// Creates a format.
  package init(style: TextStyle = TextStyle(), isQuiet: Bool = false) {
    self.style = style
    self.isQuiet = isQuiet
  }

  /// Returns the report.
  package func text(of report: CheckReport) -> String {
    var lines: [String] = []
    for document in report.documents where document.isWorthReading {
      if isQuiet, !document.entries.contains(where: report.fails) { continue }
      lines += heading(of: document.report)
      var shown: TextSpan?
      for entry in document.entries where isQuiet ? report.fails(entry) : entry.counts {
        lines.append("")
        // The same line is shown once for all that is said of it.
        lines += self.lines(on: entry.finding, isPlaceShown: entry.finding.place == shown)
        shown = entry.finding.place
      }
      if !isQuiet {
        if let suggestion = document.report.suggestion { lines += self.lines(on: suggestion) }
        lines += uncounted(of: document)
      }
      lines.append("")
    }
    lines += report.examined.wrapped(to: style.width)
    lines += style.text(report.summary, report.fails ? .alert : .strong)
      .wrapped(to: max(style.width, report.summary.count + 16))
    return lines.map { $0 + "\n" }.joined()
  }

  /// Returns running text in the characters at hand, broken into lines.
  private func wrapped(_ text: String, first: String = "", rest: String? = nil) -> [String] {
    (style.glyphs == .ascii ? text.typewritten : text)
      .wrapped(to: style.width, first: first, rest: rest)
  }

  private func heading(of document: DocumentReport) -> [String] {
    [style.text(document.shownName, .strong)]
      + document.decisions.flatMap { decision -> [String] in
        let name = decision.id.map { "\($0.visible): " } ?? ""
        let declared = decision.declared.map { "declares \($0.visible)" } ?? "declares no decision"
        return wrapped(
          "\(name)\(declared); by \(decision.rubric) the answers lead to \(decision.outcome), "
            + "\(decision.standing.words).", first: "  ")
      }
  }

  private func lines(on finding: Finding, isPlaceShown: Bool) -> [String] {
    let place = finding.place.start
    let name = [finding.check, finding.subject].compactMap(\.self).joined(separator: " ")
    var lines = [
      "  " + style.text(finding.severity.rawValue, finding.severity.emphasis) + " "
        + style.text(name, .name) + style.text(" \(place.line):\(place.column)", .quiet)
    ]
    lines += wrapped(finding.sentence, first: "    ")
    if !isPlaceShown {
      lines += SourceExcerpt(finding.place, in: style).lines(finding.severity.emphasis)
    }
    for related in finding.related {
      let mark = "\(related.place.start.line):\(related.place.start.column)"
      let words = SourceExcerpt(related.place, in: style).markedWords
      lines += wrapped(
        "\(mark) \(words.isEmpty ? "" : "‘\(words)’: ")\(related.message.visible)",
        first: "    \(style.glyph("·", ascii: "-")) ")
    }
    if !finding.remedy.isEmpty {
      lines += wrapped(
        finding.remedySentence, first: "    \(style.glyph("→", ascii: "->")) ")
    }
    return lines
  }

  private func lines(on suggestion: SuggestedDeclaration) -> [String] {
    [""] + wrapped("A declaration to paste and correct:", first: "  ") + [""]
      + suggestion.text.split(separator: "\n").map { line in
        let line = String(line).visible
        return "    " + (style.glyphs == .ascii ? line.typewritten : line)
      }
  }

  private func uncounted(of document: CheckReport.Document) -> [String] {
    document.entries.filter { !$0.counts }.flatMap { entry -> [String] in
      let finding = entry.finding
      let name = [finding.check, finding.subject].compactMap(\.self).joined(separator: " ")
      let reason = finding.accepted.map { "accepted: \($0.visible)" } ?? "in the baseline"
      let place = "\(finding.place.start.line):\(finding.place.start.column)"
      return [""]
        + wrapped(
          "\(finding.severity.rawValue) \(name) \(place), \(reason)", first: "  ", rest: "    ")
    }
  }
}

extension CheckReport.Document {
  /// Whether there is anything to say about the document.
  fileprivate var isWorthReading: Bool { report.isInScope || !entries.isEmpty }
}

extension Severity {
  /// How a text shows it.
  var emphasis: Emphasis {
    switch self {
    case .error: .alert
    case .warning: .strong
    case .note: .accent
    }
  }
}

extension Standing {
  /// The standing in running text.
  var words: String { self == .notComputed ? "how firmly is not known" : rawValue }
}
