import Diagnostics
import Shapes
import StrictJSON

extension RubricModule {
  /// Where everything in the rubric is written, in the order of the rubric.
  package var origins: [Origin] {
    guard
      let document = overlaid?.rubric
        ?? (try? JSONDocument(bytes: texts.rubric.bytes, name: texts.rubric.name))
    else { return [] }
    var search = OriginSearch()
    search.look(at: document.root, OverlayShape.rubric)
    return search.origins { overlaid?.id(of: $0) ?? rubric.id }
  }
}

/// Collects where the values of a rubric are written.
private struct OriginSearch {
  /// An origin whose places are still elements.
  private struct Draft {
    var noun: String
    var id: String
    var parts: [(keys: [String], element: JSONElement)]
  }

  private var drafts: [Draft] = []

  /// Returns the origins found.
  ///
  /// - Parameter rubricID: Returns the id of the rubric that a file belongs to.
  /// - Returns: The origins in the order of the rubric.
  func origins(_ rubricID: (JSONSource) -> String) -> [Origin] {
    // Finding places is costly one by one.
    var places = JSONElement.places(of: drafts.flatMap { $0.parts.map(\.element) }).makeIterator()
    return drafts.map { draft in
      Origin(
        noun: draft.noun, id: draft.id,
        parts: draft.parts.compactMap { part in
          places.next().map { place in
            Origin.Part(keys: part.keys, rubric: rubricID(part.element.source), place: place)
          }
        })
    }
  }

  /// Looks at an object and everything within.
  mutating func look(
    at object: JSONElement, _ shapes: [String: OverlayShape], in path: String = ""
  ) {
    for (key, value) in object.members where !OverlayShape.header.contains(key.text) {
      switch shapes[key.text] {
      case .entries(let list)? where value.kind == .array:
        for entry in value.elements { look(at: entry, list, in: nil) }
      case .members(let inner)? where value.kind == .object:
        look(at: value, inner, in: path + key.text + ".")
      default:
        drafts.append(Draft(noun: "value", id: path + key.text, parts: [([], key)]))
      }
    }
  }

  private mutating func look(
    at entry: JSONElement, _ list: OverlayShape.EntryList, in owner: String?
  ) {
    let id = entry[list.key]?.string ?? ""
    let name = owner.map { "\($0).\(id)" } ?? id
    drafts.append(Draft(noun: list.noun, id: name, parts: parts(of: entry, list)))
    for (key, value) in entry.members {
      guard case .entries(let inner)? = list.members[key.text] else { continue }
      for entry in value.elements { look(at: entry, inner, in: name) }
    }
  }

  /// Returns the files an entry's values are written in, those with fewer values first.
  private func parts(
    of entry: JSONElement, _ list: OverlayShape.EntryList
  ) -> [(keys: [String], element: JSONElement)] {
    let members = entry.members.filter { $0.key.text != list.key }
    var parts: [(keys: [String], element: JSONElement)] = []
    for (key, element) in members.flatMap({ values(of: $0, list) }) {
      if let known = parts.firstIndex(where: { $0.element.source === element.source }) {
        parts[known].keys.append(key)
      } else {
        parts.append(([key], element))
      }
    }
    // Brackets are an overlay's even where it changes nothing but a list within.
    guard parts.count > 1 else {
      let written = parts.first?.element ?? entry
      return [([], written.source === entry.source ? entry : written)]
    }
    parts = parts.enumerated()
      .sorted { ($0.element.keys.count, $1.offset) < ($1.element.keys.count, $0.offset) }
      .map(\.element)
    parts[parts.count - 1].keys = []
    return parts
  }

  /// Returns the values of a member that an overlay could change on their own.
  private func values(
    of member: (key: JSONElement, value: JSONElement), _ list: OverlayShape.EntryList
  ) -> [(key: String, element: JSONElement)] {
    switch list.members[member.key.text] {
    case .entries?: []
    case .members?, .points?:
      member.value.members.map { ("\(member.key.text).\($0.key.text)", $0.key) }
    case .whole?, nil: [(member.key.text, member.key)]
    }
  }
}
