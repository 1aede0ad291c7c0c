import Diagnostics
import StrictJSON

/// The ids given so far, each of which may name one thing only.
///
/// Ids that differ only by case count as the same. An option may share its id with an outcome.
final class Namespace {
  private struct Owner {
    var id: String
    var noun: String
    var element: JSONElement
  }

  /// The words that may not name a part of a rubric, because conditions and answers files mean something by them.
  static let wordsOfTheFormat: Set<String> = [
    "not", "outcome", "plan", "unknown", "rubric", "format", "answers",
  ]

  private let reserved: Set<String>
  private var owners: [String: [Owner]] = [:]

  /// Creates a namespace without ids.
  init(reserving reserved: Set<String> = []) {
    self.reserved = reserved
  }

  /// Gives an id to a thing, and reports when it is reserved or taken.
  func declare(_ id: String, _ noun: String, at element: JSONElement, _ reading: JSONReading) {
    if reserved.contains(id) {
      reading.report(
        "id \(id.quoted) is reserved", at: element, remedy: "choose another id")
    }
    let folded = id.lowercased()
    let earlier = owners[folded, default: []]
    if let other = earlier.first(where: { !Self.mayShare($0.noun, noun) }) {
      let place = other.element.place
      let owner = "\(other.noun) at \(place.file):\(place.line):\(place.column)"
      reading.report(
        other.id == id
          ? "id \(id.quoted) is already that of the \(owner)"
          : "id \(id.quoted) differs only by case from that of the \(owner)",
        at: element, remedy: "choose another id")
      return
    }
    owners[folded, default: []].append(Owner(id: id, noun: noun, element: element))
  }

  private static func mayShare(_ first: String, _ second: String) -> Bool {
    (first == "option" && second == "outcome") || (first == "outcome" && second == "option")
  }
}
