import Rubrics
import Testing

@testable import AnswerSpaces

/// What is said where not every outcome could be looked at.
@Suite struct FirmnessDraftTests {
  static func firmness(
    _ answers: Answers, atMost possible: [String], proven: Int
  ) -> Firmness {
    var draft = FirmnessDraft(of: answers, by: Garden.rubric, each: .thorough)
    draft.stand(atMost: possible, proven: proven)
    return draft.firmness(naming: ["rain"])
  }

  @Test func `two outcomes that are possible leave it open, whatever the others are`() {
    let two = ["greenhouse", "nothing"]
    let cold = Answers(["winter": .choice("cold")])
    #expect(Self.firmness(cold, atMost: two, proven: 2).standing == .open)
    #expect(Self.firmness(cold, atMost: two, proven: 2).shortfall == nil)
    #expect(Self.firmness(cold, atMost: two + ["both"], proven: 2).standing == .open)
    #expect(Self.firmness(cold, atMost: two + ["both"], proven: 2).shortfall?.parts == [.standing])
    #expect(Self.firmness(Answers(), atMost: two, proven: 2).standing == .undecided)
  }

  @Test func `one outcome of which another may be possible is not settled`() {
    let firmness = Self.firmness(Answers(), atMost: ["both", "nothing"], proven: 1)
    #expect(firmness.standing == .notComputed && firmness.possible == ["both", "nothing"])
    #expect(firmness.shortfall == Shortfall(parts: [.standing], questions: ["rain"]))
    #expect(Self.firmness(Answers(), atMost: ["both"], proven: 1).standing == .settled)
  }
}
