import Rubrics

extension SampleRubric {
  static let evidence = Evidence(sources: [
    Source(
      id: "fleet-survey", title: "What 400 workshops spend on vans", publisher: "Fleet Institute",
      year: 2024, url: "https://example.org/fleet-survey", grade: .measured,
      claims: [
        Claim(id: "two-reasons", text: "Owners with two reasons kept their van for longest."),
        Claim(
          id: "standing-costs", text: "A standing van costs about 190 a month.",
          alsoIn: ["trade-guide"]),
        Claim(id: "parking-fines", text: "Vans without a place collect 14 fines a year."),
        Claim(id: "diaries-help", text: "A diary of trips halves the error of an estimate."),
        Claim(
          id: "colours", text: "White vans sell fastest.",
          background: "It prices nothing here, but readers ask."),
      ]),
    Source(
      id: "trade-guide", title: "A guide to trade vehicles", publisher: "Guild of Joiners",
      year: 2021, grade: .guidance, note: "second edition",
      claims: [
        Claim(id: "renting-binds-little", text: "A rental can be ended within a day."),
        Claim(id: "special-bodies", text: "Special bodies cost three times the usual."),
        Claim(id: "daily-use", text: "Daily use pays for a van in two years."),
      ]),
    Source(
      id: "workshop-blog", title: "Ten years in one van", url: "https://example.org/ten-years",
      grade: .reported,
      claims: [Claim(id: "tools-aboard", text: "Tools aboard save an hour a day.")]),
  ])
}
