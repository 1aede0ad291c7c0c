extension String {
  /// Returns the text as a fenced block of Markdown that nothing in it can close.
  ///
  /// - Parameter language: The word behind the opening fence.
  /// - Returns: The block, its last line ended too.
  func fenced(_ language: String = "") -> String {
    var longest = 2
    var run = 0
    for character in self {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)\(language)\n\(self)\(hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }
}
