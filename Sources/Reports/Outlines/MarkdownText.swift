import Diagnostics

extension String {
  /// The text escaped so that GitHub-flavoured Markdown shows it as it is, within a line.
  var markdown: String {
    var text = ""
    let visible = Array(visible)
    for (index, character) in visible.enumerated() {
      let next = index + 1 < visible.count ? visible[index + 1] : " "
      switch character {
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "&": text += next.isLetter || next == "#" ? "&amp;" : "&"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": text += "\\\(character)"
      // A name after @ notifies somebody, and a number after # links to an issue.
      case "@" where next.isLetter || next.isNumber, "#" where next.isNumber:
        text += "\(character)&#8203;"
      default: text.append(character)
      }
    }
    return text
  }

  /// The Markdown with what would make its first word a heading, a list or a rule taken back.
  var markdownLine: String {
    let line = drop { $0 == " " }
    guard let first = line.first else { return "" }
    if "#+-=:".contains(first) { return "\\" + line }
    let rest = line.drop(while: \.isNumber)
    guard rest.count < line.count, let next = rest.first, ".)".contains(next) else {
      return String(line)
    }
    return line.prefix(while: \.isNumber) + "\\" + rest
  }
}
