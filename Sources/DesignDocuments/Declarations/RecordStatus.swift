/// What a document says of its own standing: in its front matter, in a section on it, or on a line such as
/// `**Status:** Accepted`.
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

  /// How it stands.
  var kind: Kind
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
  /// So many bytes of a text are looked at.
  private static let longestStatus = 300

  /// Finds the standing of a document, or nothing when it names none.
  init?(of document: MarkdownDocument) {
    guard
      let found = Self.places(in: document).lazy.compactMap({ Self(at: $0, in: document.bytes) })
        .first
    else { return nil }
    self = found
  }

  /// Reads the standing that a text begins with.
  private init?(at range: ByteRange, in bytes: [UInt8]) {
    let end = min(range.end, range.start + Self.longestStatus)
    var known: Kind?
    var start = range.start
    while start < end, known == nil {
      while start < end, !Self.isWord(bytes[start]) { start += 1 }
      var stop = start
      while stop < end, Self.isWord(bytes[stop]) { stop += 1 }
      known = Self.words[String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()]
      start = stop
    }
    guard let known else { return nil }
    kind = known
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

  /// Returns where a document may name its standing, in order.
  private static func places(in document: MarkdownDocument) -> [ByteRange] {
    var places = document.frontMatter.map { values(in: $0, of: document) } ?? []
    var lastSection: Int?
    for block in document.blocks {
      guard let first = block.segments.first else { continue }
      if block.kind == .heading {
        places += values(in: document.segments[first], of: document)
      } else if block.section != lastSection, let section = block.section {
        lastSection = section
        if isLabel(document.text(of: document.headings[section])) {
          places.append(document.segments[first])
        }
      }
      switch block.kind {
      case .tableRow, .tableHeader:
        if block.segments.count == 2, isLabel(document.text(document.segments[first])) {
          places.append(document.segments[first + 1])
        }
      case .paragraph:
        for segment in block.segments {
          places += values(in: document.segments[segment], of: document)
        }
      case .heading, .html: break
      }
    }
    return places
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
      if let colon, isLabel(String(decoding: bytes[start..<colon], as: UTF8.self)) {
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
