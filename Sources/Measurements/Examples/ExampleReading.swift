import Diagnostics

/// Counts the rows of a file of examples one after the other.
struct ExampleReading {
  /// How many words a shingle of an input has: inputs are short, and with the five of documents one
  /// other word at their end would hide that two are alike.
  static let shingleWidth = 3
  /// How many hashes are kept of an input.
  private static let sketchLimit = 128

  /// What was counted so far.
  private(set) var counts = ExampleCounts()
  /// The rows that are pre-training text.
  private(set) var textOnly = 0
  /// The first line of each kind of row that is worth a remark.
  private(set) var firstLines: [RowTrouble: Int] = [:]
  /// The names seen in the first row that no format knows.
  private(set) var unknownNames: [String]?
  /// What looks like a secret, by kind.
  private(set) var secrets: [SecretKind: (rows: Int, first: Int, distinct: Set<UInt64>)] = [:]
  /// How inputs begin and end.
  private(set) var likenesses = LikenessCount()

  /// What is kept of an input.
  private struct Input {
    var firstOutput: UInt64
    var isConflicting = false
    var isPositive = false
  }

  private var pairs: Set<UInt64> = []
  private var inputs: [UInt64: Input] = [:]
  private var outputs: [UInt64: Int] = [:]
  private var index = LikenessIndex(limit: sketchLimit)

  /// Counts a row.
  mutating func add(_ row: DataRow) {
    counts.rows += 1
    if case .unreadable = row.content {
      counts.unreadable += 1
      note(.unreadable, row.line)
      return
    }
    guard let example = Example(row) else {
      counts.incomplete += 1
      if unknownNames == nil { unknownNames = row.names }
      note(.incomplete, row.line)
      return
    }
    counts.format = counts.format ?? example.format
    guard example.isPair else {
      counts.incomplete += 1
      if example.format == .text {
        textOnly += 1
      } else {
        note(.incomplete, row.line)
      }
      return
    }
    count(example, line: row.line)
  }

  private mutating func count(_ example: Example, line: Int) {
    if example.isNegative {
      counts.negative += 1
      note(.negative, line)
    }
    let text = example.input.joined(separator: "\n")
    if GapScan.hasGap(text) || GapScan.hasGap(example.output) {
      counts.gaps += 1
      note(.gap, line)
    }
    look(for: text + "\n" + example.output, line: line)
    let input = TextFingerprint(text, width: Self.shingleWidth)
    let output = Self.hash(of: example.output)
    outputs[output, default: 0] += 1
    var pair = Hash64()
    pair.add(input.whole)
    pair.add(output)
    if !pairs.insert(pair.value).inserted {
      counts.repeated += 1
      note(.repeated, line)
    }
    if inputs[input.whole] == nil {
      inputs[input.whole] = Input(firstOutput: output)
      index.add(input.shingles)
      likenesses.add(example.user)
    }
    guard var known = inputs[input.whole] else { return }
    if known.firstOutput != output, !known.isConflicting {
      known.isConflicting = true
      counts.conflictingInputs += 1
      note(.conflict, line)
    }
    if !example.isNegative { known.isPositive = true }
    inputs[input.whole] = known
  }

  private mutating func look(for text: String, line: Int) {
    let finds = SecretScan.finds(in: text)
    guard !finds.isEmpty else { return }
    for kind in Set(finds.map(\.kind)) {
      var found = secrets[kind] ?? (rows: 0, first: line, distinct: [])
      found.rows += 1
      for find in finds where find.kind == kind { found.distinct.insert(find.hash) }
      secrets[kind] = found
    }
  }

  private static func hash(of text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { NormalText.spaceHash(of: $0) }
  }

  private mutating func note(_ trouble: RowTrouble, _ line: Int) {
    if firstLines[trouble] == nil { firstLines[trouble] = line }
  }

  /// Ends the counting.
  mutating func finish() {
    counts.inputs = inputs.count
    counts.inputClusters = index.clusterCount()
    counts.outputs = outputs.count
    counts.commonestOutput = outputs.values.max() ?? 0
    counts.usable = inputs.values.count(where: \.isPositive)
    // Where most rows hold gaps, the file is a form that nobody has filled in yet.
    let whole = counts.rows - counts.unreadable - counts.incomplete
    if 2 * counts.gaps > whole { counts.usable = max(0, counts.usable - counts.gaps) }
  }

  /// Returns how many of other inputs, each once a row, stand here, too: word for word, and in all.
  func shared(with others: [TextFingerprint]) -> (exact: Int, all: Int) {
    var exact = 0
    var index = index
    let boundary = index.count
    for other in others {
      if inputs[other.whole] != nil {
        exact += 1
      } else {
        index.add(other.shingles)
      }
    }
    return (exact, exact + index.late(from: boundary).count)
  }
}
