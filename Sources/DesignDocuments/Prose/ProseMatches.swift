/// Everything a text says that some phrase listens for, by sentence.
struct ProseMatches {
  /// A phrase found in the text.
  struct Match: Hashable {
    var meaning: Meaning
    /// Where it stands.
    var range: ByteRange
    /// Which words of the sentence it covers, counted from 0.
    var words: Range<Int>
    /// Whether it stands at the beginning of the sentence, or after a colon or a cell.
    var beginsPart = false
    /// Whether a mark follows it, or the end of a cell or of the sentence.
    var endsPart = false
  }

  /// A sentence, a heading, or a row of a table, in which something substantial was found.
  struct Sentence {
    /// The index of its block.
    var block: Int
    /// Where it stands, from its first word to its last.
    var range: ByteRange
    /// The indices of its matches.
    var matches: Range<Int>
    /// Whether it is a question, or the answer to one that a mark ties to it, and so holds in that case.
    var asks: Bool
  }

  /// The phrases found, in the order in which they end.
  private(set) var matches: [Match] = []
  /// The sentences in which phrases were found, in order.
  private(set) var sentences: [Sentence] = []

  /// How often the text gives each hint.
  private(set) var hints: [Meaning.Hint: Int] = [:]

  /// The first word of the rubric's field.
  private(set) var firstField: ByteRange?

  private var states: [State] = []
  private var lastStates: [State] = []
  private var sentenceStart: Int?
  private var sentenceEnd = 0
  private var wordCount = 0
  private var partStart = 0
  private var precedesMark = false
  private var firstMatch = 0
  private var isSubstantial = false
  private var hasUnlike = false
  /// Whether the last sentence of the block was a question.
  private var hasAsked = false
  /// Whether the sentence is what a mark such as an arrow says in answer to one.
  private var answers = false

  /// Whether the text says here what it is about: in a heading, or where it begins.
  private var isProminent = false

  private static let shortestAdverb = 5
  /// So many bytes from its first block on, a text still begins.
  private static let beginning = 1500

  private struct State {
    var node: Int
    var start: Int
    var firstWord: Int
    var left: Int
  }

  /// Reads the text of a document; a sentence ends before each label that runs into it.
  init(
    in document: MarkdownDocument, dividedBy runIns: [RunIn] = [],
    listeningFor trie: PhraseTrie<Meaning>
  ) {
    document.bytes.withUnsafeBufferPointer { bytes in
      var nextRunIn = 0
      let first = document.blocks.first?.segments.first
      let start = first.map { document.segments[$0].range.lowerBound } ?? 0
      for (index, block) in document.blocks.enumerated() {
        for segment in block.segments {
          isProminent =
            block.kind == .heading
            || document.segments[segment].range.lowerBound < start + Self.beginning
          var reader = WordReader(bytes, in: document.segments[segment].range)
          while let token = reader.next() {
            switch token {
            case .word(let word):
              var begins = false
              while nextRunIn < runIns.count, runIns[nextRunIn].start <= word.range.start {
                begins = true
                nextRunIn += 1
              }
              if begins { endSentence(in: index, asks: false, bytes) }
              read(word, trie, bytes)
            case .pause:
              if hasAsked, wordCount == 0 { answers = true }
              endPart()
            case .stop(let asks): endSentence(in: index, asks: asks, bytes)
            }
          }
          if block.kind == .tableRow || block.kind == .tableHeader { endPart() }
        }
        endSentence(in: index, asks: false, bytes)
      }
    }
  }

  func matches(of sentence: Sentence) -> ArraySlice<Match> { matches[sentence.matches] }

  private mutating func read(
    _ word: WordReader.Word, _ trie: PhraseTrie<Meaning>, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    if sentenceStart == nil { sentenceStart = word.range.start }
    sentenceEnd = word.range.end
    defer { wordCount += 1 }
    let folded = trie.word(word.folded)
    let exact = word.exact == word.folded ? nil : trie.word(word.exact)
    guard folded != nil || exact != nil || !states.isEmpty else { return }
    precedesMark = Self.isMark(after: word.range.end, in: bytes)
    swap(&states, &lastStates)
    states.removeAll(keepingCapacity: true)
    let root = State(node: 0, start: word.range.start, firstWord: wordCount, left: 0)
    for state in lastStates {
      step(from: state, by: folded, exact, word, trie)
      if trie.nodes[state.node].isGap, state.left > 0 {
        states.append(
          State(
            node: state.node, start: state.start, firstWord: state.firstWord,
            left: state.left - 1))
      }
    }
    step(from: root, by: folded, exact, word, trie)
    guard Self.isAdverb(word.range, in: bytes) else { return }
    // "We deliberately chose": what it stands in goes on as if it were not there.
    for state in lastStates where !trie.nodes[state.node].isGap { states.append(state) }
  }

