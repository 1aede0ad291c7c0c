import Rubrics

extension SampleRubric {
  static let questions = [
    Question(
      id: "trips", title: "Trips", ask: "How often do you move things?",
      why: "A van that stands costs as much as one that drives.", isEssential: true,
      mutability: .fact, citations: [cite("fleet-survey", "standing-costs")],
      choices: [
        Choice(
          id: "daily", label: "Every day", points: [points("own", 4), points("rent", -2)],
          needs: [need("own", "the daily trips")],
          because: "Daily use spreads the price of a van over 250 trips a year.",
          citations: [cite("fleet-survey", "standing-costs"), cite("trade-guide", "daily-use")]),
        Choice(
          id: "weekly", label: "Every week", hint: "once or twice",
          points: [points("own", 2), points("rent", 1)],
          because: "Weekly use is where the lines cross.",
          citations: [cite("fleet-survey", "standing-costs")]),
        Choice(
          id: "rare", label: "A few times a year", points: [points("own", -3), points("rent", 2)],
          because: "A van that stands is the dearest van.",
          citations: [cite("fleet-survey", "standing-costs")]),
      ]),
    Question(
      id: "loads", title: "Loads", ask: "Which odd loads do you carry?",
      why: "Odd loads need bodies that are worth renting.", pick: .many, mutability: .fact,
      citations: [cite("trade-guide", "special-bodies")],
      choices: [
        Choice(
          id: "glass", label: "Sheets of glass", points: [points("rent", 3)],
          needs: [need("rent", "sheets of glass")],
          because: "A glass rack fits no ordinary van.",
          citations: [cite("trade-guide", "special-bodies")]),
        Choice(
          id: "livestock", label: "Animals", points: [points("rent", 3)],
          needs: [need("rent", "animals")], because: "Animals need air, and a permit.",
          citations: [cite("trade-guide", "special-bodies")]),
        Choice(
          id: "tools", label: "Tools", points: [points("own", 1)],
          needs: [need("own", "tools that stay aboard")],
          because: "Tools that stay aboard save an hour of loading.",
          citations: [cite("workshop-blog", "tools-aboard")]),
      ]),
    Question(
      id: "parking", title: "Parking", ask: "Where would the van stand at night?", why: "",
      isEssential: true, mutability: .fixed,
      choices: [
        Choice(
          id: "yard", label: "In our own yard", points: [points("own", 1)],
          because: "A yard is half a garage.", citations: [cite("fleet-survey", "parking-fines")]),
        Choice(
          id: "street", label: "In the street", points: [points("own", -1)],
          because: "Streets are swept, and vans are towed.",
          citations: [cite("fleet-survey", "parking-fines")]),
        Choice(id: "none", label: "Nowhere", because: "A rule decides this one."),
      ]),
    Question(
      id: "budget", title: "Money", ask: "How would you rather pay?", mutability: .changeable,
      choices: [
        Choice(
          id: "upfront", label: "All at once", points: [points("own", 1)],
          because: "Paying at once is cheaper.", citations: [cite("trade-guide", "daily-use")]),
        Choice(
          id: "monthly", label: "Each month", points: [points("rent", 1)],
          because: "Rental bills come by the month.", citations: [cite("trade-guide", "daily-use")]),
      ]),
    Question(
      id: "driver", title: "Driver", ask: "Who may drive a van today?", mutability: .changeable,
      choices: [
        Choice(id: "several", label: "Several of us", because: "It steers a prerequisite."),
        Choice(id: "one", label: "One of us", because: "It steers a prerequisite."),
        Choice(id: "nobody", label: "Nobody yet", because: "It steers a prerequisite."),
      ]),
    Question(
      id: "reasons", title: "Reasons", ask: "Which reasons were given?", pick: .many,
      choices: [
        Choice(
          id: "looks-serious", label: "A van of our own looks serious",
          because: "No points: it is not a reason."),
        Choice(
          id: "neighbour-has-one", label: "The neighbour has one",
          because: "No points: the neighbour has other trips."),
      ]),
  ]

  private static func points(_ option: String, _ value: Int) -> Choice.Points {
    Choice.Points(option: option, value: value)
  }

  private static func need(_ option: String, _ text: String) -> Choice.Need {
    Choice.Need(option: option, text: text)
  }
}
