import Rubrics
import Testing

@testable import AnswerSpaces

@Suite struct RubricDifferenceTests {
  @Test func `a rubric does not differ from itself`() throws {
    let difference = try RubricDifference(old: Garden.rubric, new: Garden.rubric)
    #expect(difference.isEmpty)
    #expect(difference.changed == 0)
    #expect(difference.combinations == 72)
  }

  @Test func `a dropped rule moves exactly the answers that met it and nothing else`() throws {
    var new = Garden.rubric
    new.rules.removeAll { $0.id == "rice-needs-water" }
    let difference = try RubricDifference(old: Garden.rubric, new: new)
    // Rice where it rains (4 of 6), shady or mild (4 of 6), either fence.
    #expect(difference.changed == 24)
    #expect(difference.shifts.map(\.from) == ["irrigation", "both"])
    #expect(difference.shifts.map(\.to) == ["nothing", "greenhouse"])
    #expect(difference.shifts.map(\.count) == [16, 8])
    let shift = try #require(difference.shifts.first)
    let rainyRice = [
      RubricDifference.Requirement(question: "rain", oneOf: ["plenty", "some"]),
      RubricDifference.Requirement(question: "crop", oneOf: ["rice"]),
    ]
    #expect(shift.common == rainyRice)
    #expect(
      shift.parts.map(\.requirements) == [
        [RubricDifference.Requirement(question: "light", oneOf: ["shady"])] + rainyRice,
        [RubricDifference.Requirement(question: "winter", oneOf: ["mild"])] + rainyRice,
      ])
    #expect(shift.parts.map(\.count) == [12, 8])
    #expect(shift.parts.map(\.added) == [12, 4])
    #expect(shift.uncovered == 0)
    #expect(difference.example?.answers == ["crop": .choice("rice")])
  }

  @Test func `questions of one rubric are free in the other`() throws {
    var new = Garden.rubric
    new.questions.append(
      Garden.question("goats", .fact, [("yes", ["irrigation": -9]), ("no", [:])]))
    let difference = try RubricDifference(old: Garden.rubric, new: new)
    #expect(difference.combinations == 144)
    // Goats keep irrigation from the dry gardens without rice.
    #expect(difference.changed == 12)
    #expect(
      difference.shifts.allSatisfy { shift in
        shift.common.contains(RubricDifference.Requirement(question: "goats", oneOf: ["yes"]))
      })
  }
}
