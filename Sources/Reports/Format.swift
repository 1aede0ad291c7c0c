/// How a report is printed: one list for every command.
package enum Format: String, Sendable, CaseIterable {
  /// For people, at the width of the terminal.
  case text
  /// For programs; a versioned promise.
  case json
  /// For pull requests and wikis.
  case markdown
  /// For a browser, to hand around.
  case html
  /// The figures alone, as a picture.
  case svg
  /// For code scanning (SARIF 2.1.0).
  case sarif
  /// For annotations in GitHub Actions.
  case github
  /// For test reports of CI servers.
  case junit

  static let ofEveryReport: [Format] = [.text, .json, .markdown, .html]

  /// What it is good for, in one line.
  package var help: String {
    switch self {
    case .text: "For people, at the terminal's width"
    case .json: "For programs: versioned, with sorted keys"
    case .markdown: "For pull requests and wikis"
    case .html: "One file for a browser, to hand around or print"
    case .svg: "The charts as a picture that stands alone"
    case .sarif: "For code scanning (SARIF 2.1.0)"
    case .github: "Workflow commands, which GitHub Actions turns into annotations"
    case .junit: "For the test reports of CI servers"
    }
  }

  /// What it is called in a sentence.
  package var title: String {
    switch self {
    case .text: "plain text"
    case .json: "JSON"
    case .markdown: "Markdown"
    case .html: "HTML"
    case .svg: "SVG"
    case .sarif: "SARIF"
    case .github: "workflow commands"
    case .junit: "JUnit's XML"
    }
  }

  /// Returns the formats that the name of a file speaks of, the likeliest first; none for a name that says nothing.
  package static func implied(byName name: String) -> [Format] {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return [] }
    switch name[dot...].dropFirst().lowercased() {
    case "html", "htm": return [.html]
    case "md", "markdown": return [.markdown]
    case "json": return [.json, .sarif]
    case "svg": return [.svg]
    case "sarif": return [.sarif]
    default: return []
    }
  }
}
