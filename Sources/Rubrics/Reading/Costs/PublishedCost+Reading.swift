import StrictJSON

extension PublishedCost {
  /// A published total in a cost model.
  static let shape = Shape<PublishedCost>(
    "publishedCost", "A total that a source states.",
    entry: .init(noun: "published cost", mark: "title"),
    blank: PublishedCost(
      id: "", title: "", outcome: "", .monthly, DecimalRange(ExactDecimal(0)), lines: [])
  ) {
    Field.required("id", "The id of the published total.", .entryID("published cost")) {
      $0.id = $1
    }
    Field.required("title", "What it is the total of.", .text) { $0.title = $1 }
    Field.required("outcome", "The outcome it is about.", .name { $0.outcomes }) {
      $0.outcome = $1
    }
    Field.required("measures", "What the total covers.", .word) { $0.measure = $1 }
    Field.custom(
      "low", "The least that is published.", .amount(atMost: CostLimit.price), isRequired: true
    ) { object, cost, _ in cost.total = object.range(atMost: CostLimit.price) }
    Field.alsoRead(
      "high", "The most that is published.", .amount(atMost: CostLimit.price), isRequired: true)
    Field.required("lines", "The cost lines that make it up.", .names { $0.costLines }) {
      $0.lines = $1
    }
    Field.optional(
      "queriesPerMonth", "The queries a month it is stated for.",
      .integer(1...CostLimit.queriesPerMonth)
    ) { $0.queriesPerMonth = $1 }
    Field.optional(
      "retrainsPerYear", "The retrainings a year it includes.",
      .integer(0...CostLimit.retrainsPerYear)
    ) { $0.retrainsPerYear = $1 }
    Field.required("note", "What is to be known when the two are compared.", .text) {
      $0.note = $1
    }
    Field.sources { $0.citations = $1 }
  }
}

extension Form<Void> {
  /// The spelling of an amount.
  static func amount(atMost most: Int? = nil) -> Form {
    spelled(
      ["type": "number", "minimum": 0].merging(
        most.map { ["maximum": .integer($0)] } ?? [:]
      ) { first, _ in first })
  }
}
