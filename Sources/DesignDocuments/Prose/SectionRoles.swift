/// The roles of the parts of a document.
struct SectionRoles {
  /// The role of each block.
  private(set) var ofBlocks: [SectionRole] = []
  /// Whether a section states a decision.
  private(set) var hasDecision = false
  /// Whether the document explains in general.
  private(set) var explains = false

  /// A paragraph in bold type that is no longer than this stands for a heading.
  private static let longestRunIn = 80
  /// So many explanatory sections make a guide of a document without a decision.
  private static let explanationsOfGuide = 2

  /// Creates no roles, for a document whose roles do not matter.
  init() {}

  /// Reads the roles of a document.
  init(in document: MarkdownDocument) {
    let headings = Self.ofHeadings(in: document)
    var runIn: SectionRole?
    ofBlocks.reserveCapacity(document.blocks.count)
    for block in document.blocks {
      if block.kind == .heading {
        runIn = nil
      } else if let label = Self.runIn(block, in: document) {
        let role = SectionRole(heading: label)
        runIn = role == .other ? nil : role
      }
      let section = block.section.map { headings[$0] } ?? .other
      let isTask = document.isTask(block)
      let role = isTask ? .explanation : section == .explanation ? section : runIn ?? section
      ofBlocks.append(role)
      hasDecision = hasDecision || role == .decision
    }
    let explanations = headings.count { $0 == .explanation }
    explains =
      headings.first == .explanation
      || !hasDecision && explanations >= Self.explanationsOfGuide
  }

  /// Returns the roles of the headings of a document, each under those around it.
  private static func ofHeadings(in document: MarkdownDocument) -> [SectionRole] {
    var open: [(level: Int, role: SectionRole)] = []
    return document.headings.enumerated().map { index, heading in
      while let last = open.last, last.level >= heading.level { open.removeLast() }
      var role = SectionRole(heading: document.text(of: heading))
      // The title says what the document is about, and so rules no section beneath it.
      let stands =
        index == 0 && document.headings.dropFirst().allSatisfy { $0.level > heading.level }
      if stands, heading.level == 1 || role != .decision {
        return role == .explanation ? role : .title
      }
      if let outer = open.last?.role {
        let isWeak =
          role == .other || role == .context || role == .consequences || role == .conclusion
        if isWeak, outer != .other { role = outer }
        if outer == .rejected || outer == .references, role != .decision { role = outer }
      }
      open.append((heading.level, role))
      return role
    }
  }

  /// Returns the text of a paragraph that is all in bold type and short.
  private static func runIn(
    _ block: MarkdownDocument.Block, in document: MarkdownDocument
  ) -> String? {
    guard block.kind == .paragraph, !block.opensItem, block.segments.count == 1,
      let segment = block.segments.first
    else { return nil }
    let range = document.segments[segment]
    let bold = "**".utf8
    guard range.count <= longestRunIn, document.bytes[range.range].starts(with: bold) else {
      return nil
    }
    let text = document.text(range)
    var trimmed = text[...]
    while let last = trimmed.last, last == ":" || last.isWhitespace { trimmed.removeLast() }
    guard trimmed.hasSuffix("**"), !trimmed.dropFirst(2).dropLast(2).contains("**") else {
      return nil
    }
    return text
  }
}
