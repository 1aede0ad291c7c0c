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

    var place: String {
      let place = element.place
      return "\(place.file):\(place.line):\(place.column)"
    }
  }

  /// The words that mean something in conditions and answers files, and so name no part.
  static let wordsOfTheFormat: Set<String> = [
    "not", "outcome", "plan", "unknown", "rubric", "format", "answers",
  ]

  private let reserved: Set<String>
  private var owners: [String: Owner] = [:]
  // The second of two things that may share an id.
  private var sharers: [String: Owner] = [:]

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
    let owner = Owner(id: id, noun: noun, element: element)
    guard let first = owners.updateIfAbsent(owner, for: folded) else { return }
    var other = first
    if Self.mayShare(first.noun, noun) {
      guard let second = sharers.updateIfAbsent(owner, for: folded) else { return }
      other = second
    }
    reading.report(
      "id \(id.quoted) \(other.id == id ? "is already" : "differs only by case from") that of the "
        + "\(other.noun) at \(other.place)", at: element, remedy: "choose another id")
  }

  private static func mayShare(_ first: String, _ second: String) -> Bool {
    (first == "option" && second == "outcome") || (first == "outcome" && second == "option")
  }
}

extension Dictionary {
  /// Enters a value unless the key has one already, which is then returned.
  fileprivate mutating func updateIfAbsent(_ value: Value, for key: Key) -> Value? {
    // Nearly every key is new, so the value goes in first and one look suffices.
    guard let present = updateValue(value, forKey: key) else { return nil }
    self[key] = present
    return present
  }
}
