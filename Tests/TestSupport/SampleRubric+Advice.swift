import Rubrics

extension SampleRubric {
  static let prerequisites = [
    Prerequisite(
      id: "licence", title: "A driving licence",
      when: .all([
        .not(.outcome(["neither"])), .answer(question: "driver", choices: ["nobody", "unknown"]),
      ]), severity: .blocker, because: "Nobody in the workshop may drive a van today.",
      remedy: "Send one person to lessons, and plan three months for it.",
      citations: [cite("fleet-survey", "diaries-help")]),
    Prerequisite(
      id: "second-driver", title: "A second driver",
      when: .all([.outcome(["own", "both"]), .answer(question: "driver", choices: ["one"])]),
      severity: .warning, because: "One driver is ill for eleven days a year.",
      remedy: "Let a second person drive along.", citations: [cite("workshop-blog", "tools-aboard")]
    ),
    Prerequisite(
      id: "payment-plan", title: "A plan for paying",
      when: .all([
        .outcome(["own", "both"]), .not(.answer(question: "budget", choices: ["upfront"])),
      ]),
      severity: .warning, because: "A loan has to be agreed on before the purchase.",
      remedy: "Ask the bank for its terms.", citations: [cite("trade-guide", "daily-use")]),
  ]

  static let advice = [
    Advice(
      id: "standing-costs-too", kind: .hiddenCost, about: ["own"],
      when: .outcome(["own", "both"]), title: "A standing van costs as well",
      detail:
        "Insurance, tax and rust go on at night: about 190 a month before the first kilometre.",
      remedy: "Put the monthly sum into the price of each trip.",
      citations: [cite("fleet-survey", "standing-costs")]),
    Advice(
      id: "deposit-is-bound", kind: .hiddenCost, about: ["rent"],
      when: .outcome(["rent", "both"]), title: "The deposit is bound",
      detail: "Rental firms hold a deposit – often for two weeks.", remedy: "Ask for an account.",
      citations: [cite("trade-guide", "renting-binds-little")]),
    Advice(
      id: "buying-for-the-exception", kind: .antiPattern, about: ["own"],
      when: .answer(question: "loads", choices: ["glass", "livestock"]), committedBy: ["own"],
      title: "Buying for the exception",
      detail: "A van sized for the rarest load drives half empty on every other day.",
      remedy: "Size it for the usual load and rent for the odd one.",
      citations: [cite("fleet-survey", "two-reasons"), cite("trade-guide", "special-bodies")]),
    Advice(
      id: "no-diary", kind: .antiPattern, title: "Deciding without a diary of trips",
      detail: "Memory counts the bad days twice.", remedy: "Write down a month of trips.",
      citations: [cite("fleet-survey", "diaries-help")]),
    Advice(
      id: "it-looks-serious", kind: .badReason,
      when: .answer(question: "reasons", choices: ["looks-serious"]), committedBy: ["own", "both"],
      title: "‘It looks serious’", detail: "Customers remember the work and not the van.",
      remedy: "Name a trip that fails today.", citations: [cite("workshop-blog", "tools-aboard")]),
    Advice(
      id: "neighbours-differ", kind: .badReason,
      when: .answer(question: "reasons", choices: ["neighbour-has-one"]),
      title: "‘The neighbour has one’", detail: "The neighbour has other trips.",
      remedy: "Count your own."),
    Advice(
      id: "breakdown", kind: .failureMode, about: ["own"], when: .outcome(["own", "both"]),
      title: "The van breaks down on a busy day", detail: "Old vans do it twice a year.",
      remedy: "Keep the rental firm’s number in the cab.",
      citations: [cite("fleet-survey", "standing-costs")]),
    Advice(
      id: "count-late-jobs", kind: .evaluation, title: "Count the late jobs",
      detail: "A job is late when it starts an hour after it was promised.",
      remedy: "Compare a month before with a month after."),
    Advice(
      id: "service-contract", kind: .mitigation, about: ["own"], when: .outcome(["own", "both"]),
      title: "A service contract", detail: "It caps the repairs.", remedy: "Ask for one."),
    Advice(
      id: "used-first", kind: .method, about: ["own"], when: .outcome(["own", "both"]),
      title: "Start with a used van", detail: "The second van will be the right one.",
      remedy: "Buy one with a full service book.",
      citations: [cite("workshop-blog", "tools-aboard")]),
    Advice(
      id: "month-of-trips", kind: .evidence, title: "A month of trips",
      detail: "Date, distance and load of each.", remedy: "Hang a list beside the door.",
      citations: [cite("fleet-survey", "diaries-help")]),
    Advice(
      id: "yard-is-lost", kind: .relookTrigger, title: "The yard is lost",
      detail: "A lease that ends turns a cheap place into a dear one."),
    Advice(
      id: "electric-or-diesel", kind: .adjacentDecision, title: "Electric or diesel",
      detail: "Range and price decide that, and they change by the year."),
  ]
}
