import StrictJSON

extension JSONDocument {
  /// Returns the cases of a base without what an overlay takes away: the advice and the prerequisites
  /// that they expect, the answers to questions that are not asked, and outcomes where others are as
  /// good.
  ///
  /// An overlay removes with a reason, which holds for the cases of its base as well.
  func withoutWhatWent(_ touches: [OverlayMerge.Touch]) -> JSONDocument {
    var removed: [String: Set<String>] = [:]
    for touch in touches where touch.effect == .removed {
      removed[touch.noun, default: []].insert(touch.id)
    }
    guard !removed.isEmpty else { return self }
    let questions = removed["question"] ?? []
    return JSONDocument(
      root.replacing("cases") { cases in
        guard cases.kind == .array else { return cases }
        return cases.holding(
          cases.elements.map { entry in
            entry.replacing("answers") { answers in
              answers.holding(answers.members.filter { !questions.contains($0.key.text) })
            }
            .replacing("expect") { expectation in
              expectation.replacing("advice", without: removed["piece of advice"])
                .replacing("prerequisites", without: removed["prerequisite"])
                .replacing("outcome", without: removed["outcome"])
            }
          })
      })
  }
}

extension JSONElement {
  /// Returns an object with the value of one member changed; any other value as it is.
  fileprivate func replacing(
    _ key: String, _ change: (JSONElement) -> JSONElement
  ) -> JSONElement {
    guard kind == .object else { return self }
    return holding(
      members.map { member in
        member.key.text == key ? (member.key, change(member.value)) : member
      })
  }

  /// Returns an object with a list of ids from which some are gone, unless none would be left.
  fileprivate func replacing(_ key: String, without ids: Set<String>?) -> JSONElement {
    guard let ids else { return self }
    return replacing(key) { list in
      let left = list.elements.filter { !ids.contains($0.text) }
      return list.kind == .array && (!left.isEmpty || key != "outcome") ? list.holding(left) : list
    }
  }
}
