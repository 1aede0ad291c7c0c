import DesignDocuments

/// The findings of a baseline, as they are found again one by one.
struct BaselineMatching {
  private var waiting: Set<String>
  private let all: Set<String>
  /// The findings of documents that are gone, by what is said in them.
  private var ofGone: [String: Set<String>] = [:]

  /// Begins with all of them.
  init(_ entries: [Baseline.Entry], where isGone: (String) -> Bool) {
    all = Set(entries.map(\.fingerprint))
    waiting = all
    var gone: [String: Bool] = [:]
    for entry in entries {
      guard let wording = entry.wording, let file = entry.file else { continue }
      let isMissing = gone[file] ?? isGone(file)
      gone[file] = isMissing
      if isMissing { ofGone[wording, default: []].insert(entry.fingerprint) }
    }
  }

  /// How many were not found again.
  var left: Int { waiting.count }

  /// Returns whether a finding is one of them, under the name its document had.
  mutating func take(_ finding: Finding) -> Bool {
    waiting.remove(finding.fingerprint)
    return all.contains(finding.fingerprint)
  }

  /// Returns whether a finding is one of a document that has another name now; each is found once.
  mutating func takeRenamed(_ finding: Finding) -> Bool {
    guard let fingerprint = ofGone[finding.wording]?.filter(waiting.contains).min() else {
      return false
    }
    waiting.remove(fingerprint)
    return true
  }
}
