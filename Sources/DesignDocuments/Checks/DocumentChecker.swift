import AnswerSpaces
import Decisions
import Diagnostics
package import Paths
package import Rubrics

/// Holds documents against rubrics.
///
/// It keeps what is costly to prepare, so one checker should see all the documents of a run, on as many threads as there are.
package struct DocumentChecker: Sendable {
  /// The rubric of documents that name none.
  package let rubric: Rubric
  /// How documents are checked.
  package var options: CheckOptions

  private let others: [Rubric]
  /// The ids of the rubrics a declaration may name.
  private let rubricIDs: [String]
  private let library: RubricsByID?
  private let meter: GroundMeter?
  private let trie: PhraseTrie<Meaning>
  /// What was measured so far, so that what many documents rest on is measured once.
  private let readings = Memo<GroundMeter.Request, GroundReading>()
  /// The rubrics that documents have named so far, as far as they are not among the others.
  private let named = Memo<String, Result<Rubric, Problems>>()
  private let surveys = Memo<String, Survey>()
  /// What was computed for answers already seen, so that a document of many like decisions is quick.
  private let conclusions = Memo<Computation, Conclusion>()

  private struct Computation: Hashable {
    var rubric: String
    var answers: Answers
    var plan: String?
  }

  private struct Conclusion {
    var decision: Decision
    var prerequisites: [PrerequisiteFinding]
    var firmness: Firmness
    var forcing: [String]
    var isGroundless: Bool
  }

  /// Prepares a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric of documents that name none.
  ///   - others: Other rubrics and other versions that documents may name.
  ///   - library: Further rubrics that documents may name, found when one does.
  ///   - meter: What measures again what documents declare; without it nothing is.
  ///   - options: How documents are checked.
  package init(
    rubric: Rubric, others: [Rubric] = [], library: RubricsByID? = nil,
    meter: GroundMeter? = nil, options: CheckOptions
  ) {
    self.rubric = rubric
    self.others = others
    self.library = library
    self.meter = meter
    self.options = options
    rubricIDs = (([rubric] + others).map(\.id) + (library?.ids ?? [])).unique
    trie = PhraseTrie(of: rubric)
  }

  /// Returns what there is to say about a document.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - name: What it is called, which goes into fingerprints.
  ///   - root: The folder from which its paths count, that of its repository.
  ///   - neighbours: The documents it may point to.
  /// - Returns: The report, with findings in the order of the document.
  package func check(
    _ bytes: [UInt8], name: String, root: FilePath? = nil,
    beside neighbours: DocumentNeighbours = .unknown
  ) -> DocumentReport {
    let markdown = MarkdownDocument(bytes)
    let prose = ProseReading(markdown, by: rubric, listeningFor: trie)
    let declarations = markdown.declarations
    let isConcerned = !declarations.isEmpty || !prose.decision.mentions.isEmpty
    let log =
      isConcerned
      ? DecisionLog(
        in: markdown, within: prose, isDeclared: !declarations.isEmpty, listeningFor: trie)
      : DecisionLog()
    let decisions = declarations.map {
      examine($0, status: log.status(at: $0.opening.start), root: root)
    }
    let undeclared = log.undeclared(in: prose, declaredAt: declarations.map(\.opening.start))
    let isInScope = !decisions.isEmpty || prose.isInScope || !undeclared.isEmpty
    let document = ExaminedDocument(
      markdown: markdown, decisions: decisions, prose: prose,
      undeclared: undeclared, isInScope: isInScope, rubric: rubric, options: options,
      rubrics: rubricIDs,
      comments: markdown.acceptances,
      status: log.status, neighbours: neighbours,
      ticked: markdown.tickedTasks,
      firstDeclaration: Dictionary(
        decisions.map { ($0.declaration.id?.value, $0.declaration) },
        uniquingKeysWith: { first, _ in first }))
    return DocumentReport(of: document, name: name)
  }

  /// Returns the rubric with an id, or what keeps it from being read; nothing where there is none.
  private func rubric(named id: String) -> Result<Rubric, Problems>? {
    if let rubric = ([rubric] + others).first(where: { $0.id == id }) { return .success(rubric) }
    guard let library, library.ids.contains(id) else { return nil }
    return named.value(for: id) { library.read(id) }
  }

  private func examine(
    _ declaration: Declaration, status: RecordStatus?, root: FilePath?
  ) -> DeclaredDecision {
    let reference = declaration.rubricReference
    let asked: Result<Rubric, Problems>? =
      reference.map { self.rubric(named: $0.id) } ?? .success(self.rubric)
    let found = try? asked?.get()
    let rubric = found ?? self.rubric
    let readings = declaration.readings(by: rubric)
    let answers = Answers(of: readings, by: rubric)
    let plan = declaration.decision.flatMap { rubric.outcome($0.value)?.id }
    let conclusion = conclude(from: answers, plan: plan, by: rubric)
    let version = found.flatMap { reference?.version == $0.version ? nil : reference?.version }
    let pinned = others.first { $0.id == rubric.id && $0.version == version }
    return DeclaredDecision(
      declaration: declaration, status: status, acceptances: declaration.acceptances,
      rubric: rubric,
      missingRubric: found == nil ? reference?.id : nil, obstacle: asked?.problems,
      pinnedVersion: version,
      outcomeThen: pinned.map {
        Decision(from: Answers(of: declaration.readings(by: $0), by: $0), by: $0).outcome.id
      },
      readings: readings, answers: answers, plan: plan,
      ground: ground(of: declaration, answers, rubric, root: root),
      decision: conclusion.decision,
      prerequisites: conclusion.prerequisites, firmness: conclusion.firmness,
      forcing: conclusion.forcing,
      isGroundless: conclusion.isGroundless)
  }

  /// Reads what a declaration says of measurements, and measures again.
  private func ground(
    of declaration: Declaration, _ answers: Answers, _ rubric: Rubric, root: FilePath?
  ) -> Ground {
    var ground = Ground(of: declaration, by: rubric)
    guard let meter, let root else { return ground }
    for index in ground.lines.indices {
      guard let request = ground.lines[index].request(from: root, answers: answers)
      else { continue }
      ground.lines[index].reading = readings.value(for: request) { meter.read(request) }
    }
    return ground
  }

  private func conclude(
    from answers: Answers, plan: String?, by rubric: Rubric
  ) -> Conclusion {
    let key = Computation(
      rubric: "\(rubric.id)@\(rubric.version)", answers: answers, plan: plan)
    return conclusions.value(for: key) {
      let survey = survey(of: rubric)
      let decision = Decision(from: answers, plan: plan, by: rubric)
      let prerequisites = decision.prerequisites(of: plan ?? decision.outcome.id, by: rubric)
      guard let plan, plan != decision.outcome.id else {
        return Conclusion(
          decision: decision, prerequisites: prerequisites,
          firmness: survey.firmness(of: answers, wanting: [.standing]), forcing: [],
          isGroundless: false)
      }
      // What to ask next is said of a decision that may still come out, and takes most of the work.
      let isPossible = survey.space?.possibleOutcomes(of: answers).contains(plan) ?? true
      let firmness = survey.firmness(
        of: answers, wanting: isPossible ? [.standing, .restsOn, .next] : [.standing, .restsOn])
      let isGroundless =
        firmness.missingEssentials.isEmpty
        && !(survey.space?.outcomesOfSelections(of: answers).contains(plan) ?? true)
      return Conclusion(
        decision: decision, prerequisites: prerequisites, firmness: firmness,
        forcing: isPossible ? [] : survey.space?.answers(in: answers, rulingOut: plan) ?? [],
        isGroundless: isGroundless)
    }
  }

  private func survey(of rubric: Rubric) -> Survey {
    surveys.value(for: "\(rubric.id)@\(rubric.version)") { Survey(of: rubric) }
  }
}

