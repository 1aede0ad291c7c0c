/// The names by which links find the headings of a page, as GitHub gives them out.
///
/// A name is the heading in lower case, without anything but letters and their marks, digits,
/// hyphens and underscores, a hyphen for each space; one that is taken gets the first free number behind it.
struct MarkdownAnchors {
  private var counts: [String: Int] = [:]

  /// Returns the name of the next heading.
  mutating func anchor(of heading: String) -> String {
    var plain = ""
    for scalar in heading.lowercased().unicodeScalars {
      if scalar == " " {
        plain.append("-")
      } else if scalar == "-" || scalar.isPartOfWord {
        plain.unicodeScalars.append(scalar)
      }
    }
    var anchor = plain
    while counts[anchor] != nil {
      counts[plain, default: 0] += 1
      anchor = "\(plain)-\(counts[plain, default: 0])"
    }
    counts[anchor] = 0
    return anchor
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a mark on one, a digit or what joins words.
  fileprivate var isPartOfWord: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: true
    default: properties.isAlphabetic
    }
  }
}
