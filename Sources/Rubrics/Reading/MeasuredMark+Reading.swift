import StrictJSON

extension MeasuredMark {
  /// Returns which answers of a saved file were measured, by the ids of their questions.
  ///
  /// A file says so under `measured`; what is no mark there marks nothing.
  static func marks(in root: JSONElement, of answers: Answers) -> [String: MeasuredMark] {
    var marks: [String: MeasuredMark] = [:]
    for element in root["measured"]?.elements ?? [] {
      guard let question = element["question"]?.string, answers[question] != nil,
        element["standing"]?.string != "unknown"
      else { continue }
      let from = (element["from"]?.elements ?? []).compactMap(\.string).filter { !$0.isEmpty }
      guard !from.isEmpty else { continue }
      let commit = element["commit"]?.string.flatMap { $0.isSpelledAsCommit ? $0 : nil }
      marks[question] = MeasuredMark(
        from: from,
        asOf: element["asOf"]?.string.flatMap { CalendarDay($0) }.map(\.description),
        commit: commit, declaration: (element["measure"]?.elements ?? []).compactMap(\.string))
    }
    return marks
  }
}

extension String {
  /// Whether it is the name of a commit in full.
  fileprivate var isSpelledAsCommit: Bool {
    (40...64).contains(utf8.count)
      && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
