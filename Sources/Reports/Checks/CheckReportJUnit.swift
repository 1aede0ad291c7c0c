import DesignDocuments
import Diagnostics

/// The report of `check` as JUnit XML: a suite a document, with a case for each finding and never none.
package struct CheckReportJUnit: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the report.
  package func text(of report: CheckReport) -> String {
    var suites = report.documents.map { suite(of: $0, in: report) }
    if !report.problems.isEmpty { suites.append(suite(of: report.problems)) }
    if suites.isEmpty {
      suites = [
        Suite(name: "crossroads", cases: ["<skipped message=\"No document was examined.\"/>"])
      ]
    }
    let (tests, failures) = (suites.map(\.tests).reduce(0, +), suites.map(\.failures).reduce(0, +))
    let errors = suites.map(\.errors).reduce(0, +)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"crossroads\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\">",
    ]
    for suite in suites { lines += suite.lines }
    lines.append("</testsuites>")
    return lines.map { $0 + "\n" }.joined()
  }

  private func suite(of document: CheckReport.Document, in report: CheckReport) -> Suite {
    var suite = Suite(name: document.report.name)
    for entry in document.entries {
      let finding = entry.finding
      let name = [finding.check, finding.subject].compactMap(\.self).joined(separator: " ")
      let place = finding.place.start
      let title = "\(name) at \(place.line):\(place.column)"
      if let reason = finding.accepted {
        suite.add(title, "<skipped message=\"\("Accepted: \(reason)".inXML)\"/>")
      } else if entry.isBaselined {
        suite.add(title, "<skipped message=\"Listed in the baseline.\"/>")
      } else if report.fails(entry) {
        let details =
          ["\(document.report.name):\(place.line):\(place.column)", finding.sentence]
          + finding.related.map { "\($0.place.start.line): \($0.message)" }
          + [finding.remedySentence]
        suite.failures += 1
        suite.add(
          title,
          "<failure message=\"\(finding.sentence.inXML)\" type=\"\(finding.severity.rawValue)\">"
            + details.filter { !$0.isEmpty }.map(\.inXML).joined(separator: "\n") + "</failure>")
      } else {
        suite.add(
          title,
          "<system-out>\("\(finding.severity.rawValue): \(finding.sentence)".inXML)</system-out>")
      }
    }
    // A suite without cases looks like one that did not run.
    if document.entries.isEmpty { suite.add("no findings", "") }
    return suite
  }

  private func suite(of problems: [Problem]) -> Suite {
    var suite = Suite(name: "unread")
    for problem in problems {
      suite.errors += 1
      suite.add("reading", "<error message=\"\(problem.description.inXML)\" type=\"unread\"/>")
    }
    return suite
  }
}

extension CheckReportJUnit {
  /// A suite as it grows.
  private struct Suite {
    var name: String
    var tests = 0
    var failures = 0
    var errors = 0
    private var cases: [String] = []
    private var skipped = 0

    init(name: String, cases: [String] = []) {
      self.name = name
      for body in cases { add("examining", body) }
    }

    mutating func add(_ title: String, _ body: String) {
      tests += 1
      if body.hasPrefix("<skipped") { skipped += 1 }
      let opening = "<testcase classname=\"\(name.inXML)\" name=\"\(title.inXML)\" time=\"0\""
      cases.append(body.isEmpty ? opening + "/>" : "\(opening)>\(body)</testcase>")
    }

    var lines: [String] {
      [
        "  <testsuite name=\"\(name.inXML)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\" time=\"0\">"
      ] + cases.map { "    " + $0 } + ["  </testsuite>"]
    }
  }
}

extension String {
  /// The text within XML 1.0, where control characters are spelled out and nothing can end it.
  fileprivate var inXML: String {
    var text = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
