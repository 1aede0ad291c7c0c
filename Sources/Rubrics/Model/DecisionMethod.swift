/// How the points and rules of options decide what is adopted; a rubric's file calls it its `kind`.
///
/// What distinguishes one method from another is said here. Beside it a method has to be taught to
/// `Scorecard` and to the compiler of answer spaces, which decide, and to the words of reports.
package enum DecisionMethod: String, Sendable, CaseIterable {
  /// Each option is adopted or not, by a threshold of its own, and the adopted set names the outcome.
  case adopt
  /// One option is chosen: the one with the most points, and on a tie the one that is listed first.
  case chooseOne = "choose-one"
}

extension DecisionMethod {
  /// Whether every option has a threshold of its own that its points must reach.
  package var hasThresholds: Bool {
    switch self {
    case .adopt: true
    case .chooseOne: false
    }
  }

  /// Whether options are rivals: they are ranked by their points, equals tie, and something is always chosen.
  package var ranksOptions: Bool {
    switch self {
    case .adopt: false
    case .chooseOne: true
    }
  }

  /// The most options a rubric may have; where every set of them needs an outcome 6 already ask for 64.
  package var optionLimit: Int {
    switch self {
    case .adopt: 6
    case .chooseOne: 10
    }
  }

  /// Returns the sets of options that may be adopted unless rules leave nothing, each in the order of the options.
  package func adoptableSets(of options: [String]) -> [[String]] {
    switch self {
    case .adopt:
      (0..<(1 << options.count)).map { set in
        options.indices.filter { set >> $0 & 1 == 1 }.map { options[$0] }
      }
    case .chooseOne: options.map { [$0] }
    }
  }

  /// What a rubric does with its options, and what an outcome has to name, as parts of a sentence.
  var words: (deed: String, set: String) {
    switch self {
    case .adopt: ("adopts each on its own", "any of the options")
    case .chooseOne: ("chooses one", "exactly one option")
    }
  }
}
