import DesignDocuments

/// The findings of a baseline, as they are found again one by one.
struct BaselineMatching {
  private let all: Set<String>
  /// Those that were not found again, of documents that a run can tell it of.
  private var waiting: Set<String>
  /// The findings of documents that are gone, by what is said in them.
  private var ofGone: [String: Set<String>] = [:]

  /// Begins with all of them.
  ///
  /// - Parameters:
  ///   - baseline: The findings.
  ///   - isExamined: Whether a document is looked at under a name.
  ///   - isGone: Whether a document is no longer there under its name.
  init(
    _ baseline: Baseline, isExamined: (String) -> Bool, isGone: (String) -> Bool
  ) {
    all = Set(baseline.entries.map(\.fingerprint))
    waiting = all
    var gone: [String: Bool] = [:]
    for entry in baseline.entries {
      guard let file = entry.file else { continue }
      let isMissing = gone[file] ?? isGone(file)
      gone[file] = isMissing
      if isMissing, let wording = entry.wording {
        ofGone[wording, default: []].insert(entry.fingerprint)
      }
      if !isMissing, !isExamined(file) { waiting.remove(entry.fingerprint) }
    }
  }

  /// How many were not found again; what stands in documents that nobody looked at is not among them.
  var left: Int { waiting.count }

  /// Returns whether a finding is one of them, under the name its document had.
  mutating func take(_ finding: Finding) -> Bool {
    waiting.remove(finding.fingerprint)
    return all.contains(finding.fingerprint)
  }

  /// Returns whether a finding is one of a document that has another name now; each is found once.
  mutating func takeRenamed(_ finding: Finding) -> Bool {
    guard finding.accepted == nil,
      let fingerprint = ofGone[finding.wording]?.filter(waiting.contains).min()
    else { return false }
    waiting.remove(fingerprint)
    return true
  }
}