extension Result<Rubric, Problems> {
  /// What keeps the rubric from being read.
  fileprivate var problems: Problems? {
    guard case .failure(let problems) = self else { return nil }
    return problems
  }
}

extension MarkdownDocument {
  /// The findings accepted by comments such as `<!-- crossroads-accept CHECK -- reason -->`.
  fileprivate var acceptances: [Acceptance] {
    let word = Array("\(Self.declarationWord)-accept".utf8)
    let ofMarkdown = comments.map { ByteRange($0.start + 4, $0.end - 3) }
    return (ofMarkdown + commentsOfMDX).compactMap { comment in
      let inner = Located.trimmed(bytes[comment.range], at: comment.start)
      let text = bytes[inner.range.range]
      guard text.starts(with: word), text.dropFirst(word.count).first?.isSpace ?? false else {
        return nil
      }
      return Acceptance(
        .trimmed(text.dropFirst(word.count), at: inner.range.start + word.count))
    }
  }

  /// The content of the comments of MDX, `{/* … */}`, that are a paragraph of their own.
  private var commentsOfMDX: [ByteRange] {
    blocks.compactMap { block in
      guard block.kind == .paragraph, block.segments.count == 1, let segment = block.segments.first
      else { return nil }
      let range = segments[segment]
      let text = bytes[range.range]
      guard text.count >= 6, text.starts(with: "{/*".utf8),
        let end = text.lastIndex(where: { !$0.isSpace }), end >= range.start + 5,
        bytes[end - 2...end].elementsEqual("*/}".utf8)
      else { return nil }
      return ByteRange(range.start + 3, end - 2)
    }
  }
}
