import Layouts

extension OutlineHTML {
  /// Returns an item of a list for each part of an outline that can be jumped to, those that need a
  /// script last.
  func contents(of sections: [Outline.Section]) -> HTML {
    // Of a decision that follows, and of a chapter, its beginning is enough.
    let listed = sections.filter { section in
      !section.heading.isEmpty && !isFolded(section)
        && (section.part.isEmpty || section.beginsPart)
    }
    return (listed.filter { !$0.needsScript } + listed.filter(\.needsScript)).map { section in
      let hidden = section.needsScript ? "" : nil
      return HTML("li", ["hidden": hidden, "data-scripted": hidden]) {
        HTML("a", ["href": "#\(section.anchor)"]) { section.heading }
      }
    }.joined()
  }
}
