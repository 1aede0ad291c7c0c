import Shapes
import StrictJSON

extension RubricModule {
  /// What each change of an overlay makes of its base alone, in the order of the overlay's file.
  ///
  /// With the change stands the base with it, or nothing where that makes no rubric without the other
  /// changes. A module that is no overlay has none.
  package var changesAlone: [(change: Amendment, rubric: Rubric?)] {
    guard let overlaid, let amendments = rubric.overlays.last?.amendments else { return [] }
    return zip(amendments, overlaid.touches).map { ($0, overlaid.base(with: $1)) }
  }
}

extension OverlaidModule {
  /// Returns the base with one change of the overlay, or nothing where that makes no rubric.
  fileprivate func base(with touch: OverlayMerge.Touch) -> Rubric? {
    let header = OverlayShape.header + ["extends", "extendsVersion"]
    let root = own.root
    let kept =
      root.members.filter { header.contains($0.key.text) }
      + touch.members(
        of: root.members.filter { !header.contains($0.key.text) }, OverlayShape.rubric)
    let reading = JSONReading(of: JSONDocument(root.holding(kept)))
    var merge = OverlayMerge(reading)
    let merged = JSONDocument(merge.rubric(over: base.rubric.root))
    guard reading.problems.isEmpty else { return nil }
    return try? RubricReader.read(
      .success(JSONReading(of: merged)),
      evidence: evidence.merged.map { .success(JSONReading(of: $0)) }, isOverlay: true
    ).get()
  }
}

extension OverlayMerge.Touch {
  /// Returns those of some members that belong to the change, with nothing else in them.
  fileprivate func members(
    of members: [JSONMember], _ shapes: [String: OverlayShape]
  ) -> [JSONMember] {
    members.compactMap { key, value in
      if isWritten(at: key) { return (key, value) }
      guard value.contains(where: isWritten) else { return nil }
      switch shapes[key.text] {
      case .entries(let list)?:
        let entries = value.elements.filter { $0.contains(where: isWritten) }
        return (key, value.holding(entries.map { entry($0, of: list) }))
      case .members(let inner)?:
        return (key, value.holding(self.members(of: value.members, inner)))
      case .points?, .whole?, nil: return (key, value)
      }
    }
  }

  /// Returns an entry with nothing but the change: of itself, or of an entry within.
  private func entry(_ entry: JSONElement, of list: OverlayShape.EntryList) -> JSONElement {
    let names = entry.members.filter { $0.key.text == list.key }
    let others = entry.members.filter { $0.key.text != list.key }
    guard isWritten(at: entry) else {
      return entry.holding(names + members(of: others, list.members))
    }
    // What is changed of an entry comes without the changes of the entries within, which are their own.
    guard effect == .changed else { return entry }
    return entry.holding(
      entry.members.filter { key, _ in
        if case .entries? = list.members[key.text] { false } else { true }
      })
  }

  private func isWritten(at other: JSONElement) -> Bool { element.identity == other.identity }
}
