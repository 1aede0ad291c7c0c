import Diagnostics
import Shapes
import StrictJSON

extension OverlayMerge {
  /// An entry of the list in the making.
  struct Slot {
    /// Its id; nothing where nobody gave it one.
    var id: String?
    /// The base's entry, when it has one.
    var base: JSONElement?
    /// What stands in the list.
    var entry: JSONElement
  }

  /// Returns the entries of a list laid over the base's: those in their order, then the added ones.
  mutating func entries(
    of array: JSONElement, over base: JSONElement?, _ list: OverlayShape.EntryList
  ) -> [JSONElement] {
    var slots = (base?.elements ?? []).map { entry in
      Slot(id: entry[list.key]?.string, base: entry, entry: entry)
    }
    let entries = array.elements
    guard entries.count <= ReadingLimit.amendments else {
      reading.report(
        "the overlay amends \(entries.count) entries of one list", at: array,
        remedy: "keep it within \(ReadingLimit.amendments)")
      return slots.map(\.entry)
    }
    var seen: Set<String> = []
    for entry in entries {
      // The strict reader says what is wrong with an entry that is none.
      guard entry.kind == .object, let key = entry[list.key], let id = key.string else {
        slots.append(Slot(entry: entry))
        continue
      }
      if seen.insert(id).inserted {
        lay(entry, id, list, among: &slots)
      } else {
        reading.report(
          "the overlay has two entries for the \(list.noun) \(id.quoted)", at: key,
          remedy: "make one of the two")
      }
    }
    return slots.map(\.entry)
  }

  private mutating func lay(
    _ entry: JSONElement, _ id: String, _ list: OverlayShape.EntryList, among slots: inout [Slot]
  ) {
    if list.policy != .adding, let remove = entry["remove"] {
      self.remove(entry, remove, id, list, from: &slots)
      return
    }
    if list.policy == .amending, let offered = entry["offered"] {
      offer(entry, offered, id, list, among: &slots)
      return
    }
    guard let position = slots.firstIndex(where: { $0.id == id }),
      let base = slots[position].base
    else {
      add(entry, id, list, to: &slots)
      return
    }
    switch list.policy {
    case .amending:
      slots[position].entry = change(entry, id, list, over: base)
      guard let place = place(of: entry, list, among: slots) else { return }
      let slot = slots.remove(at: position)
      slots.insert(slot, at: place > position ? place - 1 : place)
    case .adding:
      slots[position].entry = extend(entry, id, list, over: base)
    case .replacing:
      let isWhole = list.whole.allSatisfy { entry[$0] != nil }
      slots[position].entry =
        isWhole ? replace(entry, id, list, over: base) : change(entry, id, list, over: base)
    }
  }

  /// Takes an entry of the base away.
  private mutating func remove(
    _ entry: JSONElement, _ remove: JSONElement, _ id: String, _ list: OverlayShape.EntryList,
    from slots: inout [Slot]
  ) {
    if reading.bool(remove) == false {
      reading.report("'remove' is false", at: remove, remedy: "leave the key out")
    }
    refuseMore(beside: "remove", in: entry, list, remedy: "say nothing but why of what is removed")
    let reason = reason(of: entry, "the removal of the \(list.noun) \(id.quoted)")
    guard let position = slots.firstIndex(where: { $0.id == id && $0.base != nil }) else {
      reading.report(
        "the base has no \(list.noun) \(id.quoted) to remove", at: entry[list.key] ?? entry,
        remedy: remedy(for: id, list, among: slots))
      return
    }
    touch(entry, id, list, over: slots[position].base, .removed, reason: reason)
    slots.remove(at: position)
  }

