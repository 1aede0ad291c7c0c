/// Where a function holds once one question is answered in one way, for each answer to each other question.
///
/// All of them come out of one walk up a diagram and one down. Whether the function holds somewhere is exact; in which
/// share of the complete ways it does is rounded, and serves to choose what is counted exactly.
struct AnswerTally {
  /// What can come of the ways that take a branch; the first two count open questions in.
  fileprivate struct Truths: OptionSet {
    let rawValue: UInt8
    static let holds = Truths(rawValue: 1)
    static let fails = Truths(rawValue: 2)
    static let holdsAnswered = Truths(rawValue: 4)
    static let failsAnswered = Truths(rawValue: 8)
    static let all = Truths(rawValue: 15)
    /// Those of ways in which something is open.
    static let open: Truths = [.holds, .fails]
  }

  /// What becomes of the function.
  struct Result {
    /// The share of the complete ways in which it holds.
    fileprivate(set) var share = 0.0
    fileprivate var truths: Truths = []

    /// Whether it holds, or fails, in some way.
    func isPossible(_ truth: Bool) -> Bool { truths.contains(truth ? .holds : .fails) }

    /// Whether it does in some way in which nothing is open.
    func isPossibleAnswered(_ truth: Bool) -> Bool {
      truths.contains(truth ? .holdsAnswered : .failsAnswered)
    }

    /// The share of the complete ways in which it holds, or fails.
    func share(_ truth: Bool) -> Double { truth ? share : 1 - share }
  }

  /// How much work a tally of a diagram is.
  static func steps(for diagram: Diagram) -> Int { 4 * diagram.children.count }

  /// What becomes of the function whatever else is answered.
  private(set) var whole = Result()
  private let frame: Frame
  /// Where the branches of each level start.
  private let offsets: [Int]
  /// By branch.
  private var shares: [Double]
  /// By branch.
  private var truths: [Truths]

  /// Walks through a diagram.
  ///
  /// - Parameters:
  ///   - diagram: The function, with the values false and true.
  ///   - frame: The questions.
  ///   - given: The answer that is given; none where none is.
  init(of diagram: Diagram, in frame: Frame, given: AnswerPlace?) {
    self.frame = frame
    var offsets: [Int] = []
    var weights: [Double] = []
    var isOpen: [Bool] = []
    var isGiven: [Bool] = []
    for (index, level) in frame.levels.enumerated() {
      offsets.append(weights.count)
      let sizes = level.branches.indices.map { branch -> Double in
        if let given, given.level == index { return Double(given.sizes[branch] ?? 0) }
        return branch < level.firstAnswer ? 0 : Double(level.branches[branch].size)
      }
      let sum = sizes.reduce(0, +)
      weights += sizes.map { $0 / sum }
      isOpen += level.branches.indices.map { $0 < level.firstAnswer }
      isGiven += sizes.map { given?.level != index || $0 > 0 }
    }
    self.offsets = offsets
    shares = [Double](repeating: 0, count: weights.count)
    truths = [Truths](repeating: [], count: weights.count)
    guard !offsets.isEmpty else { return }

    // Upwards: what comes of each node.
    var share = [Double](repeating: 0, count: diagram.count)
    var truth = [Truths](repeating: [], count: diagram.count)
    share[1] = 1
    truth[0] = [.fails, .failsAnswered]
    truth[1] = [.holds, .holdsAnswered]
    for node in diagram.interior {
      let offset = offsets[Int(diagram.levels[node])]
      let start = Int(diagram.starts[node])
      for branch in 0..<diagram.arities[Int(diagram.levels[node])] where isGiven[offset + branch] {
        let next = Int(diagram.children[start + branch])
        share[node] += weights[offset + branch] * share[next]
        truth[node].formUnion(
          isOpen[offset + branch] ? truth[next].intersection(.open) : truth[next])
      }
    }
    whole = Result(share: share[diagram.root], truths: truth[diagram.root])

    // Downwards: how each node is reached, and what comes of each branch where it is looked at.
    var reach = [Double](repeating: 0, count: diagram.count)
    var ways = [Truths](repeating: [], count: diagram.count)
    var looked = [Double](repeating: 0, count: frame.levels.count)
    // The lowest level that a way leads to from a level, by what can come of it.
    var lowest = [[Int32]](repeating: [-1, -1, -1, -1], count: frame.levels.count + 1)
    let kinds: [Truths] = [.holds, .fails, .holdsAnswered, .failsAnswered]
    reach[diagram.root] = 1
    ways[diagram.root] = .all
    for (kind, truths) in kinds.enumerated() where truth[diagram.root].contains(truths) {
      lowest[0][kind] = diagram.levels[diagram.root]
    }
    for node in diagram.interior.reversed() where !ways[node].isEmpty {
      let level = Int(diagram.levels[node])
      let offset = offsets[level]
      let start = Int(diagram.starts[node])
      looked[level] += reach[node] * share[node]
      for branch in 0..<diagram.arities[level] where isGiven[offset + branch] {
        let next = Int(diagram.children[start + branch])
        let way = isOpen[offset + branch] ? ways[node].intersection(.open) : ways[node]
        ways[next].formUnion(way)
        reach[next] += reach[node] * weights[offset + branch]
        shares[offset + branch] += reach[node] * share[next]
        let coming = way.intersection(truth[next])
        truths[offset + branch].formUnion(coming)
        guard Int(diagram.levels[next]) > level + 1 else { continue }
        for (kind, truths) in kinds.enumerated()
        where coming.contains(truths) && lowest[level + 1][kind] < diagram.levels[next] {
          lowest[level + 1][kind] = diagram.levels[next]
        }
      }
    }

    // What does not look at a level has the same of each of its branches.
    var passing: [Int32] = [-1, -1, -1, -1]
    for level in frame.levels.indices {
      for kind in kinds.indices {
        passing[kind] = max(passing[kind], lowest[level][kind])
      }
      let past = kinds.indices.reduce(into: Truths()) { past, kind in
        if Int(passing[kind]) > level { past.formUnion(kinds[kind]) }
      }
      for branch in 0..<diagram.arities[level] {
        shares[offsets[level] + branch] += whole.share - looked[level]
        truths[offsets[level] + branch].formUnion(past)
      }
    }
  }

  /// Returns what becomes of the function where another question is answered as well.
  func result(at place: AnswerPlace) -> Result {
    let offset = offsets[place.level]
    var result = Result()
    var sum = 0.0
    for branch in frame.levels[place.level].branches.indices {
      guard let size = place.sizes[branch] else { continue }
      result.share += Double(size) * shares[offset + branch]
      sum += Double(size)
      result.truths.formUnion(truths[offset + branch])
    }
    result.share = min(1, max(0, result.share / sum))
    return result
  }
}
