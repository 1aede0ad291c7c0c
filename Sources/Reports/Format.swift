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

  /// What the name of a file says of its format.
  package struct Promise: Sendable, Hashable {
    /// What the format is called in a sentence.
    package var title: String
    /// The formats here that such a file may hold, the likeliest first; none where it is none of them.
    package var formats: [Format]
  }

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

  /// Returns what the name of a file says of its format; nothing for a name that says nothing, as `notes.txt`.
  package static func promise(ofName name: String) -> Promise? {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    let ending = name[dot...].dropFirst().lowercased()
    switch ending {
    case "html", "htm": return Promise(title: "HTML", formats: [.html])
    case "md", "markdown": return Promise(title: "Markdown", formats: [.markdown])
    case "json": return Promise(title: "JSON", formats: [.json, .sarif])
    case "svg": return Promise(title: "SVG", formats: [.svg])
    case "sarif": return Promise(title: "SARIF", formats: [.sarif])
    case "xml": return Promise(title: "XML", formats: [.junit])
    default: return foreignTitles[ending].map { Promise(title: $0, formats: []) }
    }
  }

  /// What the format of a file that is named so is called, for endings of formats that nothing here is written in.
  private static let foreignTitles = [
    "pdf": "PDF", "doc": "Word", "docx": "Word", "odt": "OpenDocument", "ods": "OpenDocument",
    "odp": "OpenDocument", "rtf": "RTF", "xls": "Excel", "xlsx": "Excel", "ppt": "PowerPoint",
    "pptx": "PowerPoint", "csv": "CSV", "tsv": "TSV", "yaml": "YAML", "yml": "YAML",
    "toml": "TOML", "jsonl": "JSON Lines", "ndjson": "JSON Lines", "tex": "TeX", "epub": "EPUB",
    "rst": "reStructuredText", "adoc": "AsciiDoc", "png": "PNG", "jpg": "JPEG", "jpeg": "JPEG",
    "gif": "GIF", "webp": "WebP", "zip": "ZIP",
  ]
}
