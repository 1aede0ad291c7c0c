extension OutlineHTML {
  /// Returns an item of a list for each part of an outline that can be jumped to.
  func contents(of outline: Outline) -> HTML {
    HTMLBuilder.buildArray(
      outline.sections.filter { !$0.heading.isEmpty && !isFolded($0) }.map { section in
        HTML("li") {
          HTML("a", ["href": "#\(Self.anchor(of: section.heading))"]) { section.heading }
        }
      })
  }
}
