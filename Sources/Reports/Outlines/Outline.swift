import Layouts

/// What a report says and in which order, before it is text, Markdown or HTML.
package struct Outline: Sendable {
  /// What it is for, by whom and of which day, where that was said.
  var cover: Phrase = ""
  /// The small line above everything.
  var title: Phrase = ""
  /// The one sentence to take away.
  var headline: Phrase = ""
  /// What a file of Markdown says of itself before it begins, as keys and values.
  var frontMatter: [(key: String, value: String)] = []
  /// What a page calls itself where it has no headline, and in the title of its window.
  var name = ""
  /// What follows the headline without a heading of its own.
  var opening = Section()
  /// The parts, in order; those with nothing to say are left out.
  var sections: [Section] = []
  /// What could not be read; on a terminal that is talk and no part of the report.
  var unread: [String] = []
  /// How it ended: last on a terminal, where the eye is, and first on a page.
  var verdict: [Phrase] = []
  /// Whether it is so long that contents stand before its parts, and links lead from part to part.
  var hasContents = false
  /// What it was drawn from, in words that follow "from"; nothing where that is plain.
  var origin = ""
  /// What its page in a browser can do beside being read.
  var script: PageAsset?

  /// The parts with something to say.
  var filledSections: [Section] { sections.filter { !$0.blocks.isEmpty } }

  /// A part with a heading.
  struct Section: Sendable {
    /// The heading; none for a part that follows the headline.
    var heading = ""
    /// The name by which links and the script of a page know the part; made of its heading unless given.
    var id: String?
    /// Whether a new decision begins here in a report on several, or a new chapter of a page.
    var beginsPart = false
    /// The decision or chapter it belongs to, where that has begun before.
    var part = ""
    /// Whether the part may be folded away where the format can fold.
    var isFolded = false
    /// Whether its blocks stand together without air between them.
    var isCompact = false
    /// Whether it is nothing without a script, so that only a page in a browser has it.
    var needsScript = false
    /// What stands in it.
    var blocks: [Block] = []
  }

  /// One thing in a part.
  enum Block: Sendable {
    /// Prose.
    case paragraph(Phrase)
    /// A smaller heading.
    case subheading(String)
    case list(List)
    case table(Table)
    /// Things side by side.
    case matrix(Matrix)
    /// A drawing with its meaning in words.
    case figure(any Figure, words: [Phrase])
    /// What only a page in a browser shows.
    case illustration(any Illustration)
    /// Words for whoever goes on writing, which no reader of the finished page sees.
    case placeholder(String)
    /// How to go on at the terminal, which no file says.
    case hint(Phrase)
    /// Lines to type into a shell.
    case command(AnswersLine)
    /// Lines to be taken over as they are.
    case code(Code)
    /// What a check found in a document.
    case findings(Findings)
    /// The list of sources.
    case sources([NumberedSource])
  }

  /// A list of items.
  struct List: Sendable {
    /// What stands before each item.
    enum Marker: Sendable {
      /// A dot.
      case bullet
      /// The number of the item.
      case number
      /// A box to tick.
      case task
    }

    /// What stands before each item.
    var marker = Marker.bullet
    var items: [Item]
  }

  /// An item of a list.
  struct Item: Sendable {
    /// Words of warning before the title.
    var alert = ""
    /// The first line.
    var title: Phrase
    /// What is to be known.
    var detail: Phrase = ""
    /// What is to be done.
    var remedy: Phrase = ""
  }

  /// Lines to be taken over as they are.
  struct Code: Sendable {
    /// What they are, as the words before a colon.
    var caption = ""
    /// The language, as the word behind the fence of a block of Markdown.
    var language: StaticString = ""
    var lines: [String]
    /// Whether they may be folded away where the format can fold.
    var isFolded = false
    /// Whether a text sets them off by four columns; what is pasted from a terminal stands at its edge.
    var isIndented = false
  }
}

extension Outline.Block {
  /// Returns a list of items, under a smaller heading if there is one; nothing where there are none.
  static func items(
    _ items: [Outline.Item], _ marker: Outline.List.Marker = .bullet, under heading: String = ""
  ) -> [Outline.Block] {
    guard !items.isEmpty else { return [] }
    return (heading.isEmpty ? [] : [.subheading(heading)])
      + [.list(Outline.List(marker: marker, items: items))]
  }
}

extension Outline.Section {
  /// The number of things listed in the part.
  var itemCount: Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .list(let list): sum + list.items.count
      case .table(let table): sum + table.rows.count
      case .matrix(let matrix): sum + matrix.rows.count
      case .sources(let sources): sum + sources.count
      default: sum
      }
    }
  }

  /// Whether only a page in a browser has anything of it.
  var isIllustration: Bool {
    blocks.allSatisfy { if case .illustration = $0 { true } else { false } }
  }

  /// The name by which links within a page know it: its id, or its heading as a word.
  var anchor: String {
    if let id { return id }
    return (part.isEmpty ? heading : "\(part) \(heading)").lowercased().unicodeScalars
      .split { !$0.isASCII || !$0.properties.isAlphabetic && !("0"..."9" ~= $0) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }

  /// Whether it lists the sources, which the marks of the report lead to.
  var holdsSources: Bool {
    blocks.contains { if case .sources = $0 { true } else { false } }
  }
}
