import Diagnostics
import StrictJSON

/// The ids given so far, each of which may name one thing only.
///
/// Ids that differ only by case count as the same. An option may share its id with an outcome.
final class Namespace {
  private struct Owner {
    var id: String
    var noun: StaticString
    var element: JSONElement

    var place: String {
      let place = element.place
      return "\(place.file):\(place.line):\(place.column)"
    }
  }

  /// The words that mean something in conditions and answers files, and so name no part.
  static let wordsOfTheFormat = [
    "not", "outcome", "plan", "unknown", "rubric", "format", "answers", Notes.key,
  ]

  private let reserved: [String]
  /// The first thing of each id.
  private var owners: [String: Owner] = [:]
  /// The second of two things that may share an id.
  private var sharers: [String: Owner] = [:]

  /// Creates a namespace without ids.
  init(reserving reserved: [String] = []) {
    self.reserved = reserved
  }

  /// Gives an id to a thing, and reports when it is reserved or taken.
  func declare(
    _ id: String, _ noun: StaticString, at element: JSONElement, _ reading: JSONReading
  ) {
    if reserved.contains(id) {
      reading.report(
        "id \(id.quoted) is reserved", at: element, remedy: "choose another id")
    }
    let owner = Owner(id: id, noun: noun, element: element)
    let folded = id.lowercased()
    guard var other = owners[folded] else {
      owners[folded] = owner
      return
    }
    if Self.mayShare(other.noun, noun) {
      guard let second = sharers[folded] else {
        sharers[folded] = owner
        return
      }
      other = second
    }
    let isSame = other.id == id
    reading.report(
      "id \(id.quoted) \(isSame ? "is already" : "differs only by case from") that of the "
        + "\(other.noun) at \(other.place)", at: element, remedy: "choose another id")
  }

  private static func mayShare(_ first: StaticString, _ second: StaticString) -> Bool {
    ["option", "outcome"] == [first.description, second.description].sorted()
  }
}
