import DesignDocuments
import Layouts

/// What a check found in a document as lines of text, with the lines of the document that are meant.
struct FindingsText {
  /// How the text looks.
  let style: TextStyle

  /// Returns the lines, each finding behind an empty one.
  func lines(of findings: Outline.Findings) -> [Phrase] {
    var lines: [Phrase] = []
    var shown: TextSpan?
    for finding in findings.counting {
      // The same line is shown once for all that is said of it.
      lines += [""] + self.lines(on: finding, isPlaceShown: finding.place == shown)
      shown = finding.place
    }
    for waived in findings.waived {
      let finding = waived.finding
      let place = "\(finding.place.start.line):\(finding.place.start.column)"
      let words = "\(finding.severity.rawValue) \(finding.name) \(place), \(waived.reason)"
      lines += [""] + Phrase(words).lines(in: style, first: "  ", rest: "    ")
    }
    return lines
  }

  private func lines(on finding: Finding, isPlaceShown: Bool) -> [Phrase] {
    let place = finding.place.start
    let emphasis = finding.severity.emphasis
    let title =
      Phrase(finding.severity.rawValue, emphasis) + " " + Phrase(finding.name, .name)
      + Phrase(" \(place.line):\(place.column)", .quiet)
    var lines = title.lines(in: style, first: "  ", rest: "    ")
    lines += Phrase(finding.sentence).lines(in: style, first: "    ")
    if !isPlaceShown { lines += SourceExcerpt(finding.place, in: style).lines(emphasis) }
    for related in finding.related {
      let mark = "\(related.place.start.line):\(related.place.start.column)"
      let words = SourceExcerpt(related.place, in: style).markedWords
      let quoted = words.isEmpty ? "" : "‘\(words)’: "
      lines += Phrase("\(mark) \(quoted)\(related.message)")
        .lines(in: style, first: Phrase("    \(style.glyph("·", ascii: "-")) "))
    }
    if !finding.remedy.isEmpty {
      lines += Phrase(finding.remedySentence)
        .lines(in: style, first: Phrase("    \(style.glyph("→", ascii: "->")) "))
    }
    // Never broken, so that they can be copied.
    lines += finding.paste.map { "      \($0, .name)" }
    return lines
  }
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
