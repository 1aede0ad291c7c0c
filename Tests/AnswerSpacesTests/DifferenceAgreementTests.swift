import AnswerSpaces
import Decisions
import Rubrics
import Testing

/// The difference of two rubrics is the one found by trying everything in both.
@Suite struct DifferenceAgreementTests {
  @Test(arguments: 0..<12) func `a difference agrees with exhaustive enumeration`(
    block: Int
  ) throws {
    for seed in (block * 25)..<(block * 25 + 25) {
      var random = RandomRubric(seed: seed, stateLimit: 80)
      let old = random.rubric()
      let new = random.changed(old)
      let difference = try RubricDifference(old: old, new: new)
      let all = Enumeration(of: Self.merged(old, new))
      let moves = all.states.map { state in
        let answers = all.answers(at: state)
        return [Self.outcome(of: answers, by: old), Self.outcome(of: answers, by: new)]
      }
      try #require(difference.isEmpty == moves.allSatisfy { $0[0] == $0[1] }, "seed \(seed)")
      if let example = difference.example {
        let move = [
          Self.outcome(of: example.answers, by: old), Self.outcome(of: example.answers, by: new),
        ]
        let fewest = zip(all.states, moves).filter { $1[0] != $1[1] }
          .map { state, _ in state.reduce(0) { $1 > 0 ? $0 + 1 : $0 } }.min()
        try #require(move == [example.from, example.to] && move[0] != move[1], "seed \(seed)")
        try #require(example.answers.count == fewest, "seed \(seed)")
      }
      let complete = zip(all.states, moves).filter { !$0.0.contains(0) }
      try #require(difference.combinations == Count(UInt64(complete.count)), "seed \(seed)")
      let counts = difference.shifts.map(\.count)
      try #require(counts == counts.sorted(by: >), "seed \(seed)")
      let changed = complete.filter { $0.1[0] != $0.1[1] }
      try #require(difference.changed == Count(UInt64(changed.count)), "seed \(seed)")
      for shift in difference.shifts {
        let moving = complete.filter { $0.1 == [shift.from, shift.to] }
          .map { all.answers(at: $0.0) }
        try check(shift, moving, complete.map { all.answers(at: $0.0) }, seed: seed)
      }
    }
  }

  private func check(
    _ shift: RubricDifference.Shift, _ moving: [Answers], _ complete: [Answers], seed: Int
  ) throws {
    try #require(shift.count == Count(UInt64(moving.count)), "seed \(seed)")
    try #require(moving.allSatisfy { Self.meets($0, shift.common) }, "seed \(seed)")
    for requirement in shift.common {
      // Nothing more is common to all: what may be the answer is one somewhere, and so on.
      let answers = moving.compactMap { $0[requirement.question]?.choices }
      try #require(Set(answers.joined()).isSuperset(of: requirement.oneOf), "seed \(seed)")
      let picked = try #require(answers.map { Set($0) }.first)
      let always = answers.reduce(picked) { $0.intersection($1) }
      if requirement.oneOf.isEmpty { try #require(always == Set(requirement.allOf)) }
    }
    var covered: Set<Answers> = []
    for part in shift.parts {
      let met = Set(complete.filter { Self.meets($0, part.requirements) })
      try #require(met.isSubset(of: moving), "seed \(seed)")
      try #require(part.count == Count(UInt64(met.count)), "seed \(seed)")
      try #require(
        part.added == Count(UInt64(met.subtracting(covered).count)), "seed \(seed)")
      try #require(part.added > 0, "seed \(seed)")
      try #require(Self.meets(part.example, part.requirements), "seed \(seed)")
      covered.formUnion(met)
    }
    try #require(
      shift.uncovered == Count(UInt64(moving.count - covered.count)), "seed \(seed)")
    let isFull = shift.parts.count == 6
    try #require(shift.uncovered.isZero || isFull, "seed \(seed)")
  }

  private static func meets(
    _ answers: Answers, _ requirements: [RubricDifference.Requirement]
  ) -> Bool {
    requirements.allSatisfy { requirement in
      let given = Set(answers[requirement.question]?.choices ?? [])
      return (requirement.oneOf.isEmpty || !given.isDisjoint(with: requirement.oneOf))
        && given.isSuperset(of: requirement.allOf) && given.isDisjoint(with: requirement.noneOf)
    }
  }

  private static func outcome(of answers: Answers, by rubric: Rubric) -> String {
    Decision(from: answers, by: rubric).outcome.id
  }

  private static func merged(_ old: Rubric, _ new: Rubric) -> Rubric {
    var merged = old
    for question in new.questions {
      guard let index = merged.questions.firstIndex(where: { $0.id == question.id }) else {
        merged.questions.append(question)
        continue
      }
      let known = Set(merged.questions[index].choices.map(\.id))
      merged.questions[index].choices += question.choices.filter { !known.contains($0.id) }
    }
    return merged
  }
}
