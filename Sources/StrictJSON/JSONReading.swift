package import Diagnostics

/// One pass over a document that collects every problem instead of stopping at the first.
///
/// Readers hand out stand-ins (an empty string, a zero) where the text is wrong, and `finish`
/// throws if there was anything wrong at all, so no stand-in ever leaves the pass.
package final class JSONReading {
  /// How many problems one report may hold.
  package static let limit = 200

  package let document: JSONDocument
  /// The number of problems so far.
  package private(set) var problemCount = 0
  private var findings: [Complaint] = []

  /// A problem with the element it is about.
  package struct Complaint: Sendable {
    package var element: JSONElement
    /// What was seen, quoted.
    package var message: String
    /// What to do about it.
    package var remedy: String?

    /// Returns the problems, placed.
    package static func problems(of complaints: [Complaint]) -> [Problem] {
      zip(complaints, JSONElement.places(of: complaints.map(\.element))).map { complaint, place in
        Problem(at: place, complaint.message, remedy: complaint.remedy)
      }
    }
  }

  /// Reads a text; its duplicate keys wait to be thrown with the other problems.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8.
  ///   - name: What to call the text in messages.
  /// - Throws: The first error of syntax.
  package convenience init(bytes: TextBytes, name: String) throws(Problems) {
    self.init(of: try JSONDocument(parsing: bytes, name: name))
  }

  /// Begins a pass over a document whose duplicate keys nobody has reported yet.
  package init(of document: JSONDocument) {
    self.document = document
    for duplicate in document.duplicates {
      let name = duplicate.second.string ?? ""
      report(
        "key \(name.quoted) repeats the one at \(duplicate.first.lineAndColumn)",
        at: duplicate.second,
        remedy: "keep one of the two")
    }
  }

  /// Notes a problem.
  ///
  /// - Parameters:
  ///   - message: What was seen, quoted.
  ///   - element: Where.
  ///   - remedy: What to do about it, as an imperative sentence without the full stop.
  package func report(
    _ message: @autoclosure () -> String, at element: JSONElement,
    remedy: @autoclosure () -> String? = nil
  ) {
    problemCount += 1
    // Wording and placing a problem takes time, which thousands of them are not worth.
    guard problemCount <= Self.limit else { return }
    findings.append(Complaint(element: element, message: message(), remedy: remedy()))
  }

  /// Returns whether anything wrong was noted within a value.
  package func hasProblems(within element: JSONElement) -> Bool {
    guard problemCount > 0, problemCount <= Self.limit else { return problemCount > 0 }
    let faulty = Set(findings.map(\.element.identity))
    return element.contains { faulty.contains($0.identity) }
  }

  /// The problems in the order of the text, cut to the limit with a last one that counts the rest.
  package var problems: [Problem] { Complaint.problems(of: complaints) + (rest.map { [$0] } ?? []) }

  /// The problems in the order of the text, cut to the limit, each with its element.
  package var complaints: [Complaint] {
    findings.enumerated()
      .map { position, finding in
        // Of values put together from several texts, those of the document's own come first.
        let rank = finding.element.source === document.source ? 0 : 1
        return (key: (rank, finding.element.offset, position), finding: finding)
      }
      .sorted { $0.key < $1.key }.map(\.finding)
  }

  /// What counts the problems beyond the limit.
  package var rest: Problem? {
    guard problemCount > Self.limit else { return nil }
    return Problem(
      "\(document.name) has \(problemCount - Self.limit) more problems",
      remedy: "repair these first")
  }

  /// Ends the pass.
  ///
  /// - Throws: Every problem, in the order of the text.
  package func finish() throws(Problems) {
    let problems = problems
    guard problems.isEmpty else { throw Problems(problems) }
  }
}
