extension MarkdownDocument {
  /// Returns whether one of some phrases that are a single word of ASCII letters stands anywhere in the bytes,
  /// be it in code, in a name such as `result_accuracy`, or in a link; capitals do not matter.
  func holdsWord(of phrases: [String]) -> Bool {
    let words = Set(
      phrases.map { $0.utf8.map(\.lowercased) }.filter { $0.allSatisfy(\.isLetter) })
    var start = bytes.startIndex
    while start < bytes.endIndex {
      guard bytes[start].isLetter else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !$0.isLetter } ?? bytes.endIndex
      if words.contains(bytes[start..<end].map(\.lowercased)) { return true }
      start = end
    }
    return false
  }
}
