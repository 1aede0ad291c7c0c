import Diagnostics

/// Reads the members of one object by name, and reports what is missing, wrong or not known.
///
/// Every name asked for counts as known; whatever is left when the reading ends is reported.
package struct JSONObjectReader {
  /// The object, or what stands in its place.
  package let element: JSONElement
  /// The pass the reading belongs to.
  package let reading: JSONReading
  private let keys: Range<Int>
  private var known: [String] = []
  private var unread: Int
  private var cursor: Int

  init(_ element: JSONElement, in reading: JSONReading) {
    self.element = element
    self.reading = reading
    keys = element.keys
    unread = Int(element.node.count)
    cursor = keys.lowerBound
    known.reserveCapacity(16)
  }

  /// Returns a member's value, or nothing when the object has no such member.
  package mutating func optional(_ name: String) -> JSONElement? {
    known.append(name)
    // Members mostly stand in the order in which they are asked for, so the search goes round.
    let tree = element.tree
    guard
      let key = tree.key(name, in: cursor..<keys.upperBound)
        ?? tree.key(name, in: keys.lowerBound..<cursor)
    else { return nil }
    cursor = tree.key(after: key)
    unread -= 1
    return tree.element(at: key + 1)
  }

  /// Returns a member's value, and reports when the object has no such member.
  package mutating func required(_ name: String) -> JSONElement? {
    if let value = optional(name) { return value }
    reading.report("key '\(name)' is missing", at: element, remedy: "add it")
    return nil
  }

  /// Reports the members nobody asked for.
  package func finish() {
    guard unread > 0 else { return }
    for (key, _) in element.members {
      let text = key.string ?? ""
      guard !known.contains(text) else { continue }
      reading.report(
        "key \(text.quoted) is not known here", at: key,
        remedy: Suggestion.remedy(for: text, among: known) ?? "remove it")
    }
  }
}
