import Diagnostics

extension String {
  /// The text escaped so that it stays text within XML and HTML, between tags and within quotes.
  var xml: String {
    var text = ""
    for character in visible {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.append(character)
      }
    }
    return text
  }
}
