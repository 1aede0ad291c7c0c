import Layouts

extension Phrase {
  /// The phrase as HTML; source marks link to the list of sources.
  var html: HTML {
    spans.map { span in
      switch span {
      case .text(let words, let emphasis): Self.html(of: words, emphasis)
      case .marks(let numbers): Self.marks(numbers)
      case .link(let words, .part(let name)): HTML("a", ["href": "#\(name)"]) { words }
      case .link(let words, .file): HTML(words)
      }
    }.joined()
  }

  private static func html(of words: String, _ emphasis: Emphasis) -> HTML {
    switch emphasis {
    case .plain: HTML(words)
    case .strong: HTML("strong") { words }
    case .alert: HTML("strong", ["class": "alert"]) { words }
    case .name: HTML("code") { words }
    case .quiet: HTML("span", ["class": "quiet"]) { words }
    case .accent: HTML("span", ["class": "accent"]) { words }
    }
  }

  private static func marks(_ numbers: [Int]) -> HTML {
    HTML("sup") {
      for (index, number) in numbers.enumerated() {
        if index > 0 { "\u{A0}" }
        HTML("a", ["href": "#source-\(number)", "aria-label": "Source \(number)"]) { "\(number)" }
      }
    }
  }
}
