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
    // A record that is no longer in force is left as it is.
    let isClosed = document.status?.kind == .closed
    for check in all where !isClosed || check.stage == .closed {
      let found = check.find(document, marks)
      for (index, mark) in found.prefix(mostFindings).enumerated() {
        var mark = mark
        mark.check = check.id
        if check.stage != .acceptance { mark.acceptance = accepted.acceptance(of: mark) }
        if check.stage == .finished, document.status?.kind == .draft { mark.severity = .note }
        if index == mostFindings - 1, found.count > mostFindings {
          mark.message += " (there are more findings like this one)"
        }
        marks.append(mark)
      }
    }
    return folded(marks).enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }

  /// Returns findings without those that hang on a decision which is refuted, and which that finding speaks of instead.
  private static func folded(_ marks: [Mark]) -> [Mark] {
    var marks = marks
    for index in marks.indices
    where marks[index].check == decisionContradicted.id && marks[index].acceptance == nil {
      guard let decision = marks[index].decision else { continue }
      let hanging = marks.filter { $0.decision == decision && hangsOnDecision($0.check) }
      let committed = hanging.filter {
        $0.check == antiPatternCommitted.id || $0.check == badReasonGiven.id
      }
      marks[index].related += committed.map {
        Mark.Related(range: $0.range, message: $0.message)
      }
      let rest = hanging.count - committed.count
      if rest > 0 {
        marks[index].message +=
          "; \(rest) other finding\(rest == 1 ? "" : "s") on it wait\(rest == 1 ? "s" : "")"
      }
      for other in marks.indices
      where marks[other].decision == decision && hangsOnDecision(marks[other].check) {
        marks[other].isFolded = true
      }
    }
    return marks.filter { !$0.isFolded }
  }

  private static func hangsOnDecision(_ id: String) -> Bool {
    named(id).map { $0.stage == .finished || $0.stage == .consequence } ?? false
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
