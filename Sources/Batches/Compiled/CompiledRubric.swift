import Rubrics

/// A rubric as flat tables of integers, for deciding hundreds of thousands of answers a second.
///
/// It knows what the reading of a plain line and the outcome need, and nothing else.
struct CompiledRubric: Sendable {
  /// A question as a line names it.
  struct Key: Sendable {
    /// The id.
    var word: Word
    /// The index of its word of bits.
    var bits: Int
    /// The bit set when choices were given.
    var known: UInt64
    /// The bit set when the answer is `unknown`.
    var unknown: UInt64
    /// Whether an answer may be a list of choices.
    var takesMany: Bool
    /// Whether it may be answered with `unknown`.
    var takesUnknown: Bool
    /// Where its choices start in the list of all choices.
    var firstChoice: Int
    /// Where they end.
    var endOfChoices: Int
  }

  /// A choice as a line names it.
  struct Value: Sendable {
    /// The id.
    var word: Word
    /// Its bit.
    var bit: UInt64
    /// Where its points start, one number an option; below zero when it has none.
    var points: Int
  }

  /// A rule as its start in the program and what it does.
  struct Effect: Sendable {
    /// Where its condition starts.
    var start: Int32
    /// The bit of its option.
    var option: UInt64
    /// Whether it requires the option; otherwise it excludes it.
    var isRequirement: Bool
  }

  /// The number of words of bits.
  let wordCount: Int
  /// The questions, and after them the plan.
  let keys: [Key]
  /// The choices of all questions.
  let values: [Value]
  /// The points of all choices, one number an option each.
  let points: [Int]
  /// The thresholds of the options.
  let thresholds: [Int]
  /// The tests of all rules.
  let steps: [ConditionProgram.Step]
  /// The rules.
  let effects: [Effect]
  /// The index of the outcome by the bits of its options.
  let outcomes: [Int]
  /// The bits, word by word, that are all set when every essential question is answered.
  let essential: [UInt64]
  /// The bits, word by word, that are all set when no open question can change the outcome.
  let decisive: [UInt64]
  /// The word for not knowing.
  let unknown: Word
  /// Question indices by their ids: open addressing, below zero where free.
  let slots: [Int32]

  /// Compiles a rubric, or returns nothing when it is of a size or kind that calls for the plain way.
  init?(_ rubric: Rubric) {
    guard case .adopt = rubric.method, rubric.options.count <= 6,
      rubric.questions.allSatisfy({ $0.supersededBy == nil }),
      rubric.question(Self.rubricKey) == nil,
      let bits = AnswerBits(
        rubric.questions.map { ($0.id, $0.choices.map(\.id)) }
          + [(Self.plan, rubric.outcomes.map(\.id))])
    else { return nil }
    var keys: [Key] = []
    var values: [Value] = []
    var points: [Int] = []
    func add(_ id: String, _ choices: [Choice], takesMany: Bool) -> Bool {
      guard let place = bits.places[id], let word = Word(id) else { return false }
      let first = values.count
      for (choice, bit) in zip(choices, place.choices) {
        // A choice of that name would be shadowed by the word for not knowing.
        guard let word = Word(choice.id), choice.id != Question.unknown else { return false }
        values.append(
          Value(word: word, bit: bit, points: choice.points.isEmpty ? -1 : points.count))
        guard !choice.points.isEmpty else { continue }
        // A choice may list an option twice, and all of it counts.
        points += rubric.options.map { option in
          choice.points.reduce(0) { $1.option == option.id ? $0 + $1.value : $0 }
        }
      }
      keys.append(
        Key(
          word: word, bits: place.word, known: place.known, unknown: place.unknown,
          takesMany: takesMany, takesUnknown: id != Self.plan, firstChoice: first,
          endOfChoices: values.count))
      return true
    }
    let areAllAdded =
      rubric.questions.allSatisfy { add($0.id, $0.choices, takesMany: $0.pick == .many) }
      && add(Self.plan, rubric.outcomes.map { Choice(id: $0.id, label: "") }, takesMany: false)
    guard areAllAdded, Set(keys.map(\.word)).count == keys.count,
      let unknown = Word(Question.unknown)
    else { return nil }
    var program = ConditionProgram(bits: bits)
    let effects = rubric.rules.compactMap { rule -> Effect? in
      guard let option = rubric.options.firstIndex(where: { $0.id == rule.option }) else {
        return nil
      }
      return Effect(
        start: program.add(rule.when), option: 1 << UInt64(option),
        isRequirement: rule.effect == .requires)
    }
    var essential = [UInt64](repeating: 0, count: bits.wordCount)
    var decisive = essential
    let inRules = Set(rubric.rules.flatMap(\.when.questions))
    for question in rubric.questions {
      guard let place = bits.places[question.id] else { continue }
      if question.isEssential { essential[place.word] |= place.known }
      if inRules.contains(question.id) || question.choices.contains(where: { !$0.points.isEmpty }) {
        decisive[place.word] |= place.known
      }
    }
    let outcomes = Self.outcomes(of: rubric)
    guard !outcomes.contains(where: { $0 < 0 }) else { return nil }
    self.wordCount = bits.wordCount
    self.keys = keys
    self.values = values
    self.points = points
    self.thresholds = rubric.options.map { $0.adoptAt ?? .max }
    self.steps = program.steps
    self.effects = effects
    self.outcomes = outcomes
    self.essential = essential
    self.decisive = decisive
    self.unknown = unknown
    self.slots = Self.slots(for: keys.map(\.word))
  }

  /// The key under which a line names the intended outcome.
  private static let plan = "plan"
  /// The key under which a line names its rubric, which no question can have.
  private static let rubricKey = "rubric"

  private static func outcomes(of rubric: Rubric) -> [Int] {
    (0..<1 << rubric.options.count).map { set in
      let adopted = rubric.options.indices.filter { set >> $0 & 1 == 1 }
      let outcome = rubric.outcome(adopting: adopted.map { rubric.options[$0].id })
      return rubric.outcomes.firstIndex { $0.id == outcome?.id } ?? -1
    }
  }

  /// Returns the question with an id.
  func key(_ id: String) -> Key? {
    let word = Word(id)
    return keys.first { $0.word == word }
  }

  private static func slots(for words: [Word]) -> [Int32] {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (index, word) in words.enumerated() {
      var slot = Int(truncatingIfNeeded: word.mixed) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    return slots
  }
}
