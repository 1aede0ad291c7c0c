/// What a document, or a part of it, says of its own standing: in its front matter, in a section on it, or on a line
/// such as `**Status:** Accepted`.
///
/// What stands before the first part, in one on the standing or the particulars of the document, or in the one that
/// decides, is said of the whole. Any other line is said of the part it stands in alone, such as a rejected option.
struct RecordStatus {
  /// How a record stands.
  enum Kind: Sendable, Hashable {
    /// It is being written, or waits for a decision.
    case draft
    /// It is in force.
    case active
    /// It is no longer in force, or never was.
    case closed
  }

  /// What replaces a record.
  struct Successor: Hashable {
    /// The path of a link, or a number.
    var name: Located<String>
    /// Whether it is the path of a link.
    var isLink: Bool
  }

  /// A standing with the bytes it is said of.
  typealias Scoped = (range: ByteRange, status: RecordStatus)

  /// How it stands.
  var kind: Kind
  /// The word that says so.
  var place: ByteRange
  /// What replaces it, when it names that.
  var successor: Successor?

  /// The words by which records name their standing, in small letters.
  private static let words: [String: Kind] = {
    let lists: [(Kind, [String])] = [
      (
        .closed,
        [
          "superseded", "deprecated", "rejected", "obsolete", "obsoleted", "withdrawn", "retired",
          "abandoned", "declined", "replaced", "ersetzt", "veraltet", "abgelehnt", "verworfen",
          "überholt", "remplacé", "remplacée", "obsolète", "rejeté", "rejetée", "abandonné",
          "abandonnée", "déprécié", "dépréciée", "reemplazado", "reemplazada", "sustituido",
          "sustituida", "obsoleto", "obsoleta", "rechazado", "rechazada", "descartado",
          "descartada",
        ]
      ),
      (
        .draft,
        [
          "draft", "proposed", "proposal", "wip", "pending", "progress", "review", "entwurf",
          "vorgeschlagen", "vorschlag", "brouillon", "proposé", "proposée", "borrador", "propuesto",
          "propuesta",
        ]
      ),
      (
        .active,
        [
          "accepted", "approved", "decided", "implemented", "adopted", "final", "done", "active",
          "angenommen", "akzeptiert", "beschlossen", "accepté", "acceptée", "adopté", "adoptée",
          "aceptado", "aceptada", "aprobado", "aprobada",
        ]
      ),
    ]
    var words: [String: Kind] = [:]
    for (kind, list) in lists {
      for word in list { words[word] = kind }
    }
    return words
  }()

  private static let labels: Set<String> = ["status", "state", "statut", "estado", "zustand"]
  /// The words of headings of parts whose status is that of the whole: its particulars, and what it decides.
  private static let particulars: Set<String> = [
    "about", "adr", "control", "data", "decision", "details", "document", "entscheidung",
    "frontmatter", "header",
    "info", "information", "meta", "metadata", "outcome", "overview", "properties", "record",
    "resolution", "rfc",
    "summary", "décision", "decisión", "angaben", "übersicht", "informations", "información",
    "ficha", "resumen",
    "résumé",
  ]
  /// The words after which a word of standing says that it is not so, or not yet.
  private static let denials: Set<String> = [
    "not", "no", "never", "will", "would", "may", "might", "should", "shall", "to", "if", "once",
    "until", "unless",
    "nicht", "kein", "keine", "nie", "wird", "soll", "falls", "sobald", "pas", "jamais", "sera",
    "si", "nunca",
    "será",
  ]
  /// So many bytes of a text are looked at.
  private static let longestStatus = 300

  /// Finds the standing of a whole document, or nothing when it names none.
  init?(of document: MarkdownDocument) {
    let places = Self.places(in: document).lazy.filter { $0.part == nil }
    guard let found = places.compactMap({ Self(at: $0.range, in: document.bytes) }).first else {
      return nil
    }
    self = found
  }

  /// Returns what the parts of a document say of their own standing, in the order of the document.
  static func ofParts(of document: MarkdownDocument) -> [Scoped] {
    places(in: document).compactMap { place in
      guard let part = place.part, let status = Self(at: place.range, in: document.bytes) else {
        return nil
      }
      return (document.range(ofSection: part), status)
    }
  }

  /// Reads the standing that a text begins with; what is struck out in it does not count.
  private init?(at range: ByteRange, in bytes: [UInt8]) {
    let end = min(range.end, range.start + Self.longestStatus)
    var known: Kind?
    var isStruck = false
    var start = range.start
    var word = start..<start
    while start < end, known == nil {
      if bytes[start] == ASCII.tilde, start + 1 < end, bytes[start + 1] == ASCII.tilde {
        isStruck.toggle()
        start += 2
      } else if Self.isWord(bytes[start]) {
        let rest = bytes[start..<end]
        word = start..<(rest.firstIndex { !Self.isWord($0) } ?? end)
        start = word.upperBound
        guard !isStruck else { continue }
        let text = String(decoding: bytes[word], as: UTF8.self).lowercased()
        if Self.denials.contains(text) { return nil }
        known = Self.words[text]
      } else {
        start += 1
      }
    }
    guard let known else { return nil }
    kind = known
    place = ByteRange(word.lowerBound, word.upperBound)
    successor = known == .closed ? Self.successor(after: start, before: end, in: bytes) : nil
  }

