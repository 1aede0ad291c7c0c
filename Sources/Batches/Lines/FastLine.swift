import AnswerSpaces
import Rubrics

/// The fast way from a line of the common shape to its result, over tables of integers.
final class FastLine {
  private let answers: LineAnswers
  private let writer: ResultWriter
  /// Nothing when no standing is computed.
  private let possible: PossibleOutcomes?
  private let steps: FlatTable<ConditionProgram.Step>
  private let effects: FlatTable<CompiledRubric.Effect>
  private let thresholds: FlatTable<Int>
  private let outcomes: FlatTable<Int>
  private let decisive: FlatTable<UInt64>
  private let essential: FlatTable<UInt64>
  /// The bits of all outcomes.
  private let every: UInt64

  /// Prepares the fast way; without a diagram no standing is computed.
  init(_ rubric: Rubric, compiled: CompiledRubric, diagram: WalkedDiagram?) {
    possible = diagram.map(PossibleOutcomes.init)
    answers = LineAnswers(compiled)
    writer = ResultWriter(rubric)
    every = rubric.outcomes.indices.reduce(0) { $0 | 1 << UInt64($1) }
    steps = FlatTable(compiled.steps)
    effects = FlatTable(compiled.effects)
    thresholds = FlatTable(compiled.thresholds)
    outcomes = FlatTable(compiled.outcomes)
    decisive = FlatTable(compiled.decisive)
    essential = FlatTable(compiled.essential)
  }

  /// Decides a line of the common shape, writes its result and returns where the next line starts, or nothing.
  func decide(_ line: UnsafePointer<UInt8>, writingTo output: OutputBytes)
    -> UnsafePointer<UInt8>?
  {
    guard let next = answers.read(line), next - line - 1 <= PlainLine.limit else { return nil }
    let outcome = outcomes.start[adopted()]
    let isCertain = possible == nil || hasAll(decisive)
    // Where nothing is computed, nothing is ruled out.
    let others =
      possible == nil ? every : isCertain ? 0 : possible?.outcomes(for: answers.bits) ?? 0
    let standing: Standing =
      if possible == nil {
        .notComputed
      } else if others.nonzeroBitCount < 2 {
        .settled
      } else {
        hasAll(essential) ? .open : .undecided
      }
    writer.write(
      outcome: outcome, possible: others | 1 << UInt64(outcome), scores: answers.scores,
      standing: standing, to: output)
    return next
  }

  /// Returns whether all of some bits are set in the answers.
  @inline(__always)
  private func hasAll(_ wanted: FlatTable<UInt64>) -> Bool {
    for index in 0..<wanted.count
    where answers.bits[index] & wanted.start[index] != wanted.start[index] {
      return false
    }
    return true
  }

  /// Returns the bits of the adopted options.
  @inline(__always)
  private func adopted() -> Int {
    var required: UInt64 = 0
    var excluded: UInt64 = 0
    for index in 0..<effects.count {
      let effect = effects.start[index]
      guard holds(effect.start) else { continue }
      if effect.isRequirement { required |= effect.option } else { excluded |= effect.option }
    }
    var reached: UInt64 = 0
    for option in 0..<thresholds.count where answers.scores[option] >= thresholds.start[option] {
      reached |= 1 << UInt64(option)
    }
    return Int(truncatingIfNeeded: required | (reached & ~excluded))
  }

  @inline(__always)
  private func holds(_ start: Int32) -> Bool {
    var next = start
    while next >= 0 {
      let step = steps.start + Int(next)
      let bits = answers.bits[Int(step.pointee.word)]
      let passes = bits & step.pointee.someOf != 0 && bits & step.pointee.noneOf == 0
      next = passes ? step.pointee.onPass : step.pointee.onFail
    }
    return next == ConditionProgram.holds
  }
}
