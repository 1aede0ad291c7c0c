import AnswerSpaces
import Testing

@testable import Rubrics

@Suite struct AuditTests {
  @Test func `a sound rubric has notes only, and its figures are exact`() throws {
    var rubric = Garden.rubric
    rubric.advice = [
      Advice(
        id: "dogs", kind: .method, when: .answer(question: "fence", choices: ["no"]), title: "")
    ]
    let audit = try Audit(of: rubric)
    #expect(audit.isClean)
    #expect(audit.figures.combinations == 72)
    #expect(audit.figures.lean == "nothing")
    #expect(audit.figures.points.map(\.least) == [0, -2])
    #expect(audit.figures.points.map(\.most) == [5, 3])
    #expect(audit.figures.points.map(\.headroom) == [2, 0])
    #expect(audit.figures.outcomes.map(\.share) == [8, 32, 16, 16].map { $0 / 72 })
    #expect(
      audit.findings.map { "\($0.check) \($0.subject) \($0.choice ?? "")" } == [
        "undecisive-question fence ", "idle-choice winter mild", "idle-choice light sunny",
        "idle-choice rain plenty", "idle-choice rain some",
        "idle-choice crop beans", "idle-choice fence yes",
      ])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var check: String
    var subject: String
    var message: String
    var witness: Answers?
    var spoil: @Sendable (inout Rubric) -> Void
  }

  static let faults: [Fault] = [
    Fault(
      testDescription: "a threshold out of reach", check: "unreachable-threshold",
      subject: "greenhouse",
      message: "The option `greenhouse` is adopted from 6 points, and no answers give it more "
        + "than 5."
    ) { $0.options[0].adoptAt = 6 },
    Fault(
      testDescription: "an outcome out of reach", check: "unreachable-outcome", subject: "both",
      message: "No answers lead to the outcome `both`."
    ) { $0.options[0].adoptAt = 6 },
    Fault(
      testDescription: "a set without a name", check: "unnamed-outcome",
      subject: "greenhouse+irrigation",
      message: "Answers can adopt `greenhouse` and `irrigation`, and no outcome names that.",
      witness: ["winter": .choice("cold"), "crop": .choice("rice")]
    ) { $0.outcomes.remove(at: 2) },
    Fault(
      testDescription: "a question nothing looks at", check: "idle-question", subject: "fence",
      message: "No answer to `fence` changes the outcome, a prerequisite or advice."
    ) { _ in },
    Fault(
      testDescription: "rules that contradict each other", check: "contradictory-rules",
      subject: "rice-needs-water",
      message: "The rule `rice-needs-water` requires `irrigation` where `shade-stays-wet` "
        + "excludes it. Guard one of them.",
      witness: ["light": .choice("shady"), "crop": .choice("rice")]
    ) {
      $0.rules.append(
        Rule(
          id: "shade-stays-wet", when: .answer(question: "light", choices: ["shady"]), .excludes,
          "irrigation"))
    },
    Fault(
      testDescription: "a rule in the shadow of another", check: "idle-rule",
      subject: "shady-rice",
      message: "The rule `shady-rice` never changes an outcome: where it fires, "
        + "`rice-needs-water` already decides.",
      witness: ["light": .choice("shady"), "crop": .choice("rice")]
    ) {
      $0.rules.append(
        Rule(
          id: "shady-rice",
          when: .all([
            .answer(question: "crop", choices: ["rice"]),
            .answer(question: "light", choices: ["shady"]),
          ]), .requires, "irrigation"))
    },
    Fault(
      testDescription: "a rule the points make superfluous", check: "idle-rule",
      subject: "dry-needs-water",
      message: "The rule `dry-needs-water` never changes an outcome: where it fires, "
        + "the points already adopt `irrigation`.",
      witness: ["rain": .choice("none")]
    ) {
      $0.rules.append(
        Rule(
          id: "dry-needs-water", when: .answer(question: "rain", choices: ["none"]), .requires,
          "irrigation"))
    },
    Fault(
      testDescription: "a rule that never fires", check: "dead-rule", subject: "never",
      message: "The rule `never` never fires."
    ) {
      $0.rules.append(
        Rule(
          id: "never",
          when: .all([
            .answer(question: "crop", choices: ["rice"]),
            .not(.answer(question: "crop", choices: ["rice"])),
          ]), .requires, "irrigation"))
    },
    Fault(
      testDescription: "advice against its own outcome", check: "dead-advice", subject: "shutters",
      message: "The advice `shutters` never applies."
    ) {
      $0.advice.append(
        Advice(
          id: "shutters", kind: .method,
          when: .all([.outcome(["greenhouse"]), .answer(question: "light", choices: ["shady"])]),
          title: ""))
    },
    Fault(
      testDescription: "a prerequisite for what cannot be", check: "dead-prerequisite",
      subject: "glass", message: "The prerequisite `glass` is never open."
    ) {
      $0.prerequisites.append(
        Prerequisite(
          id: "glass", title: "",
          when: .all([.outcome(["nothing"]), .answer(question: "crop", choices: ["rice"])]),
          severity: .blocker))
    },
    Fault(
      testDescription: "advice that is always given", check: "constant-advice", subject: "weeding",
      message: "The advice `weeding` always applies, whatever is answered."
    ) {
      $0.advice.append(
        Advice(
          id: "weeding", kind: .method, when: .outcome($0.outcomes.map(\.id)), title: ""))
    },
    Fault(
      testDescription: "a promise that is broken", check: "refuted-property",
      subject: "cold-builds",
      message: "The property `cold-builds` does not hold: Cold winters always get glass.",
      witness: ["winter": .choice("cold"), "light": .choice("shady")]
    ) {
      $0.properties.append(
        Property(
          id: "cold-builds", states: "Cold winters always get glass.",
          .always(.answer(question: "winter", choices: ["cold"]), adopts: "greenhouse")))
    },
  ]

  @Test(arguments: faults) func `a fault is found and shown`(fault: Fault) throws {
    var rubric = Garden.rubric
    fault.spoil(&rubric)
    let audit = try Audit(of: rubric)
    let finding = try #require(
      audit.findings.first { $0.check == fault.check && $0.subject == fault.subject })
    #expect(finding.message == fault.message)
    #expect(finding.witnesses.first?.answers == fault.witness)
  }

  struct Reader: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var add: @Sendable (inout Rubric) -> Void
  }

  @Test(arguments: [
    Reader(testDescription: "a tension") {
      $0.tensions.append(Tension(id: "odd", when: fenced, because: ""))
    },
    Reader(testDescription: "a cost line") {
      $0.costs.lines.append(
        CostLine(
          id: "posts", title: "", outcomes: [], basis: .oneTime,
          figure: DecimalRange(ExactDecimal(1)),
          when: fenced))
    },
    Reader(testDescription: "a quantity of the costs") {
      $0.costs.drivers.append(
        CostDriver(
          id: "posts", title: "", count: .once, unit: "", units: "",
          readings: [.init(when: fenced, figure: DecimalRange(ExactDecimal(1)))]))
    },
    Reader(testDescription: "the next decision") {
      $0.outcomes[0].next.append(FollowOn(rubric: "next", carries: [FollowOn.Carry("fence")]))
    },
  ]) func `a question that only something else reads is no fault`(reader: Reader) throws {
    var rubric = Garden.rubric
    reader.add(&rubric)
    let findings = try Audit(of: rubric).findings.filter { $0.subject == "fence" }
    #expect(findings.map(\.check) == ["undecisive-question"])
  }

  private static let fenced = Condition.answer(question: "fence", choices: ["yes"])

  @Test func `what holds on every answer is proved`() throws {
    var rubric = Garden.rubric
    rubric.properties = [
      Property(
        id: "colder", states: "",
        .monotone(
          question: "winter", order: ["mild", "cold", "arctic"], neverDrops: "greenhouse")),
      Property(
        id: "milder", states: "",
        .monotone(question: "winter", order: ["arctic", "mild"], neverDrops: "greenhouse")),
      Property(
        id: "shade", states: "",
        .never(.answer(question: "light", choices: ["shady"]), adopts: "greenhouse")),
      Property(id: "fences", states: "", .independent(["fence"])),
      Property(id: "rain", states: "", .independent(["fence", "rain"])),
    ]
    let audit = try Audit(of: rubric)
    #expect(audit.provedProperties == ["colder", "shade", "fences"])
    let milder = try #require(audit.findings.first { $0.subject == "milder" })
    #expect(
      milder.witnesses.map(\.answers)
        == [["winter": .choice("arctic")], ["winter": .choice("mild")]])
    #expect(milder.witnesses.map(\.outcome) == ["greenhouse", "nothing"])
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var assertion: Property.Assertion
    /// The fewest answers that break it; none where it is proved.
    var broken: [Answers] = []
    /// What the note says that it says nothing.
    var isVacuous: String?
  }

  @Test(arguments: [
    Sample(
      testDescription: "winters do not matter in the shade",
      assertion: .independent(["winter"], when: .answer(question: "light", choices: ["shady"]))),
    Sample(
      testDescription: "winters matter in the sun",
      assertion: .independent(["winter"], when: .answer(question: "light", choices: ["sunny"])),
      broken: [
        ["light": .choice("sunny")], ["light": .choice("sunny"), "winter": .choice("cold")],
      ]),
    Sample(
      testDescription: "of several questions one matters",
      assertion: .independent(
        ["rain", "crop"], when: .answer(question: "rain", choices: ["plenty", "some"])),
      broken: [["rain": .choice("plenty")], ["rain": .choice("plenty"), "crop": .choice("rice")]]),
    Sample(
      testDescription: "which cold winter it is does not matter",
      assertion: .independent(
        ["winter"], when: .answer(question: "winter", choices: ["cold", "arctic"]))),
    Sample(
      testDescription: "whether a winter is mild or cold matters",
      assertion: .independent(
        ["winter"], when: .answer(question: "winter", choices: ["mild", "cold"])),
      broken: [["winter": .choice("mild")], ["winter": .choice("cold")]]),
    Sample(
      testDescription: "nothing meets the condition",
      assertion: .independent(["rain"], when: impossible),
      isVacuous: "no answers meet its condition"),
    Sample(
      testDescription: "glass never brings water",
      assertion: .never(adopting: "greenhouse", adopts: "irrigation"),
      broken: [["winter": .choice("cold"), "crop": .choice("rice")]]),
    Sample(
      testDescription: "glass never goes with water where it rains and beans grow",
      assertion: .never(
        .all([
          .answer(question: "rain", choices: ["plenty"]),
          .answer(question: "crop", choices: ["beans"]),
        ]), adopting: "greenhouse", adopts: "irrigation")),
    Sample(
      testDescription: "glass always brings water",
      assertion: .always(adopting: "greenhouse", adopts: "irrigation"),
      broken: [["winter": .choice("cold")]]),
    Sample(
      testDescription: "glass always brings water where rice grows",
      assertion: .always(
        .answer(question: "crop", choices: ["rice"]), adopting: "greenhouse", adopts: "irrigation")),
    Sample(
      testDescription: "glass in the shade is never adopted",
      assertion: .always(
        .answer(question: "light", choices: ["shady"]), adopting: "greenhouse", adopts: "irrigation"
      ),
      isVacuous: "no answers meet its condition and adopt `greenhouse`"),
  ]) func `promises under a condition and beside an option are proved or refuted`(
    sample: Sample
  ) throws {
    var rubric = Garden.rubric
    rubric.properties = [Property(id: "it", states: "It.", sample.assertion)]
    let audit = try Audit(of: rubric)
    #expect(audit.provedProperties == (sample.broken.isEmpty ? ["it"] : []))
    let findings = audit.findings.filter { $0.subject == "it" }
    #expect(findings.flatMap { $0.witnesses.map(\.answers) } == sample.broken)
    let messages = findings.filter { $0.check == "vacuous-property" }.map(\.message)
    #expect(
      messages == sample.isVacuous.map { ["The property `it` says nothing: \($0)."] } ?? [])
  }

  private static let impossible = Condition.all([
    .answer(question: "crop", choices: ["rice"]),
    .not(.answer(question: "crop", choices: ["rice"])),
  ])

  @Test func `an option that no answers adopt brings nothing`() throws {
    var rubric = Garden.rubric
    rubric.options[0].adoptAt = 6
    rubric.properties = [
      Property(id: "it", states: "", .always(adopting: "greenhouse", adopts: "irrigation"))
    ]
    let note = try #require(try Audit(of: rubric).findings.first { $0.subject == "it" })
    #expect(note.message == "The property `it` says nothing: no answers adopt `greenhouse`.")
  }

  @Test func `that picking a choice as well drops nothing is proved or refuted`() throws {
    var rubric = Garden.rubric
    rubric.questions.append(
      Garden.question(
        "pests", .fixed, pick: .many,
        [
          ("snails", ["greenhouse": 3]), ("deer", ["greenhouse": -1]),
          ("moths", ["irrigation": 1]),
        ]))
    rubric.properties = [
      Property(
        id: "snails", states: "",
        .picking(question: "pests", choices: ["snails", "moths"], neverDrops: "greenhouse")),
      Property(
        id: "deer", states: "",
        .picking(question: "pests", choices: ["snails", "deer"], neverDrops: "greenhouse")),
    ]
    let audit = try Audit(of: rubric)
    #expect(audit.provedProperties == ["snails"])
    let deer = try #require(audit.findings.first { $0.subject == "deer" })
    #expect(deer.check == "refuted-property")
    #expect(
      deer.witnesses.map(\.answers)
        == [["pests": .choices(["snails"])], ["pests": .choices(["snails", "deer"])]])
    #expect(deer.witnesses.map(\.outcome) == ["greenhouse", "nothing"])
  }

  @Test func `a witness names the plan when the finding needs one`() throws {
    var rubric = Garden.rubric
    rubric.properties = [
      Property(id: "wish", states: "", .never(.plan(["both"]), adopts: "irrigation"))
    ]
    let finding = try #require(
      try Audit(of: rubric).findings.first { $0.check == "refuted-property" })
    #expect(finding.witnesses.map(\.plan) == ["both"])
    #expect(finding.witnesses.map(\.outcome) == ["irrigation"])
  }
}
