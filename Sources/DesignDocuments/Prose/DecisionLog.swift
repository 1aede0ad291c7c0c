import Rubrics

/// The records of single decisions that a document collects, each judged by itself.
struct DecisionLog {
  /// A record of one decision.
  private struct Record {
    /// Where it stands.
    var range: ByteRange
    /// What its prose seems to say, where it names an option.
    var prose: ProseReading?
    /// What it says of its own standing, when it says so.
    var status: RecordStatus?
  }

  private var records: [Record] = []
  /// What the document says of its own standing outside of them, when it says so.
  let status: RecordStatus?
  /// What its parts outside of them say of theirs.
  private let parts: [RecordStatus.Scoped]

  /// Creates the log of a document that has nothing to do with the decision.
  init() { (status, parts) = (nil, []) }

  /// Reads the records of a document, given what the whole says.
  init(
    in document: MarkdownDocument, within whole: ProseReading, isDeclared: Bool,
    listeningFor trie: PhraseTrie<Meaning>
  ) {
    let sections = document.recordSections(
      by: whole.text.sentences.isEmpty
        ? SectionRoles(in: document, with: document.runIns, titleDecides: false) : whole.roles)
    var naming = whole.text.sentences.filter {
      whole.text.matches(of: $0).contains(where: \.meaning.bearsOnOutcome)
    }[...]
    for section in sections {
      naming = naming.drop { $0.range.start < section.range.start }
      let namesOption = naming.first.map { $0.range.start < section.range.end } ?? false
      let part = ProseReading.Part(isOfField: whole.decision.isOfField, name: section.name)
      let prose =
        namesOption
        ? ProseReading(section.text, by: whole.rubric, listeningFor: trie, as: part) : nil
      // Nobody asks how a record stands that has nothing to do with the decision.
      let status =
        isDeclared || prose?.isInScope ?? false ? RecordStatus(of: section.text) : nil
      records.append(Record(range: section.range, prose: prose, status: status))
    }
    let isInScope =
      isDeclared || whole.isInScope || records.contains { $0.prose?.isInScope ?? false }
    let rest = document.without(sections)
    status = isInScope ? RecordStatus(of: rest) : nil
    parts = isDeclared ? RecordStatus.ofParts(of: rest) : []
  }

  /// Returns the standing of what is declared at an offset: that of its record, else that of the innermost part which
  /// tells it, else that of the document.
  func status(at offset: Int) -> RecordStatus? {
    record(at: offset)?.status ?? parts.last { $0.range.range.contains(offset) }?.status ?? status
  }

  /// Returns what makes the rubric's decision in prose and declares none: each record that tells what it decides, else
  /// the whole.
  ///
  /// Of records that are no longer in force nothing is asked.
  ///
  /// - Parameters:
  ///   - whole: What the document says as a whole.
  ///   - declared: The offsets of its declarations.
  /// - Returns: The readings, in order.
  func undeclared(in whole: ProseReading, declaredAt declared: [Int]) -> [ProseReading] {
    let deciding = records.filter { record in
      guard let prose = record.prose, prose.isInScope, let outcome = prose.decision.outcome else {
        return false
      }
      // What one record does without, another may adopt.
      return !outcome.adopts.isEmpty || whole.decision.speaksForNone
    }
    guard !deciding.isEmpty else {
      return declared.isEmpty && whole.isInScope && status?.kind != .closed ? [whole] : []
    }
    let declaring = Set(declared.compactMap { record(at: $0)?.range.start })
    return deciding.filter {
      $0.status?.kind != .closed && !declaring.contains($0.range.start)
    }.compactMap(\.prose)
  }

  private func record(at offset: Int) -> Record? {
    var (low, high) = (records.startIndex, records.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < records.endIndex && records[low].range.start <= offset ? records[low] : nil
  }
}
