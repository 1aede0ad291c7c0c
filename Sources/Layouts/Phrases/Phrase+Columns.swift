extension Phrase {
  /// The columns the words take on one line, as they are spelled; source marks take none.
  package var width: Int {
    spans.reduce(0) { sum, span in
      if case .text(let text, _) = span { sum + text.displayWidth } else { sum }
    }
  }

  /// The phrase without the spaces at its end.
  package var trimmed: Phrase {
    var spans = self.spans
    while let last = spans.popLast() {
      guard case .text(let text, let emphasis) = last else { return self }
      let rest = text.trimmingTrailingSpaces
      guard !rest.isEmpty else { continue }
      return rest.utf8.count == text.utf8.count && spans.count + 1 == self.spans.count
        ? self : Phrase(spans: spans + [.text(rest, emphasis)])
    }
    return ""
  }

  /// Returns the phrase filled with spaces at its end to a number of columns.
  package func padded(to columns: Int) -> Phrase {
    self + Phrase(String(repeating: " ", count: max(0, columns - width)))
  }

  /// Returns the phrase behind some empty columns.
  package func indented(by columns: Int) -> Phrase {
    isEmpty ? self : Phrase(String(repeating: " ", count: columns)) + self
  }

  /// Returns the phrase, or as much of it as fits before a sign that something is missing.
  package func cropped(to columns: Int, mark: String) -> Phrase {
    guard width > columns else { return self }
    var room = columns - mark.displayWidth
    var result: Phrase = ""
    for case .text(let whole, let emphasis) in spans where room > 0 {
      let text = whole.displayWidth <= room ? whole : whole.prefix(columns: room)
      // A wide character at the edge may not fit at all.
      guard text.displayWidth <= room else { break }
      result += Phrase(text, emphasis)
      room -= text.displayWidth
      if text != whole { break }
    }
    guard case .text(_, let emphasis)? = spans.first else { return result + Phrase(mark) }
    return result + Phrase(mark, emphasis)
  }
}
