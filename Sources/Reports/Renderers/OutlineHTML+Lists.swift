import Layouts

extension OutlineHTML {
  /// Returns a list; tasks get a box to tick that works without a script.
  func html(of list: Outline.List) -> HTML {
    switch list.marker {
    case .bullet: HTML("ul") { for item in list.items { html(of: item) } }
    case .number: HTML("ol", ["class": "steps"]) { for item in list.items { html(of: item) } }
    case .task: HTML("ul", ["class": "tasks"]) { for item in list.items { task(item) } }
    }
  }

  private func html(of item: Outline.Item) -> HTML {
    HTML("li") {
      item.words.html
      rest(of: item)
    }
  }

  private func task(_ item: Outline.Item) -> HTML {
    HTML("li") {
      HTML("label") {
        HTML("input", ["type": "checkbox", "autocomplete": "off"])
        " "
        HTML("span") { Outline.Item(alert: item.alert, title: item.title.unmarked).words.html }
      }
      Phrase(spans: item.title.spans.filter { if case .marks = $0 { true } else { false } }).html
      rest(of: item)
    }
  }

  private func rest(of item: Outline.Item) -> HTML {
    (item.detail.isEmpty ? "" : HTML("p", ["class": "detail"]) { item.detail.html })
      + (item.remedy.isEmpty
        ? ""
        : HTML("p", ["class": "remedy"]) { (Phrase("\u{2192} ", .accent) + item.remedy).html })
  }
}

extension Outline.Item {
  /// The words of warning and the first line.
  fileprivate var words: Phrase {
    alert.isEmpty ? title : Phrase("\(alert): ", .alert) + title
  }
}
