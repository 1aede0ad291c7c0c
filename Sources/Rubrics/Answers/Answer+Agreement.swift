extension Answer {
  /// Returns whether this answer and a measured one can both be right.
  package func agrees(with measured: Answer) -> Bool {
    switch (self, measured) {
    case (.unknown, _), (_, .unknown): true
    case (.choices, .choices): self == measured
    default:
      possible.allSatisfy(measured.possible.contains)
        || measured.possible.allSatisfy(possible.contains)
    }
  }
}
