import Rubrics

/// Conditions as tests on the bits of given answers, each of which says where to go on.
///
/// Compiling a condition to jumps evaluates it without recursion and stops as soon as it is
/// decided (short-circuit code; Aho, Lam, Sethi and Ullman, 2006, section 6.6).
struct ConditionProgram {
  /// A test of one word of bits.
  struct Step {
    /// The index of the word.
    var word: Int32
    /// Where to go on when the test passes; below zero the condition is decided.
    var onPass: Int32
    /// Where to go on when the test fails.
    var onFail: Int32
    /// At least one of these bits must be set.
    var someOf: UInt64
    /// None of these bits may be set.
    var noneOf: UInt64
  }

  /// The end at which a condition holds.
  static let holds: Int32 = -1
  /// The end at which a condition does not hold.
  static let doesNotHold: Int32 = -2

  /// The steps of all conditions.
  private(set) var steps: [Step] = []
  private let bits: AnswerBits

  /// Creates an empty program over the bits of a rubric's answers.
  init(bits: AnswerBits) {
    self.bits = bits
  }

  /// Adds a condition and returns where its evaluation starts.
  mutating func add(_ condition: Condition) -> Int32 {
    compile(condition, isNegated: false, onPass: Self.holds, onFail: Self.doesNotHold)
  }

  /// Compiles whether a condition certainly holds, or certainly fails when negated.
  private mutating func compile(
    _ condition: Condition, isNegated: Bool, onPass: Int32, onFail: Int32
  ) -> Int32 {
    switch condition {
    case .not(let part):
      return compile(part, isNegated: !isNegated, onPass: onPass, onFail: onFail)
    case .all(let parts):
      return isNegated
        ? some(of: parts, isNegated, onPass: onPass, onFail: onFail)
        : every(parts, isNegated, onPass: onPass, onFail: onFail)
    case .any(let parts):
      return isNegated
        ? every(parts, isNegated, onPass: onPass, onFail: onFail)
        : some(of: parts, isNegated, onPass: onPass, onFail: onFail)
    case .answer(let question, let choices):
      guard let place = bits.places[question] else { return onFail }
      let named = place.mask(of: choices)
      let unknown = choices.contains(Question.unknown) ? place.unknown : 0
      let step = Step(
        word: Int32(place.word), onPass: onPass, onFail: onFail,
        someOf: isNegated ? place.known : named | unknown, noneOf: isNegated ? named : 0)
      steps.append(step)
      return Int32(steps.count - 1)
    // Rules are judged before there is an outcome, and a plan scores nothing.
    case .outcome: return onFail
    case .plan: return isNegated ? onPass : onFail
    }
  }

  private mutating func every(
    _ parts: [Condition], _ isNegated: Bool, onPass: Int32, onFail: Int32
  ) -> Int32 {
    parts.reversed().reduce(onPass) { next, part in
      compile(part, isNegated: isNegated, onPass: next, onFail: onFail)
    }
  }

  private mutating func some(
    of parts: [Condition], _ isNegated: Bool, onPass: Int32, onFail: Int32
  ) -> Int32 {
    parts.reversed().reduce(onFail) { next, part in
      compile(part, isNegated: isNegated, onPass: onPass, onFail: next)
    }
  }
}
