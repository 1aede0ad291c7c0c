extension String {
  /// The text up to the end of its first sentence.
  package var firstSentence: String {
    var end = unicodeScalars.startIndex
    while end < unicodeScalars.endIndex {
      let next = unicodeScalars.index(after: end)
      if ".?!".unicodeScalars.contains(unicodeScalars[end]), next < unicodeScalars.endIndex,
        unicodeScalars[next] == " ",
        // A full stop within a sentence ends an abbreviation or a number, and a lower-case letter follows.
        unicodeScalars.index(after: next) < unicodeScalars.endIndex,
        !unicodeScalars[unicodeScalars.index(after: next)].properties.isLowercase
      {
        return String(unicodeScalars[..<next])
      }
      end = next
    }
    return self
  }
}
