/// GitHub-flavoured Markdown, within a line.
package enum Markdown: OutputTarget {
  /// Returns the text escaped so that it is shown as it is.
  package static func escape(_ text: String) -> String {
    let scalars = Array(text.visible.unicodeScalars)
    func next(_ index: Int) -> Unicode.Scalar {
      index + 1 < scalars.count ? scalars[index + 1] : " "
    }
    let links = MarkdownLinks(in: scalars) { escaped(scalars[$0], before: next($0)) != nil }
    var text = ""
    for (index, scalar) in scalars.enumerated() {
      if let escaped = escaped(scalar, before: next(index)) {
        text += escaped
      } else if links?.mustPart(at: index) ?? false {
        text += scalar == "." ? "\(breakOfLinks)." : "\(scalar)\(breakOfLinks)"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Returns how a scalar is spelled so that it means nothing, or nothing where it does not.
  private static func escaped(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": next.properties.isAlphabetic || next == "#" ? "&amp;" : nil
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$": "\\\(scalar)"
    // A name after @ notifies somebody, and a number after # links to an issue.
    case "@" where next.isNumber || next.properties.isAlphabetic, "#" where next.isNumber:
      "\(scalar)\(breakOfMentions)"
    default: nil
    }
  }

  /// A space of no width, which parts a sign from what it would make a mention or a link.
  static let breakOfMentions = "&#8203;"
  /// The same, which parts an address from what would make it a link; it is needed in files, too.
  static let breakOfLinks = "&#x200B;"
}

extension Unicode.Scalar {
  /// Whether the scalar is a digit or another number.
  var isNumber: Bool { properties.numericType != nil }
}

extension Escaped<Markdown> {
  /// The Markdown for a file, where a name after @ notifies nobody, without the breaks that keep it
  /// from doing so elsewhere.
  package var withoutBreaksOfMentions: Self {
    // A text from outside holds no such reference: its own "&" was escaped.
    Self(trusted: source.split(separator: Markdown.breakOfMentions).joined())
  }

  /// The Markdown with what would make its first word a heading, a list or a rule taken back.
  package var line: Self {
    let scalars = source.unicodeScalars.drop { $0 == " " }
    guard let first = scalars.first else { return "" }
    if "#+-=:".unicodeScalars.contains(first) {
      return Self(trusted: "\\" + String(String.UnicodeScalarView(scalars)))
    }
    let rest = scalars.drop(while: \.isNumber)
    guard rest.count < scalars.count, let next = rest.first, next == "." || next == ")" else {
      return Self(trusted: String(String.UnicodeScalarView(scalars)))
    }
    let number = scalars.prefix(while: \.isNumber)
    return Self(
      trusted: String(String.UnicodeScalarView(number)) + "\\"
        + String(String.UnicodeScalarView(rest)))
  }

  /// Returns a text as code, by more backticks than it holds.
  package static func code(_ text: String) -> Self {
    let words = text.visible
    let fence = String(repeating: "`", count: words.longestRun(of: "`") + 1)
    let scalars = words.unicodeScalars
    let pad = scalars.first == "`" || scalars.last == "`" ? " " : ""
    // Even within code a bar would end the cell of a table.
    let safe = scalars.split(separator: "|", omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: "\\|")
    return Self(trusted: fence + pad + safe + pad + fence).withoutLogCommands
  }

  /// Returns a text in strong type; the spaces around it stay outside the marks, which must touch it.
  package static func strong(_ text: String) -> Self {
    let scalars = text.unicodeScalars
    let inner = scalars.drop { $0 == " " }
    let core = String(String.UnicodeScalarView(inner)).trimmingTrailingSpaces
    guard !core.isEmpty else { return Self(trusted: text.visible) }
    let leading = String(repeating: " ", count: scalars.count - inner.count)
    let trailing = String(repeating: " ", count: inner.count - core.unicodeScalars.count)
    return Self(trusted: leading + "**" + Markdown.escape(core) + "**" + trailing)
  }

  /// Returns lines as a block of code, fenced by more backticks than any of them holds.
  ///
  /// - Parameters:
  ///   - lines: The lines; what could mislead a reader is spelled out.
  ///   - language: The word behind the opening fence.
  /// - Returns: The lines of the block.
  package static func block(_ lines: [String], _ language: StaticString = "") -> [Self] {
    let longest = lines.map { $0.longestRun(of: "`") }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [Self(trusted: "\(fence)\(language)")]
      + lines.map { Self(trusted: $0.visible).withoutLogCommands }
      + [Self(trusted: fence)]
  }
}

extension String {
  /// Returns how often a scalar follows itself at most.
  fileprivate func longestRun(of scalar: Unicode.Scalar) -> Int {
    unicodeScalars.split { $0 != scalar }.map(\.count).max() ?? 0
  }
}
