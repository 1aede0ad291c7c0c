/// Everything a text says that some phrase listens for, by sentence.
struct ProseMatches {
  /// A phrase found in the text.
  struct Match: Hashable {
    /// What it means.
    var meaning: Meaning
    /// Where it stands.
    var range: ByteRange
    /// Which words of the sentence it covers, counted from 0.
    var words: Range<Int>
  }

  /// A sentence, a heading, or a row of a table, in which something substantial was found.
  struct Sentence {
    /// The index of its block.
    var block: Int
    /// Where it stands, from its first word to its last.
    var range: ByteRange
    /// The indices of its matches.
    var matches: Range<Int>
    /// Whether it is a question.
    var asks: Bool
  }

  /// The phrases found, in the order in which they end.
  private(set) var matches: [Match] = []
  /// The sentences in which phrases were found, in order.
  private(set) var sentences: [Sentence] = []

  /// The first word of the rubric's field.
  private(set) var firstField: ByteRange?

  private var states: [State] = []
  private var lastStates: [State] = []
  private var sentenceStart: Int?
  private var sentenceEnd = 0
  private var wordCount = 0
  private var firstMatch = 0
  private var isSubstantial = false
  private var hasUnlike = false

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
      for (index, block) in document.blocks.enumerated() {
        for segment in block.segments {
          var reader = WordReader(bytes, in: document.segments[segment].range)
          while let token = reader.next() {
            switch token {
            case .word(let word):
              var begins = false
              while nextRunIn < runIns.count, runIns[nextRunIn].start <= word.range.start {
                begins = true
                nextRunIn += 1
              }
              if begins { endSentence(in: index, asks: false) }
              read(word, trie)
            case .pause: states.removeAll(keepingCapacity: true)
            case .stop(let asks): endSentence(in: index, asks: asks)
            }
          }
          if block.kind == .tableRow || block.kind == .tableHeader {
            states.removeAll(keepingCapacity: true)
          }
        }
        endSentence(in: index, asks: false)
      }
    }
  }

  /// Returns the matches of a sentence.
  func matches(of sentence: Sentence) -> ArraySlice<Match> { matches[sentence.matches] }

  private mutating func read(_ word: WordReader.Word, _ trie: PhraseTrie<Meaning>) {
    if sentenceStart == nil { sentenceStart = word.range.start }
    sentenceEnd = word.range.end
    defer { wordCount += 1 }
    let folded = trie.word(word.folded)
    let exact = word.exact == word.folded ? nil : trie.word(word.exact)
    guard folded != nil || exact != nil || !states.isEmpty else { return }
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
      if firstField == nil, meaning == .field {
        firstField = ByteRange(state.start, word.range.end)
      }
      isSubstantial = isSubstantial || meaning.isSubstantial
      hasUnlike = hasUnlike || meaning == .unlike
      matches.append(
        Match(
          meaning: meaning, range: ByteRange(state.start, word.range.end),
          words: state.firstWord..<wordCount + 1))
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
  private mutating func dropLookalikes() {
    let sentence = matches[firstMatch...]
    let unlike = sentence.filter { $0.meaning == .unlike }.map(\.words)
    let rest = sentence.filter { match in
      switch match.meaning {
      case .option, .outcome, .alone, .advice: !unlike.contains { $0.overlaps(match.words) }
      case .unlike: false
      case .field, .evaluation, .choice, .grammar: true
      }
    }
    matches.replaceSubrange(firstMatch..., with: rest)
    isSubstantial = rest.contains(where: \.meaning.isSubstantial)
    hasUnlike = false
  }

  private mutating func endSentence(in block: Int, asks: Bool) {
    states.removeAll(keepingCapacity: true)
    if hasUnlike { dropLookalikes() }
    if !isSubstantial { matches.removeSubrange(firstMatch...) }
    isSubstantial = false
    if let sentenceStart, firstMatch < matches.count {
      sentences.append(
        Sentence(
          block: block, range: ByteRange(sentenceStart, sentenceEnd),
          matches: firstMatch..<matches.count, asks: asks))
    }
    firstMatch = matches.count
    sentenceStart = nil
    wordCount = 0
  }
}
