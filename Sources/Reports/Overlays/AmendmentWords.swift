import Diagnostics
import Layouts
import Rubrics
import StrictJSON

/// Says in words what an overlay does to an entry.
struct AmendmentWords {
  /// The longest text that is quoted rather than called reworded, in characters.
  private static let longestQuotation = 60

  /// The amendment.
  let amendment: Amendment

  /// Returns an item: what becomes of the entry, why, and where the overlay says so.
  func item() -> Outline.Item {
    let place = amendment.place
    let reason = amendment.reason.isEmpty ? "" : amendment.reason.sentence + " "
    return Outline.Item(
      title: title,
      detail: Phrase(reason) + Phrase("(\(place.file):\(place.line))", .quiet))
  }

  /// What becomes of the entry.
  var title: Phrase {
    let name =
      amendment.noun == "value"
      ? Phrase(amendment.id, .name) : Phrase("\(amendment.noun) ") + Phrase(amendment.id, .name)
    switch amendment.effect {
    case .added: return name + " is added"
    case .removed: return name + " is removed"
    case .changed:
      let changes = amendment.changes.map { words(for: $0) }
      return name + ": " + (changes.isEmpty ? "the reason" : changes.joined(separator: "; "))
    }
  }

  private func words(for change: Amendment.Change) -> Phrase {
    // Of a value that is no entry, the way to it has been said already.
    let key = amendment.noun == "value" ? Phrase("") : Phrase(change.key, .name) + " "
    switch (change.before, change.after) {
    case (let before?, let after?):
      guard let before = quotation(before), let after = quotation(after) else {
        return key + "said otherwise"
      }
      return key + Phrase("from \(before) to \(after)")
    case (nil, let after?):
      return key + Phrase(quotation(after).map { "is new: \($0)" } ?? "is new")
    case (let before?, nil):
      return key + Phrase(quotation(before).map { "is gone, which was \($0)" } ?? "is gone")
    case (nil, nil): return key + "is as it was"
    }
  }

  /// Returns a value as it can stand in a sentence, or nothing when it is too long for one.
  private func quotation(_ value: JSONValue) -> String? {
    switch value {
    case .integer(let number): isPoints ? number.signed : "\(number)"
    case .string(let text) where text.count <= Self.longestQuotation: "‘\(text)’"
    case .bool(let value): value ? "true" : "false"
    case .number(let number): JSONValue.number(number).text(.compact)
    default: nil
    }
  }

  private var isPoints: Bool { amendment.noun == "choice" }
}

extension Overlay {
  /// Returns what the overlay makes of an entry and of those within it; empty when it leaves it alone.
  func section(on id: String) -> Outline.Section {
    section(
      on: amendments.filter { amendment in
        amendment.id == id || amendment.id.hasPrefix(id + ".") || amendment.id.hasSuffix("." + id)
      })
  }

  /// Returns what the overlay makes of its base, as a part of a report; empty when it changes nothing.
  func section() -> Outline.Section { section(on: amendments) }

  private func section(on amendments: [Amendment]) -> Outline.Section {
    guard !amendments.isEmpty else { return Outline.Section() }
    return Outline.Section(
      heading: "What \(rubric.nameAndVersion) changes in \(base.nameAndVersion)",
      blocks: [
        .list(Outline.List(items: amendments.map { AmendmentWords(amendment: $0).item() }))
      ])
  }
}
