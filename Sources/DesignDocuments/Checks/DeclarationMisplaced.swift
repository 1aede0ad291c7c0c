extension Check {
  /// Finds documents where this does not hold: declared answers stand in a declaration.
  static let declarationMisplaced = Check(
    id: "declaration-misplaced",
    summary: "Declared answers stand in a declaration.",
    why:
      "Answers outside a crossroads block, or in a block with another word after the "
      + "fence, look declared to a reader and are not.",
    severity: .warning,
    remedy: "Move it into a block that opens with ```crossroads",
    passing: """
      # Answers from the handbook

      ```crossroads
      decision: rag
      gap: knowledge
      volatility: weekly
      citations: required
      latency: relaxed
      corpus: thousands
      examples: none
      ```

      """,
    failing: """
      # Answers from the handbook

      ```yaml
      decision: rag
      volatility: weekly
      ```

      """
  ) { document, _ in MisplacedKeys(in: document).marks }
}
