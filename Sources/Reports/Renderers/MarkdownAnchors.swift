/// The names by which links find the headings of a page, as GitHub gives them out.
///
/// A name is the heading in lower case, without anything but letters, digits, hyphens and
/// underscores, a hyphen for each space; one that is taken gets the first free number behind it.
struct MarkdownAnchors {
  private var counts: [String: Int] = [:]

  /// Returns the name of the next heading.
  mutating func anchor(of heading: String) -> String {
    var plain = ""
    for character in heading.lowercased() {
      if character == " " {
        plain.append("-")
      } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
        plain.append(character)
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
