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

  private var reserved: [String]
  /// The ids, in lower case.
  private var ids = NameTable()
  /// The first thing of each id, by its number.
  private var owners: [Owner] = []
  /// The second of two things that may share an id, by its number.
  private var sharers: [(number: Int, owner: Owner)] = []

  /// Creates a namespace without ids.
  init(reserving reserved: [String] = []) {
    self.reserved = reserved
  }

  /// Forgets all ids, to begin the next of many lists.
  func begin(reserving reserved: [String] = []) {
    self.reserved = reserved
    ids.removeAll()
    owners.removeAll(keepingCapacity: true)
    sharers.removeAll(keepingCapacity: true)
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
    // What is made as ids are is in lower case.
    let isFolded = id.isSpelledAsID(mayBeginWithDigit: true)
    let (number, isNew) = ids.add(isFolded ? id : id.lowercased())
    if isNew {
      owners.append(owner)
      return
    }
    var other = owners[number]
    if Self.mayShare(other.noun, noun) {
      guard let second = sharers.first(where: { $0.number == number }) else {
        sharers.append((number, owner))
        return
      }
      other = second.owner
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
