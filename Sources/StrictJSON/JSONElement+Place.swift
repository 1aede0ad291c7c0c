package import Diagnostics

extension JSONElement {
  /// What tells a value from all others that were ever written.
  package struct Identity: Sendable, Hashable {
    private let source: ObjectIdentifier
    private let offset: Int

    fileprivate init(_ element: JSONElement) {
      source = ObjectIdentifier(element.source)
      offset = element.offset
    }
  }

  /// What tells it from all others.
  package var identity: Identity { Identity(self) }

  /// Where the value is written.
  ///
  /// It is found by reading the text again, since few values are ever complained about.
  package var place: Place {
    var finder = PlaceFinder(source)
    return finder.place(of: offset)
  }

  /// The place within its file, for a message about another place: "line 3, column 5".
  var lineAndColumn: String {
    let place = place
    return "line \(place.line), column \(place.column)"
  }

  /// Returns where elements are written, reading each of their texts once.
  package static func places(of elements: [JSONElement]) -> [Place] {
    var finders: [ObjectIdentifier: PlaceFinder] = [:]
    var places: [Identity: Place] = [:]
    for element in elements.sorted(by: { $0.offset < $1.offset }) {
      places[element.identity] =
        finders[ObjectIdentifier(element.source), default: PlaceFinder(element.source)]
        .place(of: element.offset)
    }
    return elements.compactMap { places[$0.identity] }
  }

  /// Returns whether a closure holds for the value, one of its keys, or anything within.
  package func contains(where holds: (JSONElement) -> Bool) -> Bool {
    holds(self) || elements.contains { $0.contains(where: holds) }
      || members.contains { holds($0.key) || $0.value.contains(where: holds) }
  }
}
