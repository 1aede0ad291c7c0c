import DesignDocuments
import Layouts

extension OutlineHTML {
  /// Returns what a check found in a document, with the lines that are meant.
  func html(of findings: Outline.Findings) -> HTML {
    HTML("ul", ["class": "findings"]) {
      for finding in findings.counting { html(of: finding) }
      for waived in findings.waived {
        HTML("li", ["class": "quiet"]) { title(of: waived.finding) + HTML(", \(waived.reason)") }
      }
    }
  }

  private func html(of finding: Finding) -> HTML {
    HTML("li") {
      title(of: finding)
      HTML("p", ["class": "detail"]) { finding.sentence }
      excerpt(of: finding.place)
      for related in finding.related {
        HTML("p", ["class": "detail"]) { "Line \(related.place.start.line): \(related.message)" }
      }
      if !finding.remedy.isEmpty {
        HTML("p", ["class": "remedy"]) {
          (Phrase("\u{2192} ", .accent) + Phrase(finding.remedySentence)).html
        }
      }
      if !finding.paste.isEmpty {
        HTML("pre") { HTML("code") { finding.paste.joined(separator: "\n") } }
      }
    }
  }

  private func title(of finding: Finding) -> HTML {
    let place = finding.place.start
    return
      (Phrase(finding.severity.rawValue, finding.severity.emphasis) + " "
      + Phrase(finding.name, .name) + Phrase(" \(place.line):\(place.column)", .quiet)).html
  }

  private func excerpt(of span: TextSpan) -> HTML {
    let excerpt = SourceExcerpt(span, in: TextStyle())
    return HTML("pre") {
      HTML("code") {
        excerpt.before
        HTML("strong") { excerpt.marked }
        excerpt.after
      }
    }
  }
}
