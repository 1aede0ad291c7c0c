import AnswerSpaces
import Rubrics
import Testing

/// Rubrics with more outcomes than one row of a table of distances holds.
@Suite struct ManyOutcomeTests {
  @Test func `each of thirty-two outcomes is as far away as options have to change`() throws {
    let ids = (0..<5).map { "o\($0)" }
    var rubric = Garden.rubric
    rubric.rules = []
    rubric.options = ids.map { RubricOption(id: $0, title: $0, need: $0, adoptAt: 1) }
    rubric.questions = ids.map {
      Garden.question("q-\($0)", .fact, [("no", [:]), ("yes", [$0: 1])])
    }
    rubric.outcomes = (0..<32).map { set in
      let adopted = ids.enumerated().filter { set >> $0.offset & 1 == 1 }.map(\.element)
      return Outcome(id: "s\(set)", title: "s\(set)", adopts: adopted, headline: "s\(set)")
    }
    let space = try AnswerSpace(of: rubric)
    for given in [0, 21, 31] {
      let answers = Answers(
        Dictionary(
          uniqueKeysWithValues: ids.enumerated().map { place, id in
            ("q-\(id)", .choice(given >> place & 1 == 1 ? "yes" : "no"))
          }))
      let firmness = space.firmness(of: answers)
      #expect(firmness.possible == ["s\(given)"])
      #expect(firmness.totals.count == 31)
      for total in firmness.totals {
        let set = try #require(Int(total.outcome.dropFirst()))
        #expect(total.size == (set ^ given).nonzeroBitCount, "\(given) to \(total.outcome)")
        #expect(total.count == .one, "\(given) to \(total.outcome)")
      }
    }
  }
}
