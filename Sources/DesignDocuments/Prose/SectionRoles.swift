/// The roles of the parts of a document.
struct SectionRoles {
  /// The role of each block.
  private(set) var ofBlocks: [SectionRole] = []
  /// The role that each heading gives by its own words.
  private(set) var ofHeadings: [SectionRole] = []
  /// The indices of the headings right under which a label marks a decision.
  private(set) var labelled: Set<Int> = []
  /// The roles of what follows the labels in a block, by the block's index, each from an offset on.
  private var ofRunIns: [Int: [(start: Int, role: SectionRole)]] = [:]
  /// Whether a section states a decision.
  private(set) var hasDecision = false
  /// Whether a section says what was decided in the end.
  private(set) var hasLastWord = false

  /// Creates no roles, for a document whose roles do not matter.
  init() {}

  /// Reads the roles of a document, whose title explains nothing where it states a decision.
  init(in document: MarkdownDocument, with runIns: [RunIn], titleDecides: Bool) {
    ofHeadings = document.headings.map { SectionRole(heading: document.text(of: $0)) }
    let headings = inPlace(of: document.headings, titleDecides: titleDecides)
    var runIn: SectionRole?
    ofBlocks.reserveCapacity(document.blocks.count)
    var nextRunIn = 0
    for (index, block) in document.blocks.enumerated() {
      if block.kind == .heading { runIn = nil }
      let section = block.section.map { headings[$0] } ?? .other
      let isFixed = document.isTask(block) || section.isGeneral
      var role = isFixed ? .explanation : runIn ?? section
      while nextRunIn < runIns.count, runIns[nextRunIn].block == index {
        let label = runIns[nextRunIn]
        nextRunIn += 1
        var found = SectionRole(heading: document.text(label.label))
        if found.isDecision, !isFixed, let section = block.section { labelled.insert(section) }
        if !block.opensItem { runIn = label.isAlone && found != .other ? found : nil }
        if found == .other { found = section }
        if !isFixed { ofRunIns[index, default: []].append((label.start, found)) }
        if label.isAlone, !isFixed { role = found }
        if !isFixed { note(found) }
      }
      ofBlocks.append(role)
      note(role)
    }
  }

  private mutating func note(_ role: SectionRole) {
    hasDecision = hasDecision || role.isDecision
    hasLastWord = hasLastWord || role == .lastWord
  }

  /// Returns the roles of headings, each under those around it.
  private func inPlace(
    of headings: [MarkdownDocument.Heading], titleDecides: Bool
  ) -> [SectionRole] {
    var open: [(level: Int, role: SectionRole)] = []
    return headings.enumerated().map { index, heading in
      while let last = open.last, last.level >= heading.level { open.removeLast() }
      var role = ofHeadings[index]
      // The title says what the document is about, and so rules no section beneath it.
      let stands =
        index == 0 && headings.dropFirst().allSatisfy { $0.level > heading.level }
      if stands, heading.level == 1 || !role.isDecision {
        return role == .explanation && !titleDecides ? role : .title
      }
      if let outer = open.last?.role {
        let isWeak =
          role == .other || role == .context || role == .consequences || role == .conclusion
        if isWeak, outer != .other { role = outer }
        if outer == .rejected || outer == .exclusions || outer == .references, !role.isDecision {
          role = outer
        }
      }
      open.append((heading.level, role))
      return role
    }
  }

  /// Returns the role of what a sentence stands in: a label before it in its block, or the section.
  func role(of sentence: ProseMatches.Sentence) -> SectionRole {
    let label = ofRunIns[sentence.block]?.last { $0.start <= sentence.range.start }
    return label?.role ?? ofBlocks[sentence.block]
  }
}
