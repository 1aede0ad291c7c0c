import Rubrics

/// The batch workload: twelve questions of four choices, two options, six rules, lines of about 250 bytes.
struct BatchWorkload {
  /// The rubric.
  let rubric: Rubric
  /// The lines, each ended with a line feed.
  let input: [UInt8]
  /// The number of lines.
  let lineCount: Int

  /// Makes a workload that is the same every time.
  ///
  /// - Parameters:
  ///   - lineCount: The number of lines.
  ///   - openPercent: The share of questions that a line leaves out.
  init(lineCount: Int = 100_000, openPercent: UInt64) {
    let questions = Self.questions
    rubric = Rubric(
      id: "workload",
      options: [
        RubricOption(id: "rag", title: "", need: "", adoptAt: 4),
        RubricOption(id: "fine-tuning", title: "", need: "", adoptAt: 4),
      ],
      outcomes: [
        Outcome(id: "rag", title: "", adopts: ["rag"], headline: ""),
        Outcome(id: "fine-tuning", title: "", adopts: ["fine-tuning"], headline: ""),
        Outcome(id: "combined", title: "", adopts: ["rag", "fine-tuning"], headline: ""),
        Outcome(id: "prompt-first", title: "", adopts: [], headline: ""),
      ],
      questions: questions, rules: Self.rules)
    var state: UInt64 = 42
    func number(below limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    var text = ""
    for _ in 0..<lineCount {
      let members = questions.compactMap { question -> String? in
        let choice = question.choices[Int(number(below: 4))].id
        return number(below: 100) < openPercent ? nil : "\"\(question.id)\":\"\(choice)\""
      }
      text += "{\(members.joined(separator: ","))}\n"
    }
    input = Array(text.utf8)
    self.lineCount = lineCount
  }

  private static let questions = [
    "gap", "volatility", "citations", "latency", "corpus", "examples", "prompting", "logic", "task",
    "hosting", "traffic", "stakes",
  ].enumerated().map { index, id in
    Question(
      id: id, title: "", ask: "", isEssential: index < 6,
      choices: ["none", "several", "frequent", "required"].enumerated().map { position, choice in
        let rag = (index * 7 + position * 5) % 9 - 4
        let tuning = (index * 5 + position * 3) % 9 - 4
        return Choice(
          id: choice, label: "",
          points: [("rag", rag), ("fine-tuning", tuning)].filter { $0.1 != 0 }
            .map { Choice.Points(option: $0.0, value: $0.1) })
      })
  }

  private static let rules = [
    Rule(id: "one", when: .answer(question: "citations", choices: ["required"]), .requires, "rag"),
    Rule(
      id: "two",
      when: .all([
        .answer(question: "gap", choices: ["none", "several"]),
        .answer(question: "volatility", choices: ["frequent"]),
      ]), .requires, "rag"),
    Rule(
      id: "three", when: .answer(question: "prompting", choices: ["none"]), .excludes, "fine-tuning"
    ),
    Rule(
      id: "four",
      when: .all([
        .answer(question: "corpus", choices: ["none"]),
        .not(.answer(question: "citations", choices: ["required"])),
        .not(.answer(question: "volatility", choices: ["frequent"])),
      ]), .excludes, "rag"),
    Rule(
      id: "five",
      when: .any([
        .answer(question: "latency", choices: ["required"]),
        .answer(question: "hosting", choices: ["required"]),
      ]), .excludes, "fine-tuning"),
    Rule(
      id: "six",
      when: .all([
        .answer(question: "examples", choices: ["frequent", "required"]),
        .answer(question: "prompting", choices: ["several", "frequent", "required"]),
        .answer(question: "latency", choices: ["none"]),
        .answer(question: "hosting", choices: ["none"]),
      ]), .requires, "fine-tuning"),
  ]
}
