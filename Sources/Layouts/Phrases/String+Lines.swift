extension String {
  /// Returns the text broken into lines of one emphasis.
  package func lines(
    _ columns: Int, _ emphasis: Emphasis = .plain, first: String = "", rest: String? = nil
  ) -> [Phrase] {
    let hanging = rest ?? String(repeating: " ", count: first.displayWidth)
    return Phrase(self, emphasis).lines(
      in: TextStyle(), width: max(columns, 8), first: Phrase(first, emphasis),
      rest: Phrase(hanging, emphasis))
  }
}
