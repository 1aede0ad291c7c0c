extension Evidence {
  /// Returns whether something rests on nothing but sources whose figures come without a source.
  package func isWeak(_ citations: [Citation]) -> Bool {
    !citations.isEmpty && citations.allSatisfy { isUnsourced($0.source) }
  }
}
