import Diagnostics
import Paths

extension Check {
  static let successorMissing = Check(
    id: "successor-missing",
    summary: "The record that replaces another one exists.",
    why:
      "Of a record that is no longer in force nothing is asked but the way to the one that is.",
    severity: .warning,
    remedy: "Name the record that replaces it, by its number or by a link",
    stage: .closed,
    failing: "---\nstatus: superseded by [a record to come](9999-to-come.md)\n---\n"
      + Handbook.deciding()
  ) { document, _ in
    guard !document.decisions.isEmpty else { return [] }
    let successors = ([document.status] + document.decisions.map(\.status)).compactMap {
      $0?.kind == .closed ? $0?.successor : nil
    }
    return successors.unique.filter { $0.exists(beside: document.neighbours) == false }.map {
      Mark(message: "nothing is found at \($0.name.value.quoted)", range: $0.name.range)
    }
  }
}

extension RecordStatus.Successor {
  /// Returns whether it is there: at the path of the link, or in the same folder under its number; nothing when that is not known.
  fileprivate func exists(beside neighbours: DocumentNeighbours) -> Bool? {
    if isLink { return neighbours.exists(FilePath(name.value)) }
    guard let number = Int(name.value), let names = neighbours.names() else { return nil }
    return names.contains { file in
      file.bytes.split { !$0.isDigit }.contains {
        Int(String(decoding: $0, as: UTF8.self)) == number
      }
    }
  }
}
