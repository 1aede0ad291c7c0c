import Layouts

/// One thing wrong with what somebody gave us, worded for that person.
package struct Problem: Sendable, Hashable {
  /// Where it stands, when it stands in a file.
  package var place: Place?
  /// What was seen, quoted.
  package var message: String
  /// What to do about it, as an imperative sentence without the full stop.
  package var remedy: String?
  /// The line it stands on, where that helps to see it.
  package var excerpt: Excerpt?

  package init(
    at place: Place? = nil, _ message: String, remedy: String? = nil, excerpt: Excerpt? = nil
  ) {
    self.place = place
    self.message = message
    self.remedy = remedy
    self.excerpt = excerpt
  }
}

extension Problem: CustomStringConvertible {
  /// The problem on one line, safe to print on a terminal.
  package var description: String {
    var text = ""
    if let place {
      text += "\(place.file):\(place.line):\(place.column): "
    }
    text += message
    if let pointer = place?.pointer, !pointer.isEmpty {
      text += " (at \(pointer))"
    }
    if let remedy {
      text += "; \(remedy)"
    }
    return text.visible
  }
}
