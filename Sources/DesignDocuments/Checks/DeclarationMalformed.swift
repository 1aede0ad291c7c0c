extension Check {
  static let declarationMalformed = Check(
    id: "declaration-malformed",
    summary: "A declaration can be read in full.",
    why:
      "A line that cannot be read, or a key nobody knows, is an answer that silently "
      + "does not count.",
    severity: .error,
    remedy: "Write one 'key: value' a line",
    failing: Handbook.declaring("decision: rag", "volatilty: weekly")
  ) { document, _ in
    document.eachDeclaration { DeclarationProblems(in: $0, among: document).marks }
  }
}
