extension Question {
  /// Returns the choice that a number in the question's unit falls into.
  ///
  /// - Parameter number: The number.
  /// - Returns: The last choice that begins at or below it; nothing where the question takes no
  ///   numbers or all choices begin above it.
  package func choice(for number: ExactDecimal) -> Choice? {
    guard unit != nil, number >= ExactDecimal(0) else { return nil }
    return choices.last { $0.from ?? ExactDecimal(0) <= number }
  }

  /// The least number that falls into a choice; nothing where the question takes no numbers.
  package var leastNumber: ExactDecimal? {
    unit == nil ? nil : choices.first.map { $0.from ?? ExactDecimal(0) }
  }
}
