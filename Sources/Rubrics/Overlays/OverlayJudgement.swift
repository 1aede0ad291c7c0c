import Diagnostics
import Shapes
import StrictJSON

/// Finds what in an overlay is at fault when overlay and base together read badly.
///
/// What is written in the overlay's files is its own fault. What is written below is the base's,
/// when the base cannot be read by itself; otherwise something in the overlay broke it: what the
/// complaint names, or what has to do with something that it names.
struct OverlayJudgement {
  /// The overlay.
  let module: OverlaidModule
  /// The overlay's files.
  let files: [JSONDocument]
  /// The merged values with what they may hold, to name the entries that complaints are about.
  let roots: [(JSONElement, [String: OverlayShape])]

  /// Judges whatever the strict reader complained of.
  ///
  /// - Parameters:
  ///   - readings: The passes over the files.
  ///   - problems: What else is wrong with the overlay.
  ///   - readBase: Reads the base by itself.
  /// - Throws: Every problem, each at a place of the overlay; or those of the base.
  func judge(
    _ readings: [JSONReading], beside problems: [Problem],
    byItself readBase: () throws(Problems) -> Void
  ) throws(Problems) {
    let complaints = readings.flatMap(\.complaints)
    guard !complaints.isEmpty || !problems.isEmpty else { return }
    let broken = complaints.filter { !isOwn($0.element) }
    if !broken.isEmpty { try readBase() }
    let blamed = broken.map { problem($0, culprit(of: $0)) }
    let own = JSONReading.Complaint.problems(of: complaints.filter { isOwn($0.element) })
    throw Problems(sorted(problems + own + blamed) + readings.compactMap(\.rest))
  }

  private func isOwn(_ element: JSONElement) -> Bool {
    files.contains { $0.source === element.source }
  }

  /// Returns what in the overlay a complaint about the base must come from: the entry it names by
  /// sort and id, by its id, an entry that says something of what it names, or one that replaces or
  /// removes what did.
  private func culprit(of complaint: JSONReading.Complaint) -> OverlayMerge.Touch? {
    let message = complaint.message
    let touches = module.touches
    let words = message.unicodeScalars.split { $0 == " " || $0 == "," }.map(String.init)
    // What is named stands between quotes.
    let names = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    func speaks(_ element: JSONElement?) -> Bool {
      element?.contains { element in names.contains { element.spells($0) } } ?? false
    }
    return touches.first { message.contains("\($0.noun) \($0.ownID.quoted)") }
      ?? touches.first { names.contains($0.ownID) } ?? touches.first { words.contains($0.ownID) }
      ?? touches.first { speaks($0.element) } ?? touches.first { speaks($0.base) }
      ?? (touches.count == 1 ? touches[0] : nil)
  }

  /// Words a complaint about the base as one about what broke it.
  private func problem(
    _ complaint: JSONReading.Complaint, _ touch: OverlayMerge.Touch?
  ) -> Problem {
    let place = complaint.element.place
    let entry = entryName(of: complaint.element)
    let whole = "\(entry.map { "the \($0) of " } ?? "")the base"
    let detail = "\(complaint.message) (\(place.file):\(place.line):\(place.column))"
    guard let touch else {
      return Problem(
        at: (module.own.root["extends"] ?? module.own.root).place,
        "the overlay breaks \(whole): \(detail)", remedy: complaint.remedy)
    }
    let remedy =
      touch.effect == .removed
      ? entry.map { "change or remove the \($0) too" } ?? complaint.remedy : complaint.remedy
    return Problem(
      at: touch.element.place, "\(touch.deed) breaks \(whole): \(detail)", remedy: remedy)
  }

  /// Returns the innermost entry around an element, such as "rule 'no-night-coffee'".
  private func entryName(of element: JSONElement) -> String? {
    roots.lazy.compactMap { root, shapes in root.entryName(of: element, by: shapes) }.first
  }

  /// Returns problems file by file and place by place, each once.
  private func sorted(_ problems: [Problem]) -> [Problem] {
    let names = [module.texts.rubric, module.texts.evidence, module.texts.cases].map { $0?.name }
    func file(_ problem: Problem) -> Int {
      names.firstIndex { $0 == problem.place?.file } ?? names.count
    }
    // What the overlay alone gets wrong may be seen by the strict reader, too.
    var seen: Set<Problem> = []
    return problems.filter { seen.insert(Problem(at: $0.place, $0.message)).inserted }.enumerated()
      .map { position, problem in
        let place = (problem.place?.line ?? 0, problem.place?.column ?? 0)
        return (key: (file(problem), place.0, place.1, position), problem: problem)
      }
      .sorted { $0.key < $1.key }.map(\.problem)
  }
}

extension JSONElement {
  /// Returns the innermost entry of the object's lists around an element, in the words of messages.
  ///
  /// - Parameters:
  ///   - element: What to look for.
  ///   - shapes: The lists there are.
  ///   - owner: The id of the entry that the object is.
  /// - Returns: Such as "choice 'hour.night'"; nothing outside of lists.
  fileprivate func entryName(
    of element: JSONElement, by shapes: [String: OverlayShape], in owner: String? = nil
  ) -> String? {
    let identity = element.identity
    guard
      let (key, value) = members.first(where: { key, value in
        key.identity == identity || value.contains { $0.identity == identity }
      })
    else { return nil }
    switch shapes[key.text] {
    case .members(let inner)?: return value.entryName(of: element, by: inner)
    case .entries(let list)?:
      guard let entry = value.elements.first(where: { $0.contains { $0.identity == identity } })
      else { return nil }
      let id = (owner.map { "\($0)." } ?? "") + (entry[list.key]?.text ?? "")
      return entry.entryName(of: element, by: list.members, in: id)
        ?? "\(list.noun) \(id.quoted)"
    case .whole?, .points?, nil: return nil
    }
  }
}

extension OverlayMerge.Touch {
  /// The id of the entry within its list.
  fileprivate var ownID: String { id.split(separator: ".").last.map(String.init) ?? id }

  /// What the overlay does there, in the words of messages.
  var deed: String {
    switch effect {
    case .added: "the new \(noun) \(id.quoted)"
    case .changed:
      noun == "value" ? "the value of \(id.quoted)" : "the change of the \(noun) \(id.quoted)"
    case .removed: "the removal of the \(noun) \(id.quoted)"
    }
  }
}

extension [OverlayMerge.Touch] {
  /// What the overlay does, for people to read.
  var amendments: [Amendment] {
    zip(self, JSONElement.places(of: map(\.element))).map { touch, place in
      Amendment(
        noun: touch.noun, id: touch.id, effect: touch.effect, changes: touch.changes,
        reason: touch.reason, place: place)
    }
  }
}
