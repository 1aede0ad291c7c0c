extension Check {
  static let declarationMisplaced = Check(
    id: "declaration-misplaced",
    summary: "Whatever looks declared is read.",
    why:
      "Answers outside of a declaration, a block under another name, and an acceptance where none is "
      + "read look right to a reader and count for nothing.",
    severity: .warning,
    remedy: "Move it into a block that opens with ```crossroads",
    failing: Handbook.saying(
      """
      ```yaml
      decision: rag
      volatility: weekly
      ```

      """)
  ) { document, _ in
    let traces = DeclarationTraces(in: document)
    let keys = MisplacedKeys(in: document, besides: traces.parts)
    return (traces.marks + keys.marks).map { mark in
      var mark = mark
      mark.severity = document.options.requiresDeclaration ? .error : nil
      return mark
    }
  }
}
