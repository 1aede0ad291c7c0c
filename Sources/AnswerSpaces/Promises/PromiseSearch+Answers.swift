import Rubrics

extension PromiseSearch {
  /// Some answers to two questions with what they promise of an option.
  private struct Pair {
    var option: RubricOption
    var isAlways: Bool
    /// The choices of each of the two questions.
    var places: [[AnswerPlace]]
    /// How much it tells: the share of the ways that meet it, times what the nearer of both answers lacks alone.
    var weight: Double
  }

  /// Two answers that promise something, by their places in the lists of choices.
  private struct Cell {
    var row: Int
    var column: Int
    var weight: Double
  }

  /// Rounding may not turn what is as far off as the limit into what is nearer.
  private static let rounding = 1e-9
  /// How much work it is to look two answers up.
  private static let stepsOfCell = 8

  /// Returns what answers to two questions promise together and neither does alone.
  ///
  /// - Parameter steps: The ways to pick each choice as well, by question and choice, where a question takes many.
  /// - Returns: The promises, none and marked as such where it is too much work.
  mutating func answerPairs(by steps: [String: [String: [Level.Step]]]) -> AnswerPairs {
    do throws(AnswerSpaceError) {
      return try answerPairs(among: try bearingPlaces(by: steps))
    } catch {
      var pairs = AnswerPairs()
      pairs.isWhole = false
      return pairs
    }
  }

  /// Returns where each choice is answered of each question that bears on the outcome.
  private mutating func bearingPlaces(
    by steps: [String: [String: [Level.Step]]]
  ) throws(AnswerSpaceError) -> [[AnswerPlace]] {
    var places: [[AnswerPlace]] = []
    for question in rubric.questions where bears(question) {
      guard let level = level(of: question) else { continue }
      places.append(try self.places(of: question, at: level, by: steps[question.id] ?? [:]))
    }
    return places
  }

  private mutating func answerPairs(
    among places: [[AnswerPlace]]
  ) throws(AnswerSpaceError) -> AnswerPairs {
    var tallies: [[[AnswerTally]]] = []
    var wholes: [AnswerTally] = []
    for option in rubric.options {
      let diagram = functions.compiler.store.diagram(of: functions.adoption(of: option.id))
      wholes.append(try tally(diagram, given: nil))
      var rows: [[AnswerTally]] = []
      for question in places {
        var row: [AnswerTally] = []
        for place in question { row.append(try tally(diagram, given: place)) }
        rows.append(row)
      }
      tallies.append(rows)
    }
    var holding: [Pair] = []
    var near: [Pair] = []
    // What always comes to one option of which one is chosen never comes to another: that is told once.
    let isChoice = rubric.method.ranksOptions
    var decided: Set<[Int]> = []
    for isAlways in [true, false] {
      for (option, (whole, tallies)) in zip(rubric.options, zip(wholes, tallies))
      where whole.whole.isPossible(!isAlways) {
        for first in places.indices {
          for second in places.indices.dropFirst(first + 1) {
            let (cells, nearCells) = try cells(
              places[first], places[second], tallies[first], tallies[second], option, isAlways
            ) { row, column in
              let cell = [first, row, second, column]
              guard isChoice else { return true }
              if isAlways { decided.insert(cell) }
              return isAlways || !decided.contains(cell)
            }
            func pair(_ rows: [Int], _ columns: [Int], _ weight: Double) -> Pair {
              Pair(
                option: option, isAlways: isAlways,
                places: [rows.map { places[first][$0] }, columns.map { places[second][$0] }],
                weight: weight)
            }
            holding += Self.blocks(of: cells).map(pair)
            near += nearCells.map { pair([$0.row], [$0.column], $0.weight) }
          }
        }
      }
    }
    var pairs = AnswerPairs()
    let (told, toldNear) = (Self.first(holding), Self.first(near))
    pairs.promises = told.map { promise($0, .none, []) }
    pairs.morePromises = holding.count - told.count
    for pair in toldNear { pairs.nearly.append(try exceptions(to: pair)) }
    pairs.moreNearly = near.count - toldNear.count
    return pairs
  }

  private mutating func tally(
    _ diagram: Diagram, given place: AnswerPlace?
  ) throws(AnswerSpaceError) -> AnswerTally {
    try functions.compiler.explaining { store throws(DiagramStore.Overflow) in
      try store.spend(AnswerTally.steps(for: diagram))
    }
    return AnswerTally(of: diagram, in: functions.compiler.frame, given: place)
  }

