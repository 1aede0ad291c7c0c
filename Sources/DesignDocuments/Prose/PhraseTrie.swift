/// Phrases as paths of words, so that a text is compared with all of them in one pass.
///
/// Words compare without regard to case, except that a word written with a capital matches only
/// itself: `RAG` is not a rag. Hyphens divide words like spaces. A `*` stands for up to
/// three words.
struct PhraseTrie<Meaning: Sendable>: Sendable {
  /// How many words a `*` may stand for.
  static var longestGap: Int { 3 }

  /// What stands at the end of a path, if anything, and where a gap leads.
  struct Node: Sendable {
    /// The indices of the meanings of the phrases that end here.
    var meanings: [Int] = []
    /// The node that a gap leads to.
    var gap: Int?
    /// Whether the node is reached by a gap.
    var isGap = false
  }

  /// The meanings, by index.
  private(set) var meanings: [Meaning] = []
  /// The nodes; the first is the root.
  private(set) var nodes = [Node()]
  private var words = NumberTable()
  private var edges = NumberTable()

  /// Adds a phrase, divided into words the way a text is, with and without its accents.
  mutating func insert(_ phrase: String, meaning: Meaning) {
    let node = path(of: phrase)
    guard node > 0 else { return }
    nodes[node].meanings.append(meanings.count)
    if let bare = phrase.withoutAccents {
      let node = path(of: bare)
      nodes[node].meanings.append(meanings.count)
    }
    meanings.append(meaning)
  }

  /// Returns the number of a word of a text, if any phrase has it.
  func word(_ hash: UInt64) -> Int? {
    words[hash]
  }

  /// Returns the node that a word leads to.
  func child(of node: Int, by word: Int) -> Int? {
    edges[Self.edge(node, word)]
  }

  private mutating func grow(_ node: Int, by word: Int) -> Int {
    if let child = child(of: node, by: word) { return child }
    nodes.append(Node())
    edges.insert(nodes.count - 1, for: Self.edge(node, word))
    return nodes.count - 1
  }

  private static func edge(_ node: Int, _ word: Int) -> UInt64 {
    // Multiplied by the golden ratio, so that neighbours do not share a place (Knuth, 1973).
    (UInt64(node) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func gap(after node: Int) -> Int {
    if let gap = nodes[node].gap { return gap }
    nodes.append(Node(isGap: true))
    nodes[node].gap = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func path(of phrase: String) -> Int {
    var phrase = phrase
    return phrase.withUTF8 { path(of: $0) }
  }

  /// Returns the node at the end of a phrase, which is the root when the phrase has no words.
  private mutating func path(of phrase: UnsafeBufferPointer<UInt8>) -> Int {
    var node = 0
    for part in phrase.split(separator: ASCII.space) {
      if part.elementsEqual(CollectionOfOne(ASCII.asterisk)) {
        if node > 0 { node = gap(after: node) }
        continue
      }
      var reader = WordReader(phrase, in: part.startIndex..<part.endIndex)
      while let token = reader.next() {
        if case .word(let word) = token { node = grow(node, by: number(of: word.exact)) }
      }
    }
    return node
  }

  private mutating func number(of hash: UInt64) -> Int {
    if let number = words[hash] { return number }
    words.insert(words.count, for: hash)
    return words.count - 1
  }
}

extension PhraseTrie where Meaning: Hashable {
  /// Returns what the phrases in a short text mean.
  func meanings(in text: String) -> Set<Meaning> {
    var found: Set<Meaning> = []
    var nodes: [Int] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var reader = WordReader(buffer, in: 0..<buffer.count)
      while let token = reader.next() {
        guard case .word(let word) = token else {
          nodes.removeAll()
          continue
        }
        let numbers = Set([self.word(word.folded), self.word(word.exact)].compactMap(\.self))
        nodes = numbers.flatMap { number in
          ([0] + nodes).compactMap { child(of: $0, by: number) }
        }
        for node in nodes { found.formUnion(self.nodes[node].meanings.map { meanings[$0] }) }
      }
    }
    return found
  }
}

/// The number under which a word is looked up (FNV-1a, Fowler, Noll and Vo, 1991, in 64 bits).
struct WordHash {
  /// The hash.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with no bytes.
  init() {}

  /// Adds a byte.
  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
