import AnswerSpaces
import Decisions
package import Rubrics

/// A document as checks see it: what it declares, what follows, and what its prose suggests.
struct ExaminedDocument {
  /// The blocks.
  let markdown: MarkdownDocument
  /// The declared decisions, in order.
  let decisions: [DeclaredDecision]
  /// What the prose seems to say as a whole.
  let prose: ProseReading
  /// What makes the rubric's decision in prose and declares none.
  let undeclared: [ProseReading]
  /// Whether the document declares a decision, or makes one in its prose.
  let isInScope: Bool
  /// The rubric of documents that name none.
  let rubric: Rubric
  /// How the document is checked.
  let options: CheckOptions
  /// The ids of the rubrics a declaration may name.
  let rubrics: [String]
  /// The findings accepted in comments, for the whole document.
  let comments: [Acceptance]
  /// What the document says of its own standing outside of its records, when it says so.
  let status: RecordStatus?
  /// The documents it may point to.
  let neighbours: DocumentNeighbours
  /// The texts of the tasks that are ticked, as plain words.
  let ticked: [String]

  /// The first declaration of each name.
  let firstDeclaration: [String?: Declaration]

  /// Returns the standing of what something was found in, when that says so.
  func status(of mark: Mark) -> RecordStatus? {
    mark.decision.map { decisions[$0].status } ?? status
  }

  /// Returns the rubric by which something was found; nothing where there was none.
  func rubric(of mark: Mark) -> Rubric? {
    guard let index = mark.decision else { return rubric }
    return decisions[index].missingRubric == nil ? decisions[index].rubric : nil
  }

  /// Returns what a closure finds in each decision whose rubric there is, each finding assigned to its decision.
  ///
  /// It stops once there are more findings than are reported.
  func eachDecision(_ find: (DeclaredDecision) -> [Mark]) -> [Mark] {
    eachDeclaration { $0.missingRubric == nil ? find($0) : [] }
  }

  /// The same, of every decision.
  func eachDeclaration(_ find: (DeclaredDecision) -> [Mark]) -> [Mark] {
    var marks: [Mark] = []
    for (index, decision) in decisions.enumerated() where marks.count <= Check.mostFindings {
      for mark in find(decision) {
        var mark = mark
        mark.decision = index
        marks.append(mark)
      }
    }
    return marks
  }
}

/// How documents are checked.
package struct CheckOptions: Sendable, Hashable {
  /// The day on which reviews are overdue and acceptances expired.
  package var today: CalendarDay
  /// Whether a document that decides in prose must declare its decision.
  package var requiresDeclaration: Bool

  package init(today: CalendarDay, requiresDeclaration: Bool = false) {
    self.today = today
    self.requiresDeclaration = requiresDeclaration
  }
}
