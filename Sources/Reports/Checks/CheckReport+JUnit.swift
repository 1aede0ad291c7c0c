import DesignDocuments
import Diagnostics
import Layouts

/// The report of `check` as JUnit XML: a suite a document, with a case for each finding and never none.
extension CheckReport {
  /// The report as JUnit XML.
  var junit: HTML {
    var suites = documents.map(suite)
    if !problems.isEmpty { suites.append(suite(of: problems)) }
    if suites.isEmpty {
      suites = [
        Suite(name: "crossroads", cases: ["<skipped message=\"No document was examined.\"/>"])
      ]
    }
    let (tests, failures) = (suites.map(\.tests).reduce(0, +), suites.map(\.failures).reduce(0, +))
    let errors = suites.map(\.errors).reduce(0, +)
    var lines: [HTML] = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"crossroads\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\">",
    ]
    for suite in suites { lines += suite.lines }
    lines.append("</testsuites>")
    return lines.map { $0 + "\n" }.joined()
  }

  private func suite(of document: CheckReport.Document) -> Suite {
    var suite = Suite(name: document.report.name)
    for entry in document.entries {
      let finding = entry.finding
      let name = finding.name
      let place = finding.place.start
      let title = "\(name) at \(place.line):\(place.column)"
      if let reason = finding.acceptance {
        suite.add(title, "<skipped message=\"Accepted: \(reason)\"/>")
      } else if entry.isBaselined {
        suite.add(title, "<skipped message=\"Listed in the baseline.\"/>")
      } else if fails(entry) {
        let details =
          ["\(document.report.name):\(place.line):\(place.column)", finding.sentence]
          + finding.related.map { "\($0.place.start.line): \($0.message)" }
          + [finding.remedySentence] + finding.paste
        suite.failures += 1
        suite.add(
          title,
          "<failure message=\"\(finding.sentence)\" type=\"\(finding.severity.rawValue)\">"
            + details.filter { !$0.isEmpty }.map { HTML($0) }.joined(separator: "\n")
            + "</failure>")
      } else {
        suite.add(
          title,
          "<system-out>\(finding.severity.rawValue): \(finding.sentence)</system-out>")
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
      suite.add("reading", "<error message=\"\(problem.description)\" type=\"unread\"/>")
    }
    return suite
  }
}

extension CheckReport {
  /// A suite as it grows.
  private struct Suite {
    var name: String
    var tests = 0
    var failures = 0
    var errors = 0
    private var cases: [HTML] = []
    private var skipped = 0

    init(name: String, cases: [HTML] = []) {
      self.name = name
      for body in cases { add("examining", body) }
    }

    mutating func add(_ title: String, _ body: HTML) {
      tests += 1
      if body.source.hasPrefix("<skipped") { skipped += 1 }
      let opening: HTML = "<testcase classname=\"\(name)\" name=\"\(title)\" time=\"0\""
      cases.append(body.isEmpty ? opening + "/>" : "\(opening)>\(body)</testcase>")
    }

    var lines: [HTML] {
      [
        "  <testsuite name=\"\(name)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\" time=\"0\">"
      ] + cases.map { "    " + $0 } + ["  </testsuite>"]
    }
  }
}
