/// The choices of the question `corpus` that counts allow.
enum CorpusChoice {
  /// Returns the choices, the likeliest first, for the windows that a model may have, in their order.
  static func choices(for counts: CorpusCounts, windows: [Int]) -> [String] {
    var choices: [String] = []
    for window in windows {
      // The rule for tokens may be 15 % short, and half of the window is left for the rest.
      if counts.tokens * 115 * 2 <= window * 100 {
        choices.append("prompt-sized")
      } else {
        choices += [band(counts.documents), band(counts.words / 1_000)]
      }
    }
    return choices.reduce(into: []) { kept, choice in
      if !kept.contains(choice) { kept.append(choice) }
    }
  }

  private static func band(_ documents: Int) -> String {
    switch documents {
    case ..<1_000: "hundreds"
    case ..<300_000: "thousands"
    default: "millions"
    }
  }
}
