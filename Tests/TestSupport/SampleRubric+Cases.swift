package import Rubrics

extension SampleRubric {
  /// Documented cases: a hit, a miss by outcome, a miss by advice, a documented miss, an outdated one.
  package static let cases = [
    DocumentedCase(
      id: "daily-joiner", title: "A joiner who drives every day", source: "fleet-survey",
      answers: ["trips": .choice("daily"), "parking": .choice("yard")],
      expectation: DocumentedCase.Expectation(outcomes: ["own"], advice: ["no-diary"]),
      why: "Daily trips pay for a van."),
    DocumentedCase(
      id: "glazier", title: "A glazier with a yard", source: "trade-guide",
      answers: ["trips": .choice("weekly"), "loads": .choices(["glass"])],
      expectation: DocumentedCase.Expectation(outcomes: ["both", "own"]),
      why: "The guide wants a van in every yard."),
    DocumentedCase(
      id: "moving-house", title: "Moving house once", source: "trade-guide",
      answers: ["trips": .choice("rare"), "budget": .choice("monthly")],
      expectation: DocumentedCase.Expectation(
        outcomes: ["rent"], advice: ["breakdown"], prerequisites: ["licence"]),
      why: "Rented vans break down as well."),
    DocumentedCase(
      id: "collector", title: "A collector of vans", source: "workshop-blog",
      answers: ["trips": .choice("rare")],
      expectation: DocumentedCase.Expectation(outcomes: ["own"]), why: "He likes vans.",
      documentedMiss: "No question asks for joy, and none should."),
    DocumentedCase(
      id: "letter-writer", title: "Someone who writes letters", source: "workshop-blog",
      answers: ["trips": .choice("rare")],
      expectation: DocumentedCase.Expectation(outcomes: ["neither"]), why: "Letters fit a bag.",
      documentedMiss: "It used to be missed."),
  ]
}
