import Layouts
import Rubrics

/// What a report with contents has: links from part to part, and one address for all marks of a source.
extension OutlineMarkdown {
  /// Returns the names that GitHub gives the headings of a page, by the names of its parts.
  static func anchors(in outline: Outline) -> [String: Escaped<Markdown>] {
    var names = MarkdownAnchors()
    for heading in [outline.headline.words, "Contents"] { _ = names.anchor(of: heading.visible) }
    var anchors: [String: Escaped<Markdown>] = [:]
    for section in outline.filledSections where !section.heading.isEmpty {
      anchors[section.anchor] = "#\(Escaped(trusted: names.anchor(of: section.heading.visible)))"
    }
    return anchors
  }

  /// Writes the chapters, each with its parts.
  mutating func writeContents(of outline: Outline) {
    let sections = outline.filledSections
    func link(_ section: Outline.Section) -> Phrase {
      Phrase(section.heading, linkedTo: .part(section.anchor))
    }
    let items = sections.filter(\.beginsPart).map { chapter in
      let parts = sections.filter { $0.part == chapter.heading }.map(link)
      return Outline.Item(
        title: parts.isEmpty
          ? link(chapter) : link(chapter) + ": " + parts.joined(separator: " · "))
    }
    write(
      Outline.Section(heading: "Contents", beginsPart: true, blocks: Outline.Block.items(items)))
  }

  /// Writes where the marks lead: to the sources, or to the list of them.
  mutating func writeReferences() {
    guard !sources.isEmpty else { return }
    lines.append("")
    for source in sources {
      let url = source.source.url?.linkTarget.map {
        "<\(Escaped(trusted: $0))>" as Escaped<Markdown>
      }
      lines.append("[\(source.number)]: \(url ?? anchors["sources"] ?? "#")")
    }
  }

  /// Returns the marks of sources as they stand behind a sentence.
  func references(to numbers: [Int]) -> Escaped<Markdown> {
    let marks = numbers.map { "[\($0)]" as Escaped<Markdown> }
    return " \\[" + marks.joined(separator: ", ") + "\\]"
  }

  /// Returns words that lead somewhere, or the words alone where there is no such place.
  func link(_ words: String, to target: Phrase.Target) -> Escaped<Markdown> {
    switch target {
    case .part(let name): anchors[name].map { "[\(words)](\($0))" } ?? Escaped(words)
    case .file(let path):
      path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>\\`|".utf8.contains($0) }
        ? "[\(words)](\(Escaped(trusted: path)))" : Escaped(words)
    }
  }
}
