import Diagnostics
import Layouts
import Rubrics
import StrictJSON

/// Says in words what an overlay does to an entry.
struct AmendmentWords {
  /// The longest text that is quoted rather than called reworded, in characters.
  private static let longestQuotation = 60

  let amendment: Amendment

  /// Returns an item: what becomes of the entry, why, where the overlay says so if that is wanted, and
  /// what comes of it where that is known.
  func item(isPlaced: Bool, adding effect: Phrase = "") -> Outline.Item {
    let place = Phrase("(\(amendment.place.file):\(amendment.place.line))", .quiet)
    let sentences = [Phrase(amendment.reason.sentence)] + (isPlaced ? [place] : [])
    return Outline.Item(
      title: title, detail: sentences.filter { !$0.isEmpty }.joined(separator: " "),
      remedy: effect)
  }

  private var title: Phrase {
    let name =
      amendment.noun == "value"
      ? Phrase(amendment.id, .name) : "\(amendment.noun) \(amendment.id, .name)"
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
    let key = amendment.noun == "value" ? Phrase("") : "\(change.key, .name) "
    switch (change.before, change.after) {
    case (let before?, let after?):
      guard let before = quotation(before), let after = quotation(after) else {
        return key + "said otherwise"
      }
      return key + Phrase("from \(before) to \(after)")
    case (nil, .bool(let after)?): return key + Phrase("is now \(after)")
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
  /// Returns what the overlay makes of its base, or of one entry and those within it.
  ///
  /// - Parameters:
  ///   - id: The id of the entry; all of them without one.
  ///   - part: What of the base it is about, as in "the cases of"; the rubric itself without it.
  ///   - isPlaced: Whether to say where the overlay says so.
  ///   - effects: What each of all amendments does, where that was looked at.
  /// - Returns: A part of a report, without blocks where nothing changes.
  func section(
    on id: String? = nil, of part: String? = nil, isPlaced: Bool = true,
    adding effects: [Phrase] = []
  ) -> Outline.Section {
    let meant = amendments.enumerated().filter { _, amendment in
      guard let id else { return true }
      return amendment.id == id || amendment.id.hasPrefix(id + ".")
        || amendment.id.hasSuffix("." + id)
    }
    return Outline.Section(
      heading:
        "What \(rubric.nameAndVersion) changes in \(part.map { "\($0) " } ?? "")\(base.nameAndVersion)",
      blocks: (id == nil ? [movedOn].compactMap(\.self) : []).map {
        .paragraph(Phrase($0.capitalisingFirst.sentence))
      }
        + Outline.Block.items(
          meant.map { index, amendment in
            AmendmentWords(amendment: amendment).item(
              isPlaced: isPlaced, adding: effects.indices.contains(index) ? effects[index] : "")
          }))
  }
}

extension [Overlay] {
  /// Returns a part for each overlay that amends cases.
  func caseSections() -> [Outline.Section] { map { $0.section(of: "the cases of") } }
}
