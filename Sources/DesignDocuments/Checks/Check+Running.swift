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
      // A record that is no longer in force is left as it is.
      let found = check.find(document, marks).filter {
        check.stage == .closed || document.status(of: $0)?.kind != .closed
      }
      for (index, mark) in found.prefix(mostFindings).enumerated() {
        var mark = mark
        mark.check = check.id
        if check.stage != .acceptance { mark.acceptance = accepted.acceptance(of: mark) }
        if check.stage == .finished, document.status(of: mark)?.kind == .draft {
          mark.severity = .note
        }
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

  /// Returns findings without those that a finding on a refuted decision speaks of instead: what the decision
  /// runs into, and, unless it is accepted, what is still to be done for it.
  private static func folded(_ marks: [Mark]) -> [Mark] {
    var marks = marks
    for index in marks.indices where marks[index].check == decisionContradicted.id {
      guard let decision = marks[index].decision else { continue }
      var waiting = 0
      for other in marks.indices where marks[other].decision == decision {
        switch named(marks[other].check)?.stage {
        case .consequence:
          let mark = marks[other]
          marks[index].related.append(
            Mark.Related(range: mark.range, message: mark.brief ?? mark.message))
        case .finished where marks[index].acceptance == nil: waiting += 1
        case .finished, .decision, .acceptance, .closed, nil: continue
        }
        marks[other].isFolded = true
      }
      if waiting > 0 {
        let findings = waiting == 1 ? "1 other finding waits" : "\(waiting) other findings wait"
        marks[index].message += "; \(findings) until that is settled"
      }
    }
    return marks.filter { !$0.isFolded }
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
