import Measurements
import Rubrics
import Shapes
import StrictJSON

extension WrittenForm<Measurements.Evidence> {
  /// What was counted for an answer, `null` where nothing was.
  static var evidence: WrittenForm {
    let alternatives = EvidenceShapes.all
    return WrittenForm(
      .reference("evidence"),
      definitions: {
        let kinds = alternatives.map { JSONValue.object($0.schema) }
        return alternatives.reduce(into: [
          "evidence": [
            "description": "What was counted, or null.",
            "anyOf": .array([["type": "null"]] + kinds),
          ]
        ]) { all, kind in all = all.adding(kind.definitions) }
      }, write: value)
  }

  private static func value(of evidence: Measurements.Evidence) -> JSONValue {
    switch evidence {
    case .corpus(let counts): EvidenceShapes.corpus.write(counts)
    case .changes(let counts): EvidenceShapes.changes.write(counts)
    case .examples(let counts): EvidenceShapes.examples.write(counts)
    case .likeness(let likeness): EvidenceShapes.likeness.write(likeness)
    case .shares(let shares): EvidenceShapes.shares.write(shares)
    case .rows(let rows): EvidenceShapes.rows.write(rows)
    case .none: .null
    }
  }
}

/// What is said of each kind of evidence.
private enum EvidenceShapes {
  /// What a schema says of each kind, and of the shapes within.
  static var all: [(schema: [String: JSONValue], definitions: [String: JSONValue])] {
    [
      (corpus.schema(), corpus.definitions()), (changes.schema(), changes.definitions()),
      (examples.schema(), examples.definitions()), (likeness.schema(), likeness.definitions()),
      (shares.schema(), shares.definitions()), (rows.schema(), rows.definitions()),
    ]
  }

  static let corpus = kind("corpus", "Documents, words and tokens.", of: CorpusCounts.self) {
    Member.required("documents", "Documents.", .natural, \.documents)
    Member.required("words", "Words.", .natural, \.words)
    Member.required("tokens", "About how many tokens a model sees.", .natural, \.tokens)
    Member.required("bytes", "Bytes.", .natural, \.bytes)
    Member.required("copies", "Documents that repeat another word for word.", .natural, \.copies)
    Member.required("nearCopies", "Documents that are nearly another.", .natural, \.nearCopies)
  }

  static let changes = kind("changes", "Changes of documents over time.", of: ChangeCounts.self) {
    Member.required(
      "windows",
      "In how many of the last windows something changed, the shortest period first.",
      .list(of: .object(window), atLeast: Period.allCases.count, atMost: Period.allCases.count)
    ) { counts in
      Period.allCases.compactMap { period in counts.windows[period].map { (period, $0) } }
    }
    Member.required("documents", "Documents.", .natural, \.documents)
    Member.required(
      "changes", "Changes in six years, one for each document and commit.", .natural, \.changes)
    Member.required(
      "changedLately", "Documents that changed in the last 90 days.", .natural, \.changedLately)
    Member.required(
      "first", "The day of the first change, or null.", .orNull(.day), \.first?.description)
    Member.required(
      "last", "The day of the last change, or null.", .orNull(.day), \.last?.description)
  }

  private static let window = WrittenShape<(period: Period, count: WindowCount)>(
    "window", "The windows of a period."
  ) {
    Member.required("period", "The period.", .word(of: Period.allCases.map(\.noun)), \.period.noun)
    Member.required("changed", "Windows with a change.", .natural, \.count.hit)
    Member.required("of", "All windows looked at.", .natural, \.count.total)
  }

  static let examples = kind("examples", "Pairs of an input and an output.", of: ExampleCounts.self)
  {
    Member.required("rows", "Rows.", .natural, \.rows)
    Member.required("usable", "Pairs that can be used at most.", .natural, \.usable)
    Member.required("rowFormat", "What the rows look like, or null.", .orNull(.word()), \.format)
    Member.required("unreadable", "Rows that cannot be read.", .natural, \.unreadable)
    Member.required("incomplete", "Rows without an input and an output.", .natural, \.incomplete)
    Member.required("repeated", "Pairs that repeat an earlier one.", .natural, \.repeated)
    Member.required("inputs", "Different inputs.", .natural, \.inputs)
    Member.required(
      "inputClusters", "Inputs that are left when those that are nearly another count once.",
      .natural, \.inputClusters)
    Member.required(
      "conflictingInputs", "Inputs with more than one output.", .natural, \.conflictingInputs)
    Member.required("negative", "Rows marked as bad answers.", .natural, \.negative)
    Member.required("gaps", "Rows with a gap to be filled in.", .natural, \.gaps)
    Member.required("outputs", "Different outputs.", .natural, \.outputs)
    Member.required(
      "commonestOutput", "Rows with the output that most have.", .natural, \.commonestOutput)
  }

  static let likeness = kind("likeness", "Inputs that begin or end alike.", of: Likeness.self) {
    Member.required("inputs", "Different inputs.", .natural, \.inputs)
    Member.required("opening", "Inputs that begin as most do.", .natural, \.opening)
    Member.required("ending", "Inputs that end as most do.", .natural, \.ending)
  }

  static let shares = kind("shares", "Rows of a sheet with a mark.", of: [NamedShare].self) {
    Member.required("shares", "Parts of the rows.", .list(of: .object(share))) { $0 }
  }

  private static let share = WrittenShape<NamedShare>(
    "share", "A part of the rows, with the interval that holds the share in 90 of 100 cases."
  ) {
    Member.required("name", "What is counted.", .word(), \.name)
    Member.required("count", "Rows with the mark.", .natural, \.share.count)
    Member.required("of", "Rows that could have it.", .natural, \.share.total)
    Member.required("low", "The low end.", .number(0...1)) { rounded($0.share.interval.lowerBound) }
    Member.required("high", "The high end.", .number(0...1)) {
      rounded($0.share.interval.upperBound)
    }
  }

  static let rows = kind("rows", "Rows that were counted.", of: Int.self) {
    Member.required("rows", "Rows.", .natural) { $0 }
  }

  /// Three decimals say what the interval can, and keep the bytes alike on every platform.
  private static func rounded(_ bound: Double) -> Double { (bound * 1_000).rounded() / 1_000 }

  private static func kind<Counts>(
    _ name: String, _ summary: String, of counts: Counts.Type,
    @MemberList<Counts> fields: () -> [Member<Counts>]
  ) -> WrittenForm<Counts> {
    let own = fields()
    return .object(
      WrittenShape(name, summary) {
        Member.required("kind", "", .word(name)) { _ in name }
        own
      })
  }
}
