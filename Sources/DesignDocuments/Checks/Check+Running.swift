extension Check {
  /// How many findings of one check are reported of one document; the last one tells of the rest.
  static let mostFindings = 1000

  /// Runs every check and notes what is accepted.
  ///
  /// - Parameter document: The document.
  /// - Returns: What was found, by place, then in the order of the checks.
  static func marks(in document: ExaminedDocument) -> [Mark] {
    let accepted = AcceptedFindings(in: document)
    var marks: [Mark] = []
    for check in all {
      let found = check.find(document, marks)
      for (index, mark) in found.prefix(mostFindings).enumerated() {
        var mark = mark
        mark.check = check.id
        mark.acceptance = accepted.acceptance(of: mark)
        if index == mostFindings - 1, found.count > mostFindings {
          mark.message += " (and \(found.count - mostFindings) more findings like this one)"
        }
        marks.append(mark)
      }
    }
    return marks.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }
}

/// The acceptances of a document that hold, by what they accept.
struct AcceptedFindings {
  private var byDecision: [[String: Acceptance]]
  private var ofDocument: [String: Acceptance]

  /// Gathers the acceptances that give a reason and have not run out.
  init(in document: ExaminedDocument) {
    func gather(_ acceptances: [Acceptance]) -> [String: Acceptance] {
      Dictionary(
        acceptances.filter { $0.reason != nil && $0.holds(on: document.options.today) }
          .map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
    byDecision = document.decisions.map { gather($0.acceptances) }
    ofDocument = gather(document.comments)
  }

  /// Returns the acceptance that names a finding's check or what it speaks of.
  ///
  /// What concerns the whole document may be accepted in any of its declarations.
  func acceptance(of mark: Mark) -> Acceptance? {
    let lists = mark.decision.map { [byDecision[$0]] } ?? byDecision
    for name in [mark.check, mark.subject].compactMap(\.self) {
      for list in lists + [ofDocument] {
        if let acceptance = list[name] { return acceptance }
      }
    }
    return nil
  }
}
