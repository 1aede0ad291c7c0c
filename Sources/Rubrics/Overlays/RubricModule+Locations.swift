import Diagnostics
import StrictJSON

extension RubricModule {
  /// Returns where something in the rubric is written, when the module is an overlay.
  ///
  /// - Parameter location: A file of the module and the JSON pointer to a value in it, such as
  ///   `rubric.json#/rules/0`, overlay and base taken as one.
  /// - Returns: The file in which the value is written and the pointer to it there; the location as
  ///   it is where nothing is laid over anything.
  package func origin(of location: String) -> String {
    let parts = location.split(separator: "#", maxSplits: 1).map(String.init)
    let document = parts.first == "evidence.json" ? overlaid?.evidence.merged : overlaid?.rubric
    guard let document, let pointer = parts.dropFirst().first,
      let element = document.root.descendant(at: pointer)
    else { return location }
    let place = element.place
    return "\(place.file)#\(place.pointer)"
  }
}

extension RubricModule {
  /// Returns where something in the rubric is written, as an overlay over the module has it.
  package func originAsBase(of location: String) -> String {
    guard overlaid == nil else { return origin(of: location) }
    let file = texts.files.first { location.hasPrefix($0.fileName) }
    return file.map { $0.name + location.dropFirst($0.fileName.utf8.count) } ?? location
  }

  /// Returns whether a location, as `origin(of:)` gives it, lies in the module's own files.
  package func isOwn(_ location: String) -> Bool {
    texts.files.contains { location.hasPrefix($0.name + "#") }
  }
}

extension JSONElement {
  /// Returns the value that a JSON pointer leads to (RFC 6901), or nothing when there is none.
  fileprivate func descendant(at pointer: String) -> JSONElement? {
    var element = self
    for key in JSONPointer.parts(of: pointer) {
      let child =
        element.kind == .array
        ? Int(key).flatMap { $0 < 0 ? nil : element.elements.dropFirst($0).first }
        : element.member(key)?.value
      guard let child else { return nil }
      element = child
    }
    return element
  }
}
