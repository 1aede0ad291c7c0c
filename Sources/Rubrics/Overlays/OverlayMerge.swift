import Diagnostics
import Shapes
import StrictJSON

/// Lays one file of an overlay over the same file of its base.
///
/// Both are taken as they are written, and every value keeps its place in its file; whether the
/// result makes a rubric is for the strict reader to judge, who sees it as one. Reported here is only what an overlay alone can get wrong.
struct OverlayMerge {
  /// One place where the overlay departs from its base.
  struct Touch {
    /// The entry or the key of the overlay.
    var element: JSONElement
    /// The base's entry or value, when it has one.
    var base: JSONElement?
    /// What sort of entry it is.
    var noun: String
    /// The id of the entry, or the key of a value that is none.
    var id: String
    /// What becomes of it.
    var effect: Amendment.Effect
    /// The values that differ.
    var changes: [Amendment.Change] = []
    /// The overlay's reason.
    var reason = ""
  }

  /// The pass over the overlay's file.
  let reading: JSONReading
  /// What the overlay does, in the order in which it was laid over.
  var touches: [Touch] = []
  /// The entry in hand; nothing outside of entries.
  var open: OpenEntry?

  /// An entry whose values are being laid over those of the base's.
  struct OpenEntry {
    /// Its name in messages.
    var name: String
    /// The values that differ.
    var changes: [Amendment.Change] = []
  }

  /// The names that earlier versions of the base knew.
  private(set) var former = FormerNames(nil)

  /// Prepares to lay a file over another.
  init(_ reading: JSONReading) {
    self.reading = reading
  }

  /// Returns a rubric laid over its base.
  mutating func rubric(over base: JSONElement) -> JSONElement {
    let root = reading.document.root
    former = FormerNames(base["moved"])
    if let kind = root.member("kind") {
      reading.report(
        "an overlay cannot change the kind of its base", at: kind.key, remedy: "remove it")
    }
    let file = OverlayShape.header + ["extends", "extendsVersion", "kind"]
    let header = root.members.filter { OverlayShape.header.contains($0.key.text) }
    let body = members(
      of: root, over: base, OverlayShape.rubric, ignoring: file,
      ignoringBase: OverlayShape.header, at: "")
    return root.holding(header + body)
  }

  /// Returns evidence or cases laid over those of the base.
  mutating func companion(over base: JSONElement, _ shapes: [String: OverlayShape]) -> JSONElement {
    let root = reading.document.root
    let file = ["$schema", "format", "rubric"]
    let header = root.members.filter { file.contains($0.key.text) }
    let body = members(
      of: root, over: base, shapes, ignoring: file, ignoringBase: file, at: "")
    return root.holding(header + body)
  }

  /// Returns the evidence or the cases of a base as those of an overlay that brings none.
  static func companion(
    _ base: JSONElement, takenOverBy rubric: JSONElement
  ) -> JSONElement {
    base.holding(
      base.members.map { key, value in
        (key, key.spells("rubric") ? rubric["id"] ?? value : value)
      })
  }

  /// Returns the members of an object laid over those of another, the base's in their order first.
  mutating func members(
    of object: JSONElement, over base: JSONElement?, _ shapes: [String: OverlayShape],
    ignoring ignored: [String] = [], ignoringBase inherited: [String] = [], at path: String
  ) -> [JSONMember] {
    let given = object.members.filter { !ignored.contains($0.key.text) }
    let positions = Dictionary(
      given.indices.map { (given[$0].key.text, $0) }, uniquingKeysWith: { first, _ in first })
    var laid: [JSONMember] = []
    var known: Set<String> = []
    for (key, value) in base?.members ?? [] where !inherited.contains(key.text) {
      let name = key.text
      known.insert(name)
      guard let position = positions[name] else {
        laid.append((key, value))
        continue
      }
      let member = given[position]
      let merged = self.value(member, over: value, shapes[name] ?? .whole, at: path + name)
      if let merged { laid.append((member.key, merged)) }
    }
    for (position, member) in given.enumerated() {
      let name = member.key.text
      guard !known.contains(name), positions[name] == position else { continue }
      let merged = value(member, over: nil, shapes[name] ?? .whole, at: path + name)
      if let merged { laid.append((member.key, merged)) }
    }
    return laid
  }

  /// Returns a value laid over the base's, or nothing when it takes the base's away.
  private mutating func value(
    _ member: JSONMember, over base: JSONElement?,
    _ shape: OverlayShape, at path: String
  ) -> JSONElement? {
    let value = member.value
    if value.kind == .null {
      if base == nil {
        reading.report(
          "the base has no \(path.quoted) to take away", at: value, remedy: "remove the key")
      }
      note(member.key, path, from: base, to: nil)
      return nil
    }
    switch shape {
    case .whole:
      note(member.key, path, from: base, to: value)
      return value
    case .entries(let list):
      guard reading.isArray(value) else { return base }
      return value.holding(entries(of: value, over: base, list))
    case .points, .members:
      guard reading.isObject(value) else { return base }
      if case .points = shape { refuseZeros(in: value) }
      let laid = members(of: value, over: base, shape.members, at: path + ".")
      // An object from which everything was taken away goes with it.
      return laid.isEmpty && base != nil ? nil : value.holding(laid)
    }
  }

  /// Reports points that are 0, which could mean that nothing shall be left of the base's.
  private func refuseZeros(in points: JSONElement) {
    for (_, value) in points.members where value.integer == 0 {
      reading.report(
        "0 points change nothing", at: value,
        remedy: "write null to take those of the base away, or remove them")
    }
  }

  /// Notes that a value differs from the base's.
  private mutating func note(
    _ key: JSONElement, _ path: String, from base: JSONElement?, to value: JSONElement?
  ) {
    let change = Amendment.Change(
      key: path, before: base.map(JSONValue.init), after: value.map(JSONValue.init))
    guard change.before != change.after else { return }
    guard open == nil else {
      // The reason of an entry is told as such.
      if path != "because" { open?.changes.append(change) }
      return
    }
    touches.append(
      Touch(
        element: key, base: base, noun: "value", id: path, effect: .changed, changes: [change]))
  }
}

extension JSONReading {
  /// Returns whether an element is an array, and reports any other value.
  fileprivate func isArray(_ element: JSONElement) -> Bool {
    _ = elements(element)
    return element.kind == .array
  }

  /// Returns whether an element is an object, and reports any other value.
  fileprivate func isObject(_ element: JSONElement) -> Bool {
    _ = members(element)
    return element.kind == .object
  }
}

extension JSONElement {
  /// A key's or a string's text, empty for any other value.
  var text: String { string ?? "" }
}
