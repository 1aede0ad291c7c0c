import Testing

@testable import AnswerSpaces
@testable import Rubrics

/// What two rubrics promise differently, and whether what was given up still holds.
@Suite struct PromiseDifferenceTests {
  private static let cold = Condition.answer(question: "winter", choices: ["cold", "arctic"])

  private static func rubric(_ promises: Property.Assertion...) -> Rubric {
    var rubric = Garden.rubric
    rubric.properties = promises.enumerated().map {
      Property(id: "p\($0)", states: "A promise.", $1)
    }
    return rubric
  }

  private static func never(_ choices: String..., of question: String) -> Property.Assertion {
    .never(.answer(question: question, choices: choices), adopts: "greenhouse")
  }

  struct Kept: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var promise: Property.Assertion
    var standing: PromiseDifference.Standing
    var budget = Budget.exhaustive
  }

  @Test(arguments: [
    Kept(
      testDescription: "a promise that a rule keeps", promise: never("shady", of: "light"),
      standing: .kept),
    Kept(
      testDescription: "a promise that points break",
      promise: .always(cold, adopts: "greenhouse"),
      standing: .broken([
        Witness(
          answers: ["winter": .choice("cold"), "light": .choice("shady")], outcome: "nothing")
      ])),
    Kept(
      testDescription: "an order that keeps an option",
      promise: .monotone(
        question: "winter", order: ["mild", "cold", "arctic"], neverDrops: "greenhouse"),
      standing: .kept),
    Kept(
      testDescription: "questions that decide nothing", promise: .independent(["fence"]),
      standing: .kept),
    Kept(
      testDescription: "a question and a choice that are gone",
      promise: .never(
        .all([
          .answer(question: "soil", choices: ["clay"]),
          .answer(question: "light", choices: ["shady", "dark"]),
        ]), adopts: "greenhouse"),
      standing: .unsayable(["soil", "light.dark"])),
    Kept(
      testDescription: "options that are gone",
      promise: .always(adopting: "well", adopts: "pump"), standing: .unsayable(["well", "pump"])),
    Kept(
      testDescription: "a choice that is gone from an order",
      promise: .monotone(question: "rain", order: ["none", "floods"], neverDrops: "irrigation"),
      standing: .unsayable(["rain.floods"])),
    Kept(
      testDescription: "too much work", promise: never("shady", of: "light"),
      standing: .notComputed, budget: Budget(steps: 50)),
  ]) func `what was promised is tried on the new rubric`(kept: Kept) {
    let difference = PromiseDifference(
      old: Self.rubric(kept.promise), new: Garden.rubric, budget: kept.budget)
    #expect(difference.removed.map(\.standing) == [kept.standing])
    #expect(difference.changed.isEmpty && difference.added.isEmpty)
  }

  @Test func `beside one option that is chosen no other can be adopted`() {
    var new = Garden.rubric
    new.method = .chooseOne
    let difference = PromiseDifference(
      old: Self.rubric(.never(adopting: "irrigation", adopts: "greenhouse")), new: new)
    #expect(difference.removed.map(\.standing) == [.unsayable(["irrigation"])])
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: [Property.Assertion]
    var new: [Property.Assertion]
    /// The ids of both, behind one another.
    var changed: [String] = []
    var removed: [String] = []
    var added: [String] = []
    var ids: [String]?
  }

  @Test(arguments: [
    Pair(
      testDescription: "the same in another order of choices and under another name",
      old: [
        .always(cold, adopts: "irrigation"), .independent(["fence", "light"]),
        .never(
          .any([cold, .not(.answer(question: "rain", choices: ["none"]))]), adopts: "greenhouse"),
      ],
      new: [
        .independent(["light", "fence"]),
        .never(
          .any([.not(.answer(question: "rain", choices: ["none"])), cold]), adopts: "greenhouse"),
        .always(.answer(question: "winter", choices: ["arctic", "cold"]), adopts: "irrigation"),
      ]),
    Pair(
      testDescription: "fewer choices of the same question",
      old: [never("mild", "cold", of: "winter")], new: [never("mild", of: "winter")],
      changed: ["p0 other"], ids: ["other"]),
    Pair(
      testDescription: "another question under the same name",
      old: [never("mild", of: "winter")], new: [never("shady", of: "light")],
      changed: ["p0 p0"]),
    Pair(
      testDescription: "another question under another name",
      old: [never("mild", of: "winter")], new: [never("shady", of: "light")],
      removed: ["p0"], added: ["other"], ids: ["other"]),
    Pair(
      testDescription: "another option under the same name",
      old: [.always(cold, adopts: "greenhouse")], new: [.always(cold, adopts: "irrigation")],
      removed: ["p0"], added: ["p0"]),
    Pair(
      testDescription: "the contrary under the same name",
      old: [.always(cold, adopts: "greenhouse")], new: [.never(cold, adopts: "greenhouse")],
      removed: ["p0"], added: ["p0"]),
    Pair(
      testDescription: "an order that turned, picks that grew, idle questions that shrank",
      old: [
        .monotone(question: "rain", order: ["none", "some", "plenty"], neverDrops: "irrigation"),
        .picking(question: "crop", choices: ["rice"], neverDrops: "irrigation"),
        .independent(["fence", "light"], when: cold),
      ],
      new: [
        .independent(["fence"], when: cold),
        .monotone(question: "rain", order: ["plenty", "some", "none"], neverDrops: "irrigation"),
        .picking(question: "crop", choices: ["rice", "beans"], neverDrops: "irrigation"),
      ], changed: ["p0 b", "p1 c", "p2 a"], ids: ["a", "b", "c"]),
    Pair(
      testDescription: "the same name before the same questions",
      old: [never("mild", of: "winter"), never("cold", of: "winter")],
      new: [never("arctic", of: "winter"), never("mild", "cold", of: "winter")],
      changed: ["p0 p0", "p1 p1"]),
    Pair(
      testDescription: "one promise said twice, then once",
      old: [never("mild", of: "winter"), never("mild", of: "winter")],
      new: [never("mild", of: "winter")], removed: ["p1"]),
  ]) func `promises are the same by what they are about`(pair: Pair) {
    var old = Garden.rubric
    var new = Garden.rubric
    old.properties = pair.old.enumerated().map { Property(id: "p\($0)", states: "", $1) }
    new.properties = pair.new.enumerated().map {
      Property(id: pair.ids?[$0] ?? "p\($0)", states: "", $1)
    }
    let difference = PromiseDifference(old: old, new: new)
    let changed = difference.changed.map { "\($0.property.id) \($0.successor?.id ?? "")" }
    #expect(changed == pair.changed)
    #expect(difference.removed.map(\.property.id) == pair.removed)
    #expect(difference.added.map(\.id) == pair.added)
    let isEmpty = pair.changed.isEmpty && pair.removed.isEmpty && pair.added.isEmpty
    #expect(difference.isEmpty == isEmpty)
  }

  @Test(arguments: 0..<10) func `whether a promise still holds agrees with every way of answering`(
    block: Int
  ) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      var random = RandomRubric(seed: seed, stateLimit: 60)
      let old = random.wholeRubric()
      var new = random.changed(old)
      new.properties = []
      let difference = PromiseDifference(old: old, new: new)
      #expect(difference.removed.map(\.property) == old.properties, "seed \(seed)")
      var asked = new
      asked.properties = difference.removed.compactMap { former in
        if case .unsayable = former.standing { nil } else { former.property }
      }
      let refuted = Observations(of: asked).findings
      for former in difference.removed {
        switch former.standing {
        case .kept:
          #expect(!refuted.contains("refuted-property \(former.property.id)"), "seed \(seed)")
        case .broken:
          #expect(refuted.contains("refuted-property \(former.property.id)"), "seed \(seed)")
        case .unsayable(let names):
          #expect(!names.isEmpty)
          for name in names {
            let parts = name.split(separator: ".").map(String.init)
            let question = new.question(parts[0])
            #expect(
              parts.count == 1
                ? question == nil : question != nil && question?.choice(parts[1]) == nil,
              "seed \(seed)")
          }
        case .notComputed: Issue.record("seed \(seed) was too much work")
        }
      }
    }
  }
}
