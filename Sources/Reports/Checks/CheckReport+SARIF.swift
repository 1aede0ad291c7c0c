import DesignDocuments
import Diagnostics
import Layouts
import Paths
import StrictJSON

/// The report of `check` as SARIF 2.1.0 (OASIS, 2020), within what GitHub's code scanning reads.
extension CheckReport {
  /// The most results code scanning takes from one run.
  private static let resultLimit = 25_000

  func sarif(version: String) -> JSONValue {
    let results = documents.flatMap { document in
      document.entries.map { Self.result($0, in: document.place) }
    }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "crossroads", "version": .string(version),
              "semanticVersion": .string(version),
              "rules": .array(Check.all.map(rule)),
            ]
          ],
          "automationDetails": ["id": "crossroads/"],
          "columnKind": "unicodeCodePoints",
          "artifacts": .array(
            documents.map { ["location": Self.artifact($0.place)] }),
          "invocations": [
            [
              "executionSuccessful": .bool(problems.isEmpty),
              "toolExecutionNotifications": .array(
                [("error", problems), ("warning", warnings)].flatMap { level, said in
                  said.map {
                    ["level": .string(level), "message": ["text": .string($0.description)]]
                  }
                }),
            ]
          ],
          "results": .array(Array(results.prefix(Self.resultLimit))),
        ]
      ],
    ]
  }

  private func rule(_ check: Check) -> JSONValue {
    let samples =
      showsSamples
      ? [("A document it is content with", check.passing), ("One it is not", check.failing)] : []
    let remedy = check.remedy.capitalisingFirst.sentence
    let text = "\(check.why) \(remedy)"
    let markdown: Escaped<Markdown> =
      "\(check.why)\n\n\(.strong(remedy))\n"
      + samples.map { caption, sample -> Escaped<Markdown> in
        "\n\(caption):\n\n\(Escaped<Markdown>.block(sample.lines, "markdown").joined(separator: "\n"))\n"
      }.joined()
    return [
      "id": .string(check.id),
      "name": .string(check.id.split(separator: "-").map { String($0).capitalisingFirst }.joined()),
      "shortDescription": ["text": .string(check.summary)],
      "fullDescription": ["text": .string(check.why)],
      "help": ["text": .string(text), "markdown": .string(markdown.source)],
      "defaultConfiguration": [
        "level": .string(check.severity.rawValue), "enabled": .bool(!check.isOff),
      ],
      "properties": [
        "tags": ["design-doc"],
        "precision": .string(check.severity == .note ? "medium" : "very-high"),
        "problem.severity": .string(
          check.severity == .note ? "recommendation" : check.severity.rawValue),
      ],
    ]
  }

  private static func result(_ entry: CheckReport.Entry, in file: String) -> JSONValue {
    let finding = entry.finding
    var message = finding.sentence.withoutLinks
    // Code scanning lists a related place only when the message links to it.
    if !finding.related.isEmpty {
      let links = finding.related.enumerated().map { index, related in
        "[line \(related.place.start.line)](\(index + 1))"
      }
      message += " Compare \(links.listed())."
    }
    if !finding.remedy.isEmpty { message += " " + finding.remedySentence.withoutLinks }
    if !finding.paste.isEmpty {
      message += " Paste: " + finding.paste.joined(separator: "; ").withoutLinks
    }
    var members: [String: JSONValue] = [
      "ruleId": .string(finding.check),
      "level": .string(finding.severity.rawValue),
      "message": ["text": .string(message)],
      "locations": [["physicalLocation": physicalLocation(finding.place, in: file)]],
      // Code scanning looks at the first of these only.
      "partialFingerprints": [
        "primaryLocationLineHash": .string("\(finding.fingerprint):1"),
        "crossroadsFinding/v1": .string(finding.fingerprint),
      ],
    ]
    if let index = Check.all.firstIndex(where: { $0.id == finding.check }) {
      members["ruleIndex"] = .integer(index)
    }
    if !finding.related.isEmpty {
      members["relatedLocations"] = .array(
        finding.related.enumerated().map { index, related in
          [
            "id": .integer(index + 1), "message": ["text": .string(related.message.withoutLinks)],
            "physicalLocation": physicalLocation(related.place, in: file),
          ]
        })
    }
    members["suppressions"] = suppressions(of: entry)
    return .object(members)
  }

  private static func suppressions(of entry: CheckReport.Entry) -> JSONValue? {
    if let reason = entry.finding.acceptance {
      return [["kind": "inSource", "status": "accepted", "justification": .string(reason)]]
    }
    guard entry.isBaselined else { return nil }
    return [["kind": "external", "status": "accepted", "justification": "Listed in the baseline."]]
  }

  private static func physicalLocation(_ span: TextSpan, in file: String) -> JSONValue {
    [
      "artifactLocation": artifact(file),
      "region": [
        "startLine": .integer(span.start.line), "startColumn": .integer(span.start.column),
        "endLine": .integer(span.start.line), "endColumn": .integer(span.endColumn),
      ],
    ]
  }

  private static func artifact(_ file: String) -> JSONValue {
    file.hasPrefix("/")
      ? ["uri": .string("file://" + file.percentEncoded)]
      : ["uri": .string(file.percentEncoded), "uriBaseId": "%SRCROOT%"]
  }
}

extension String {
  /// The path as part of a URI (RFC 3986): everything but unreserved characters and slashes in hexadecimal.
  var percentEncoded: String {
    var text = ""
    for byte in pathBytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }

  /// The text with brackets that cannot be taken for an embedded link (SARIF 2.1.0, 3.11.6).
  fileprivate var withoutLinks: String {
    visible.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\\" || scalar == "[" || scalar == "]" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
  }
}
