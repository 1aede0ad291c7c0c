import Rubrics

/// Choices that do no more than leaving the question open, or no more for the outcome.
enum ChoiceCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    let store = functions.compiler.store
    let frame = functions.compiler.frame
    let decides = Effects(of: functions.adoptions, in: store)
    let matters = Effects(of: functions.observed, in: store)
    var findings: [AuditFinding] = []
    for question in functions.rubric.questions {
      guard let index = frame.levelOfQuestion[question.id], matters.isUsed(index) else { continue }
      let level = frame.levels[index]
      for (position, choice) in question.choices.enumerated() {
        let pairs = level.pairs(with: position)
        if !matters.tellsApart(pairs, at: index) {
          findings.append(idle(choice.id, of: question))
        } else if decides.isUsed(index), !decides.tellsApart(pairs, at: index) {
          findings.append(undecisive(choice.id, of: question))
        }
      }
    }
    return findings
  }

  /// What the branches of each level lead to.
  private struct Effects {
    private let store: DiagramStore
    private var nodesByLevel: [[Int]]

    init(of functions: [Int32], in store: DiagramStore) {
      self.store = store
      nodesByLevel = [[Int]](repeating: [], count: store.arities.count)
      for node in store.nodes(of: functions) {
        nodesByLevel[Int(store.levels[Int(node)])].append(Int(node))
      }
    }

    func isUsed(_ level: Int) -> Bool { !nodesByLevel[level].isEmpty }

    /// Whether the branches of one of the pairs ever lead to different things.
    func tellsApart(_ pairs: [(Int, Int)], at level: Int) -> Bool {
      nodesByLevel[level].contains { node in
        pairs.contains { store.child(node, $0.0) != store.child(node, $0.1) }
      }
    }
  }

  private static func idle(_ choice: String, of question: Question) -> AuditFinding {
    AuditFinding(
      check: "idle-choice", severity: .note, subject: question.id, choice: choice,
      message: question.pick == .one
        ? "Answering `\(question.id)` with `\(choice)` does the same as leaving it open."
        : "Picking `\(choice)` for `\(question.id)` changes nothing.")
  }

  private static func undecisive(_ choice: String, of question: Question) -> AuditFinding {
    AuditFinding(
      check: "undecisive-choice", severity: .note, subject: question.id, choice: choice,
      message: question.pick == .one
        ? "For the outcome, answering `\(question.id)` with `\(choice)` does the same as leaving "
          + "it open."
        : "Picking `\(choice)` for `\(question.id)` never changes the outcome.")
  }
}
