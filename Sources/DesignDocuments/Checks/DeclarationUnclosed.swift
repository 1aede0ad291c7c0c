extension Check {
  static let declarationUnclosed = Check(
    id: "declaration-unclosed",
    summary: "A declaration's fence is closed.",
    why:
      "A fence that is never closed swallows the rest of the document, and what it "
      + "swallows is read as the declaration.",
    severity: .error,
    remedy: "Close the block with three backticks on a line of their own",
    failing: Handbook.saying(
      """
      ```crossroads
      decision: rag
      gap: knowledge

      """)
  ) { document, _ in
    document.eachDecision { decision in
      guard !decision.declaration.isClosed else { return [] }
      return [
        Mark(
          message: "this declaration is not closed before the end of what it stands in",
          range: decision.declaration.opening)
      ]
    }
  }
}
