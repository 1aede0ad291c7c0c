import Layouts

/// A page that holds a report and loads nothing from anywhere.
///
/// It has its landmarks, its style, its script and the policy that admits nothing else. Without the
/// script it lacks what a reader could try, and nothing else.
struct HTMLPage {
  private let first: Outline
  private let sections: [Outline.Section]
  private let version: String

  /// Lays out the outlines of a report; further ones become parts of the first.
  init(_ outlines: [Outline], version: String) {
    first = outlines.first ?? Outline()
    sections =
      first.filledSections
      + outlines.dropFirst().flatMap { outline -> [Outline.Section] in
        let name = outline.headline.isEmpty ? outline.name : outline.headline.words
        var opening = Outline.Section(heading: name, beginsPart: true)
        opening.blocks =
          (outline.title.isEmpty ? [] : [.paragraph(outline.title)]) + outline.opening.blocks
        return [opening]
          + outline.filledSections.map { section in
            var section = section
            section.part = name
            return section
          }
      }
    self.version = version
  }

  /// The policy (Content Security Policy Level 3, W3C): nothing but the page's own style and script.
  private var policy: String {
    [
      "default-src 'none'", "style-src \(PageAsset.style.policySource)",
      "script-src \(first.script?.policySource ?? "'none'")", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }

  /// The page.
  var source: HTML {
    "<!DOCTYPE html>\n"
      + HTML("html", ["lang": "en"]) {
        head
        body
      }
  }

  private var name: String {
    first.name.isEmpty ? (first.headline + first.title).words : first.name
  }

  private var header: HTML {
    let opening = Outline.Section()
    return HTMLBuilder.buildBlock(
      first.frontMatter.isEmpty
        ? ""
        : HTML("p", ["class": "subject"]) {
          first.frontMatter.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        },
      [first.cover, first.title].filter { !$0.isEmpty }
        .map { line in HTML("p", ["class": "subject"]) { line.html } }.joined(),
      HTML("h1") { first.headline.isEmpty ? HTML(name) : first.headline.html },
      first.opening.blocks.isEmpty
        ? ""
        : HTML("div", ["class": "standing"]) {
          for block in first.opening.blocks { OutlineHTML().html(of: block, in: opening) }
        },
      first.verdict.map { sentence in HTML("p") { sentence.html } }.joined(),
      first.unread.isEmpty
        ? "" : HTML("ul") { for problem in first.unread { HTML("li") { problem } } })
  }

  private var footer: HTML {
    let origin = first.origin.isEmpty ? "" : " from \(first.origin)"
    return HTML("p") {
      "Drawn by crossroads \(version)\(origin). This page loads nothing from anywhere."
    }
  }

  private var head: HTML {
    HTML("head") {
      HTML("meta", ["charset": "utf-8"])
      HTML("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      HTML("meta", ["name": "color-scheme", "content": "light dark"])
      HTML("meta", ["name": "referrer", "content": "no-referrer"])
      HTML("title") { name }
      HTML("style") { HTML(trusted: PageAsset.style.text) }
    }
  }

  private var body: HTML {
    HTML("body") {
      HTML("a", ["class": "skip", "href": "#report"]) { "Skip the contents" }
      for section in sections where section.needsScript {
        HTML(
          "a",
          [
            "class": "skip", "href": "#\(section.anchor)", "hidden": "", "data-scripted": "",
          ]
        ) { "Skip to: \(section.heading)" }
      }
      HTML("header") { header }
      HTML("div", ["class": "columns"]) {
        HTML("nav", ["aria-label": "Contents"]) {
          HTML("ul") { OutlineHTML().contents(of: sections) }
        }
        HTML("main", ["id": "report", "tabindex": "-1"]) {
          for section in sections { OutlineHTML().html(of: section) }
        }
      }
      HTML("footer") { footer }
      if let script = first.script { HTML("script") { HTML(trusted: script.text) } }
    }
  }
}
