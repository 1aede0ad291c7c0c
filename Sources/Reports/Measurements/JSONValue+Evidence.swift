import Measurements
import Rubrics
import StrictJSON

extension JSONValue {
  /// Creates what was counted for an answer, `null` where nothing was.
  init(_ evidence: Measurements.Evidence) {
    self =
      switch evidence {
      case .corpus(let counts):
        [
          "kind": "corpus", "documents": .integer(counts.documents),
          "words": .integer(counts.words), "tokens": .integer(counts.tokens),
          "bytes": .integer(counts.bytes), "copies": .integer(counts.copies),
          "nearCopies": .integer(counts.nearCopies),
        ]
      case .changes(let counts): Self.changes(counts)
      case .examples(let counts): Self.examples(counts)
      case .likeness(let likeness):
        [
          "kind": "likeness", "inputs": .integer(likeness.inputs),
          "opening": .integer(likeness.opening), "ending": .integer(likeness.ending),
        ]
      case .shares(let shares): ["kind": "shares", "shares": .array(shares.map(Self.share))]
      case .rows(let rows): ["kind": "rows", "rows": .integer(rows)]
      case .none: .null
      }
  }

  private static func changes(_ counts: ChangeCounts) -> JSONValue {
    let windows = Period.allCases.compactMap { period -> JSONValue? in
      counts.windows[period].map {
        ["period": .string(period.noun), "changed": .integer($0.hit), "of": .integer($0.total)]
      }
    }
    return [
      "kind": "changes", "windows": .array(windows), "documents": .integer(counts.documents),
      "changes": .integer(counts.changes), "changedLately": .integer(counts.changedLately),
      "first": counts.first.map { .string($0.description) } ?? .null,
      "last": counts.last.map { .string($0.description) } ?? .null,
    ]
  }

  private static func examples(_ counts: ExampleCounts) -> JSONValue {
    [
      "kind": "examples", "rows": .integer(counts.rows), "usable": .integer(counts.usable),
      "rowFormat": counts.format.map { .string($0.rawValue) } ?? .null,
      "unreadable": .integer(counts.unreadable), "incomplete": .integer(counts.incomplete),
      "repeated": .integer(counts.repeated), "inputs": .integer(counts.inputs),
      "inputClusters": .integer(counts.inputClusters),
      "conflictingInputs": .integer(counts.conflictingInputs),
      "negative": .integer(counts.negative), "gaps": .integer(counts.gaps),
      "outputs": .integer(counts.outputs), "commonestOutput": .integer(counts.commonestOutput),
    ]
  }

  private static func share(_ named: NamedShare) -> JSONValue {
    // Three decimals say what the interval can, and keep the bytes alike on every platform.
    func rounded(_ bound: Double) -> JSONValue { .number((bound * 1_000).rounded() / 1_000) }
    let interval = named.share.interval
    return [
      "name": .string(named.name), "count": .integer(named.share.count),
      "of": .integer(named.share.total), "low": rounded(interval.lowerBound),
      "high": rounded(interval.upperBound),
    ]
  }
}