  /// Returns whether a word ends like an English adverb.
  private static func isAdverb(_ range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    range.end - range.start >= shortestAdverb && bytes[range.end - 1].lowercased == 0x79
      && bytes[range.end - 2].lowercased == 0x6C
  }

  private mutating func step(
    from state: State, by folded: Int?, _ exact: Int?, _ word: WordReader.Word,
    _ trie: PhraseTrie<Meaning>
  ) {
    if let folded { step(from: state, by: folded, word, trie) }
    if let exact { step(from: state, by: exact, word, trie) }
  }

  private mutating func step(
    from state: State, by number: Int, _ word: WordReader.Word, _ trie: PhraseTrie<Meaning>
  ) {
    guard let next = trie.child(of: state.node, by: number) else { return }
    let node = trie.nodes[next]
    for index in node.meanings {
      let meaning = trie.meanings[index]
      if case .hint(let hint) = meaning {
        hints[hint, default: 0] += 1
        guard isProminent, hint.mayForgo else { continue }
        isSubstantial = true
      }
      if firstField == nil, meaning == .field {
        firstField = ByteRange(state.start, word.range.end)
      }
      isSubstantial = isSubstantial || meaning.isSubstantial
      if case .unlike = meaning { hasUnlike = true }
      matches.append(
        Match(
          meaning: meaning, range: ByteRange(state.start, word.range.end),
          words: state.firstWord..<wordCount + 1, beginsPart: state.firstWord == partStart,
          endsPart: precedesMark))
    }
    states.append(
      State(node: next, start: state.start, firstWord: state.firstWord, left: 0))
    if let gap = node.gap {
      states.append(
        State(
          node: gap, start: state.start, firstWord: state.firstWord,
          left: PhraseTrie<Meaning>.longestGap))
    }
  }

  /// Drops what stands in a phrase that means something else.
  private mutating func dropLookalikes(_ bytes: UnsafeBufferPointer<UInt8>) {
    let sentence = matches[firstMatch...]
    var options: [Int: Set<Meaning>] = [:]
    for match in sentence where match.meaning.isOption {
      for word in match.words { options[word, default: []].insert(match.meaning) }
    }
    let unlike = Set(sentence.flatMap { Lookalike.words(of: $0, naming: options, bytes) })
    let rest = sentence.filter { match in
      switch match.meaning {
      case .option, .outcome, .alone, .advice: !match.words.contains(where: unlike.contains)
      case .unlike: false
      case .field, .evaluation, .hint, .choice, .grammar: true
      }
    }
    matches.replaceSubrange(firstMatch..., with: rest)
    isSubstantial = rest.contains { $0.meaning.isSubstantial || $0.meaning.mayForgo }
    hasUnlike = false
  }

  /// Returns whether a comma or a closing parenthesis follows, after marks of emphasis.
  private static func isMark(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = end
    while offset < bytes.count,
      bytes[offset] == ASCII.asterisk || bytes[offset] == ASCII.underscore
    {
      offset += 1
    }
    guard offset < bytes.count else { return false }
    if let scalar = Scalar(at: offset, before: bytes.count, in: bytes) { return scalar.isComma }
    return bytes[offset] == ASCII.comma || bytes[offset] == ASCII.rightParenthesis
  }

  /// No phrase reaches on from here.
  private mutating func endPart() {
    states.removeAll(keepingCapacity: true)
    partStart = wordCount
    var index = matches.endIndex
    while index > firstMatch, matches[index - 1].words.upperBound == wordCount {
      index -= 1
      matches[index].endsPart = true
    }
  }

  private mutating func endSentence(
    in block: Int, asks: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    endPart()
    if hasUnlike { dropLookalikes(bytes) }
    if !isSubstantial { matches.removeSubrange(firstMatch...) }
    isSubstantial = false
    if let sentenceStart, firstMatch < matches.count {
      sentences.append(
        Sentence(
          block: block, range: ByteRange(sentenceStart, sentenceEnd),
          matches: firstMatch..<matches.count, asks: asks || answers))
    }
    firstMatch = matches.count
    hasAsked = asks
    answers = false
    sentenceStart = nil
    wordCount = 0
    partStart = 0
  }
}