  /// Says that an entry of the base is not offered, or is again, and leaves it as it is otherwise.
  private mutating func offer(
    _ entry: JSONElement, _ offered: JSONElement, _ id: String,
    _ list: OverlayShape.EntryList, among slots: inout [Slot]
  ) {
    guard list.mayBeWithdrawn else {
      reading.report(
        "'offered' can be said of options only, and this is the \(list.noun) \(id.quoted)",
        at: offered,
        remedy: "say it of an option, or take the \(list.noun) away with \"remove\": true")
      return
    }
    refuseMore(
      beside: "offered", in: entry, list,
      remedy: "remove it; what is not offered stays as it is in the base")
    let isOffered = reading.bool(offered)
    let reason = reason(
      of: entry,
      "that the \(list.noun) \(id.quoted) is \(isOffered == true ? "offered again" : "not offered")"
    )
    guard let position = slots.firstIndex(where: { $0.id == id }),
      let base = slots[position].base
    else {
      reading.report(
        "the base has no \(list.noun) \(id.quoted) to offer or not", at: entry[list.key] ?? entry,
        remedy: remedy(for: id, list, among: slots))
      return
    }
    guard let isOffered else { return }
    guard isOffered == (base["offered"] != nil) else {
      reading.report(
        "the base \(isOffered ? "offers" : "does not offer") the \(list.noun) \(id.quoted) already",
        at: offered, remedy: "remove the entry")
      return
    }
    let change = Amendment.Change(
      key: "offered", before: isOffered ? false : nil, after: .bool(isOffered))
    touch(entry, id, list, over: base, .changed, [change], reason: reason)
    // What the strict reader finds under the key is the reason, so that it knows an overlay's word for it.
    var members = base.members.filter { !$0.key.spells("offered") }
    if !isOffered, let key = entry.member("offered")?.key, let because = entry["because"] {
      members.append((key, because))
    }
    slots[position].entry = entry.holding(members)
  }

  /// Reports whatever stands in an entry beside a key that says all there is to say of it, but the reason.
  private func refuseMore(
    beside key: String, in entry: JSONElement, _ list: OverlayShape.EntryList, remedy: String
  ) {
    let allowed = [list.key, key, "because"]
    for (other, _) in entry.members where !allowed.contains(other.text) {
      reading.report(
        "\(other.text.quoted) stands beside \(key.quoted)", at: other, remedy: remedy)
    }
  }

  /// Adds an entry that the base has not.
  private mutating func add(
    _ entry: JSONElement, _ id: String, _ list: OverlayShape.EntryList, to slots: inout [Slot]
  ) {
    guard entry[list.mark] != nil else {
      reading.report(
        "the base has no \(list.noun) \(id.quoted) to change", at: entry[list.key] ?? entry,
        remedy: remedy(for: id, list, among: slots)
          ?? "give a new \(list.noun) all that it needs, beginning with '\(list.mark)'")
      return
    }
    let members = entry.members.filter { !list.directions.contains($0.key.text) }
    let slot = Slot(id: id, entry: entry.holding(members))
    guard list.policy != .adding else {
      slots.append(slot)
      return
    }
    // Where the format has a reason of its own, the strict reader asks for it; a case says why in its own way.
    let reason =
      list.hasReason || list.policy == .replacing
      ? entry["because"]?.string ?? ""
      : self.reason(of: entry, "the new \(list.noun) \(id.quoted)")
    touch(entry, id, list, .added, reason: reason)
    slots.insert(slot, at: place(of: entry, list, among: slots) ?? slots.count)
  }

  /// Returns the overlay's entry in the place of the base's, and notes in what the two differ.
  private mutating func replace(
    _ entry: JSONElement, _ id: String, _ list: OverlayShape.EntryList, over base: JSONElement
  ) -> JSONElement {
    let keys = (base.members + entry.members).map(\.key.text)
    var changes: [Amendment.Change] = []
    for (position, key) in keys.enumerated()
    where !list.directions.contains(key) && !keys[..<position].contains(key) {
      let change = Amendment.Change(
        key: key, before: base[key].map(JSONValue.init), after: entry[key].map(JSONValue.init))
      if change.before != change.after { changes.append(change) }
    }
    guard !changes.isEmpty else { return entry }
    touch(entry, id, list, over: base, .changed, changes, reason: entry["because"]?.string ?? "")
    return entry
  }