  private static func successor(after start: Int, before end: Int, in bytes: [UInt8]) -> Successor?
  {
    if let open = bytes[start..<end].firstIndex(of: ASCII.leftParenthesis), open > start,
      bytes[open - 1] == ASCII.rightBracket,
      let close = bytes[open..<end].firstIndex(of: ASCII.rightParenthesis)
    {
      let path = bytes[(open + 1)..<close].prefix { $0 != ASCII.hash && !$0.isSpace }
      let isElsewhere = path.contains(ASCII.colon) || path.isEmpty
      return isElsewhere
        ? nil
        : Successor(
          name: Located(
            String(decoding: path, as: UTF8.self), at: ByteRange(path.startIndex, path.endIndex)),
          isLink: true)
    }
    let line = bytes[start..<end].prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    guard let digit = line.firstIndex(where: \.isDigit) else { return nil }
    let number = line[digit...].prefix(while: \.isDigit)
    let after = number.endIndex < line.endIndex ? line[number.endIndex] : ASCII.space
    // A day is no number of a record.
    guard number.count <= 6, after != ASCII.hyphen || !isDate(line[digit...]) else { return nil }
    return Successor(
      name: Located(
        String(decoding: number, as: UTF8.self), at: ByteRange(number.startIndex, number.endIndex)),
      isLink: false)
  }

  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(8).enumerated().allSatisfy { index, byte in
      index == 4 || index == 7 ? byte == ASCII.hyphen : byte.isDigit
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

  /// Where a standing may be named.
  private struct Place {
    var range: ByteRange
    /// The heading of the part it is said of; nothing for the whole.
    var part: Int?
  }

  /// Returns where a document may name its standing, in order.
  private static func places(in document: MarkdownDocument) -> [Place] {
    var places: [Place] = []
    func add(_ ranges: [ByteRange], to part: Int?) {
      places += ranges.map { Place(range: $0, part: part) }
    }
    add(document.frontMatter.map { values(in: $0, of: document) } ?? [], to: nil)
    var lastSection: Int?
    for block in document.blocks {
      guard let first = block.segments.first else { continue }
      if block.kind == .heading {
        let found = values(in: document.segments[first], of: document)
        if !found.isEmpty { add(found, to: block.section.flatMap { part(around: $0, document) }) }
      } else if block.section != lastSection, let section = block.section {
        lastSection = section
        if isLabel(document.text(of: document.headings[section])) {
          add([document.segments[first]], to: part(around: section, document))
        }
      }
      switch block.kind {
      case .tableRow, .tableHeader:
        if block.segments.count == 2, isLabel(document.text(document.segments[first])) {
          add([document.segments[first + 1]], to: part(of: block.section, document))
        }
      case .paragraph:
        for segment in block.segments {
          let found = values(in: document.segments[segment], of: document)
          if !found.isEmpty { add(found, to: part(of: block.section, document)) }
        }
      case .heading, .html: break
      }
    }
    return places
  }

  /// Returns the part that a line within a section speaks of; nothing for the whole.
  private static func part(of section: Int?, _ document: MarkdownDocument) -> Int? {
    guard let section, section > 0 else { return nil }
    let words = document.text(of: document.headings[section]).lowercased().utf8
      .split { !isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
    return words.allSatisfy { particulars.contains($0) || labels.contains($0) }
      ? part(around: section, document) : section
  }

  /// Returns the part that a section belongs to; nothing for the whole.
  private static func part(around section: Int, _ document: MarkdownDocument) -> Int? {
    let level = document.headings[section].level
    let outer = document.headings[..<section].lastIndex { $0.level < level }
    // The first heading is the title.
    return outer == 0 ? nil : outer
  }

  /// Returns what follows the label on the lines of a range that begin with one.
  private static func values(in range: ByteRange, of document: MarkdownDocument) -> [ByteRange] {
    let bytes = document.bytes
    var values: [ByteRange] = []
    var start = range.start
    while start < range.end {
      var end = start
      var colon: Int?
      while end < range.end, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn {
        if bytes[end] == ASCII.colon, colon == nil, end - start < longestLabel { colon = end }
        end += 1
      }
      if let colon, isLabel(String(decoding: bytes[start..<colon], as: UTF8.self)),
        !bytes[start..<colon].contains(ASCII.tilde)
      {
        values.append(ByteRange(colon + 1, end))
      }
      start = end + 1
    }
    return values
  }

  private static let longestLabel = 40

  /// Whether a text is the word for standing, whatever marks stand around it.
  private static func isLabel(_ text: String) -> Bool {
    guard text.utf8.count <= longestLabel else { return false }
    let words = text.lowercased().utf8.split { !isWord($0) }
    return words.count == 1 && labels.contains(String(decoding: words[0], as: UTF8.self))
  }
}
