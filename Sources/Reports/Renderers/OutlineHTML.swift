import DesignDocuments
import Layouts
import Rubrics

/// The parts of an outline as sections of an HTML page.
struct OutlineHTML {
  /// Returns a part with its heading, collapsed where it may be.
  func html(of section: Outline.Section) -> HTML {
    guard !section.heading.isEmpty else {
      return HTML("section", ["class": "opening"]) { content(of: section) }
    }
    guard isFolded(section) else {
      let hidden = section.needsScript ? "" : nil
      return HTML(
        "section",
        [
          "id": section.anchor, "class": section.beginsPart ? "part" : nil, "hidden": hidden,
          "data-scripted": hidden, "tabindex": hidden == nil ? nil : "-1",
        ]
      ) {
        heading(of: section) { HTML(section.heading) }
        content(of: section)
      }
    }
    return HTML("section", ["id": section.anchor, "class": "folded"]) {
      HTML("details") {
        HTML("summary") {
          heading(of: section) {
            section.heading
            section.itemCount == 0
              ? "" : " " + HTML("span", ["class": "count"]) { "\(section.itemCount)" }
          }
        }
        HTML("div", ["class": "fold"]) { content(of: section) }
      }
    }
  }

  /// Returns the heading of a part, one level lower within a decision that follows.
  private func heading(
    of section: Outline.Section, @HTMLBuilder _ content: () -> HTML
  ) -> HTML {
    isWithinPart(section)
      ? HTML("h3", ["class": "section"], content: content) : HTML("h2", content: content)
  }

  private func isWithinPart(_ section: Outline.Section) -> Bool {
    !section.part.isEmpty && !section.beginsPart
  }

  /// Returns whether a part is collapsed; sources never are, because marks link to them.
  func isFolded(_ section: Outline.Section) -> Bool {
    section.isFolded && !section.holdsSources
  }

  private func content(of section: Outline.Section) -> HTML {
    section.blocks.map { html(of: $0, in: section) }.joined()
  }

  /// Returns one thing within a part.
  func html(of block: Outline.Block, in section: Outline.Section) -> HTML {
    switch block {
    case .paragraph(let phrase): HTML("p") { phrase.html }
    case .subheading(let title):
      isWithinPart(section) ? HTML("h4") { title } : HTML("h3") { title }
    case .placeholder(let words): HTML("p", ["class": "quiet"]) { "(\(words))" }
    case .list(let list): html(of: list)
    case .table(let table): html(of: table)
    case .matrix(let matrix): html(of: matrix.table)
    case .figure(let figure, let words): figure.html(words)
    case .illustration(let illustration): illustration.html
    case .hint: ""
    case .command(let line): html(of: Outline.Code(lines: line.lines().map(\.words)))
    case .code(let code): html(of: code)
    case .findings(let findings): html(of: findings)
    case .sources(let sources): html(of: sources)
    }
  }

  private func html(of code: Outline.Code) -> HTML {
    let block = HTML("pre") {
      HTML("code") { code.lines.map { HTML($0) }.joined(separator: "\n") }
    }
    guard !code.caption.isEmpty else { return block }
    guard code.isFolded else { return HTML("p") { "\(code.caption):" } + block }
    return HTML("details") {
      HTML("summary") { code.caption }
      block
    }
  }

  private func html(of sources: [NumberedSource]) -> HTML {
    HTML("ol", ["class": "sources"]) {
      for numbered in sources {
        HTML("li", ["id": "source-\(numbered.number)"]) {
          numbered.words.html
          if let url = numbered.source.url?.linkTarget {
            " "
            HTML("a", ["href": url, "rel": "noopener noreferrer"]) { url }
          }
        }
      }
    }
  }
}