  /// Returns an entry of the base with what the overlay says otherwise.
  private mutating func change(
    _ entry: JSONElement, _ id: String, _ list: OverlayShape.EntryList, over base: JSONElement
  ) -> JSONElement {
    let words = list.directions + [list.key, "because"]
    let spoken = entry.members.filter { !words.contains($0.key.text) }
    let isMoved = entry["after"] != nil || entry["before"] != nil
    let isExplained = entry["because"] != nil
    guard !spoken.isEmpty || isMoved || (list.hasReason && isExplained) else {
      reading.report(
        "nothing of the \(list.noun) \(id.quoted) is changed", at: entry,
        remedy: "say what is other than in the base, or remove the entry")
      return base
    }
    // The entries of a list within, such as a question's choices, give reasons of their own.
    let isOnlyAround = !isMoved && spoken.allSatisfy { list.isList($0.key.text) }
    let reason =
      isOnlyAround && !isExplained
      ? "" : self.reason(of: entry, "the change of the \(list.noun) \(id.quoted)")
    let outer = open
    open = OpenEntry(name: name(of: id))
    let laid = members(of: entry, over: base, list.members, ignoring: list.directions, at: "")
    let changes = open?.changes ?? []
    open = outer
    if !isOnlyAround || isExplained {
      touch(entry, id, list, over: base, .changed, changes, reason: reason)
    }
    return entry.holding(laid)
  }

  /// Returns an entry of the base with what the overlay adds to the lists within it.
  private mutating func extend(
    _ entry: JSONElement, _ id: String, _ list: OverlayShape.EntryList, over base: JSONElement
  ) -> JSONElement {
    let others = entry.members.filter {
      $0.key.text != list.key && !list.isList($0.key.text)
    }
    guard others.count < entry.members.count - 1 else {
      reading.report(
        "the base has the \(list.noun) \(id.quoted) already", at: entry[list.key] ?? entry,
        remedy: "give yours another id")
      return base
    }
    for (key, _) in others {
      reading.report(
        "the base's \(list.noun) \(id.quoted) stays as it is", at: key,
        remedy: "say only what is new within it, or give yours another id")
    }
    return entry.holding(
      members(
        of: entry, over: base, list.members, ignoring: others.map(\.key.text), at: ""))
  }

  /// Returns where an entry is to stand, or nothing when it does not say.
  private func place(
    of entry: JSONElement, _ list: OverlayShape.EntryList, among slots: [Slot]
  ) -> Int? {
    let (after, before) = (entry["after"], entry["before"])
    if after != nil, let before {
      reading.report("'before' stands beside 'after'", at: before, remedy: "keep one of the two")
    }
    guard let neighbour = after ?? before, let id = reading.string(neighbour) else { return nil }
    guard let position = slots.firstIndex(where: { $0.id == id }) else {
      reading.report(
        "there is no \(list.noun) \(id.quoted) to stand \(after == nil ? "before" : "after")",
        at: neighbour,
        remedy: remedy(for: id, list, among: slots))
      return nil
    }
    return after == nil ? position : position + 1
  }

  /// Returns the overlay's reason for what it does to an entry, and reports when it gives none.
  private func reason(of entry: JSONElement, _ deed: @autoclosure () -> String) -> String {
    guard let because = entry["because"] else {
      reading.report("\(deed()) gives no reason", at: entry, remedy: "add 'because'")
      return ""
    }
    return reading.text(because) ?? ""
  }

  /// Returns what to do about an id that the list has not, or has no more.
  private func remedy(for id: String, _ list: OverlayShape.EntryList, among slots: [Slot])
    -> String?
  {
    former.remedy(for: list.noun, id, of: open?.name)
      ?? Suggestion.remedy(for: id, among: slots.compactMap(\.id))
  }

  /// Notes what the overlay does to an entry.
  private mutating func touch(
    _ entry: JSONElement, _ id: String, _ list: OverlayShape.EntryList,
    over base: JSONElement? = nil,
    _ effect: Amendment.Effect, _ changes: [Amendment.Change] = [], reason: String
  ) {
    touches.append(
      Touch(
        element: entry, base: base, noun: list.noun, id: name(of: id), effect: effect,
        changes: changes, reason: reason))
  }

  /// Returns the name of an entry in messages: that of a choice begins with its question.
  private func name(of id: String) -> String {
    open.map { "\($0.name).\(id)" } ?? id
  }
}

extension OverlayShape.EntryList {
  /// The keys by which an overlay says what to do with an entry, and which are no part of it.
  fileprivate var directions: [String] {
    switch policy {
    case .amending: break
    case .adding: return []
    case .replacing: return ["because"]
    }
    return hasReason ? ["after", "before"] : ["after", "before", "because"]
  }

  /// Returns whether a key holds entries with reasons of their own.
  fileprivate func isList(_ key: String) -> Bool {
    if case .entries? = members[key] { true } else { false }
  }
}