  /// Returns the answers to two questions that always, or never, adopt an option together and not alone, and those that
  /// nearly do, as far as that is news.
  private mutating func cells(
    _ rows: [AnswerPlace], _ columns: [AnswerPlace], _ rowTallies: [AnswerTally],
    _ columnTallies: [AnswerTally], _ option: RubricOption, _ isAlways: Bool,
    where isNews: (_ row: Int, _ column: Int) -> Bool
  ) throws(AnswerSpaceError) -> (holding: [Cell], near: [Cell]) {
    var holding: [Cell] = []
    var near: [Cell] = []
    for row in rows.indices {
      try functions.compiler.explaining { store throws(DiagramStore.Overflow) in
        try store.spend(Self.stepsOfCell * columns.count)
      }
      let alone = rowTallies[row].whole
      for column in columns.indices {
        let other = columnTallies[column].whole
        guard alone.isPossible(!isAlways), other.isPossible(!isAlways) else { continue }
        let both = rowTallies[row].result(at: columns[column])
        let aloneBroken = min(alone.share(!isAlways), other.share(!isAlways))
        let isHolding = !both.isPossible(!isAlways)
        if !isHolding {
          guard both.isPossibleAnswered(!isAlways),
            both.share(!isAlways) + Self.rounding < AnswerPairs.nearness,
            aloneBroken + Self.rounding >= UndeclaredPromises.nearness
          else { continue }
        }
        guard isNews(row, column) else { continue }
        let place = try functions.apply(.and, rows[row].function, columns[column].function)
        if try isDeclared(place, option, isAlways: isAlways) { continue }
        let broken = isHolding ? 0 : both.share(!isAlways)
        let frequency = frequency(of: rows[row]) * frequency(of: columns[column])
        // What is broken as often as what nearly holds may be weighs nothing.
        let weight = frequency * (aloneBroken - broken) * (1 - broken / AnswerPairs.nearness)
        if isHolding {
          holding.append(Cell(row: row, column: column, weight: weight))
        } else {
          near.append(Cell(row: row, column: column, weight: weight))
        }
      }
    }
    return (holding, near)
  }

  /// Returns which share of the answers to a question a choice is among.
  private func frequency(of place: AnswerPlace) -> Double {
    place.size.share(of: functions.compiler.frame.levels[place.level].count)
  }

  /// Returns pairs of answers as few blocks of choices of one question beside choices of the other.
  private static func blocks(of cells: [Cell]) -> [([Int], [Int], Double)] {
    func blocks(
      _ key: KeyPath<Cell, Int>, _ other: KeyPath<Cell, Int>
    ) -> [([Int], [Int], Double)] {
      var lines: [(keys: [Int], others: [Int], weight: Double)] = []
      for number in Set(cells.map { $0[keyPath: key] }).sorted() {
        let line = cells.filter { $0[keyPath: key] == number }
        let others = line.map { $0[keyPath: other] }
        let weight = line.reduce(0) { $0 + $1.weight }
        if let same = lines.firstIndex(where: { $0.others == others }) {
          lines[same].keys.append(number)
          lines[same].weight += weight
        } else {
          lines.append(([number], others, weight))
        }
      }
      return lines
    }
    let byRow = blocks(\.row, \.column)
    let byColumn = blocks(\.column, \.row)
    return byRow.count <= byColumn.count ? byRow : byColumn.map { ($1, $0, $2) }
  }

  /// Returns the pairs that tell most.
  private static func first(_ pairs: [Pair]) -> [Pair] {
    pairs.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .prefix(AnswerPairs.limit).map(\.element)
  }

  /// Returns a promise that nearly holds, with the ways that break it counted.
  private mutating func exceptions(to pair: Pair) throws(AnswerSpaceError) -> UndeclaredPromise {
    let places = pair.places.flatMap(\.self)
    var place: Int32 = 1
    var frame = functions.compiler.frame
    for answer in places {
      place = try functions.apply(.and, place, answer.function)
      frame = answer.frame(within: frame)
    }
    let adoption = functions.adoption(of: pair.option.id)
    let breach = try functions.apply(pair.isAlways ? .andNot : .and, place, adoption)
    let counted = try count(of: breach, within: place, in: frame)
    let branches = try functions.compiler.witness(of: breach)
    return promise(pair, counted, branches.map { [witness(at: $0, in: places)] } ?? [])
  }

  private func promise(
    _ pair: Pair, _ counted: ExceptionCount, _ counterexample: [Witness]
  ) -> UndeclaredPromise {
    UndeclaredPromise(
      property: Property(
        answers: pair.places.map { places in
          (places[0].question, places.map(\.choice))
        }, leadingTo: pair.option, isAlways: pair.isAlways),
      points: 0, counted: counted, counterexample: counterexample)
  }
}
