package import Rubrics

extension DecisionMethod {
  /// What it is good for, in one line.
  package var help: String {
    switch self {
    case .adopt:
      "Every option is taken up or not, by its own threshold: both and neither are answers"
    case .chooseOne: "One option is chosen, the one with the most points"
    }
  }

  /// What an outcome does with the options it names.
  var verb: String {
    switch self {
    case .adopt: "adopts"
    case .chooseOne: "chooses"
    }
  }

  /// What is said of the options that made it.
  var participle: String {
    switch self {
    case .adopt: "adopted"
    case .chooseOne: "chosen"
    }
  }

  /// How answers become an outcome.
  var manner: String {
    let points =
      "Every answer adds points to what it speaks for, and takes some from what it speaks against."
    return switch self {
    case .adopt:
      "\(points) An option is adopted when its points reach its threshold and no rule excludes it, "
        + "or when a rule requires it. What is adopted names the outcome."
    case .chooseOne:
      "\(points) The option with the most points is chosen, among those that rules require or else "
        + "among those that no rule excludes. Of equals the one listed first is chosen, and the "
        + "tie is named; they are listed from the simplest and cheapest to undo."
    }
  }
}
