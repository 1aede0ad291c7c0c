import Rubrics

/// Every mixture of two sets of answers, followed through the decision diagram.
struct Crossover {
  /// One of the two sets of answers.
  enum Side {
    /// The answers named first.
    case first
    /// The answers named second.
    case second
  }

  private let space: AnswerSpace
  private let first: [Int]
  private let second: [Int]

  /// Lays two sets of answers over the diagram.
  init(between first: Answers, and second: Answers, in space: AnswerSpace) {
    self.space = space
    self.first = space.frame.branches(of: first)
    self.second = space.frame.branches(of: second)
  }

  /// The ids of the questions that change the outcome of some mixture.
  ///
  /// The diagram is cut down to the two answers of each question and reduced again (Bryant, 1986);
  /// what is still tested then bears on the outcome.
  var bearingQuestions: Set<String> {
    let diagram = space.diagram
    var reduced = Array(0..<diagram.count)
    var nodes: [Fork: Int] = [:]
    var forks: [Int: Fork] = [:]
    for node in diagram.interior {
      let level = Int(diagram.levels[node])
      let fork = Fork(
        level: level, first: reduced[diagram.child(node, first[level])],
        second: reduced[diagram.child(node, second[level])])
      if fork.first == fork.second {
        reduced[node] = fork.first
      } else {
        reduced[node] = nodes[fork] ?? node
        nodes[fork] = reduced[node]
        forks[reduced[node]] = fork
      }
    }
    var levels: Set<Int> = []
    var waiting = [reduced[diagram.root]]
    var isSeen = [Bool](repeating: false, count: diagram.count)
    while let node = waiting.popLast() {
      guard !isSeen[node], let fork = forks[node] else { continue }
      isSeen[node] = true
      levels.insert(fork.level)
      waiting += [fork.first, fork.second]
    }
    return Set(levels.map { space.frame.levels[$0].question.id })
  }

  private struct Fork: Hashable {
    var level: Int
    var first: Int
    var second: Int
  }

  /// Returns what one side would have to take over to reach the outcome of the other.
  func concessions(of side: Side) -> Concessions {
    let (own, others) = side == .first ? (first, second) : (second, first)
    let diagram = space.diagram
    let target = diagram.value(at: others)
    let outcome = space.outcomes[target]
    guard diagram.value(at: own) != target else { return Concessions(outcome: outcome) }
    var ways = [Ways](repeating: .none, count: diagram.count)
    ways[target] = Ways(size: 0, count: .one)
    for node in diagram.interior {
      let level = Int(diagram.levels[node])
      let kept = ways[diagram.child(node, own[level])]
      let taken = ways[diagram.child(node, others[level])].taking()
      ways[node] = own[level] == others[level] ? kept : kept.best(with: taken)
    }
    var search = ConcessionSearch(diagram: diagram, own: own, others: others, ways: ways)
    let positions = space.frame.levels.map(\.position)
    let sets = search.sets(limit: Concessions.limit)
      .map { $0.sorted { positions[$0] < positions[$1] } }
      .sorted { $0.map { positions[$0] }.lexicographicallyPrecedes($1.map { positions[$0] }) }
    return Concessions(
      outcome: outcome, size: ways[diagram.root].size,
      sets: sets.map { $0.map { space.frame.levels[$0].question.id } },
      count: ways[diagram.root].count)
  }
}
