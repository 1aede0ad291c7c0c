/// A record of one decision, as a section of a document that collects several.
struct RecordSection {
  /// The section as a document of its own, whose title is its heading; places are those of the whole.
  var text: MarkdownDocument
  /// What it is called by its number, such as "adr-7", where it bears one.
  var name: String?
  /// The bytes from its heading to the next that is none of its own.
  var range: ByteRange
}

extension MarkdownDocument {
  /// So many records make a log.
  private static let fewestRecords = 2

  /// Returns the records of single decisions that a log of them collects; none where the document is no such log.
  ///
  /// Sections of one level are records where they bear the number of one, or hold a part or a label for what was
  /// decided without being such a part themselves. The outermost level at which there are several counts.
  ///
  /// - Parameter roles: The roles of the parts of the document.
  /// - Returns: The records, in order.
  func recordSections(by roles: SectionRoles) -> [RecordSection] {
    for level in Set(headings.map(\.level)).sorted() {
      var found: [RecordSection] = []
      for (index, heading) in headings.enumerated() where heading.level == level {
        let section = section(of: index)
        let holdsDecision = section.contains {
          roles.labelled.contains($0) || $0 > index && roles.ofHeadings[$0].isDecision
        }
        let holdsRecord = holdsDecision && roles.ofHeadings[index].canHoldDecision
        if holdsRecord || recordName(of: heading) != nil {
          found.append(record(of: section))
        }
      }
      if found.count >= Self.fewestRecords { return found }
    }
    return []
  }

  /// The text outside of some records.
  func without(_ records: [RecordSection]) -> MarkdownDocument {
    var rest = self
    var next = records.startIndex
    rest.blocks = blocks.filter { block in
      guard let start = block.segments.first.map({ segments[$0].start }) else { return false }
      while next < records.endIndex, records[next].range.end <= start { next += 1 }
      return next == records.endIndex || start < records[next].range.start
    }
    return rest
  }

  /// Returns the bytes of a section, from its heading to the next that is none of its own.
  func range(ofSection heading: Int) -> ByteRange {
    let section = section(of: heading)
    let end = firstBlock(from: section.upperBound)
    return ByteRange(
      offset(of: firstBlock(from: section.lowerBound)),
      end < blocks.endIndex ? offset(of: end) : bytes.count)
  }

  /// Returns the indices of the headings of a section: its own, and those beneath it.
  private func section(of heading: Int) -> Range<Int> {
    let next = headings[(heading + 1)...].firstIndex { $0.level <= headings[heading].level }
    return heading..<(next ?? headings.endIndex)
  }

  private func record(of section: Range<Int>) -> RecordSection {
    let start = firstBlock(from: section.lowerBound)
    let end = firstBlock(from: section.upperBound)
    var text = self
    text.frontMatter = nil
    text.headings = Array(headings[section])
    text.blocks = blocks[start..<end].map { $0.movedUp(by: section.lowerBound) }
    return RecordSection(
      text: text, name: recordName(of: headings[section.lowerBound]),
      range: range(ofSection: section.lowerBound))
  }

  /// Returns the index of the first block that stands in a section or after it.
  private func firstBlock(from section: Int) -> Int {
    var (low, high) = (blocks.startIndex, blocks.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].section ?? -1 < section { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func offset(of block: Int) -> Int {
    blocks[block].segments.first.map { segments[$0].start } ?? 0
  }

  /// The name of a record with its number is no longer than this many bytes.
  private static let longestName = 40
  private static let numberedNames: Set<String> = [
    "adr", "ad", "d", "dr", "dec", "decision", "entscheidung", "décision", "decisión", "decisão",
  ]

  /// Returns what a record is called whose heading begins with its number, such as ADR-7, D3 or Decision 2.
  private func recordName(of heading: Heading) -> String? {
    guard let first = heading.segments.first else { return nil }
    let words = bytes[segments[first].range].prefix(Self.longestName)
      .drop { !$0.isLetter && $0 < 0x80 }
    let name = words.prefix { $0.isLetter || $0 >= 0x80 }
    let number = words[name.endIndex...]
      .drop { $0 == ASCII.hyphen || $0.isSpace || $0 == ASCII.hash }.prefix(while: \.isDigit)
    guard !number.isEmpty else { return nil }
    let word = String(decoding: name, as: UTF8.self).lowercased()
    return Self.numberedNames.contains(word)
      ? "\(word)-\(String(decoding: number, as: UTF8.self))" : nil
  }
}

extension SectionRole {
  /// Whether a section of this role may be the record of a decision, rather than a part of one.
  fileprivate var canHoldDecision: Bool {
    switch self {
    case .other, .context, .conclusion: true
    case .title, .decision, .lastWord, .options, .rejected, .exclusions, .consequences, .references,
      .explanation, .example:
      false
    }
  }
}
