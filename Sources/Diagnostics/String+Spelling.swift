extension String {
  /// The word with British and American endings made alike, to tell whether two words are one.
  ///
  /// It is no word itself, and is only ever held against that of another.
  var spellingKey: String {
    var key = lowercased()
    for (british, american) in [
      ("our", "or"), ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("yse", "yze"),
      ("ogue", "og"), ("centre", "center"), ("licence", "license"), ("ll", "l"),
    ] {
      key.replace(british, with: american)
    }
    return key
  }
}

extension Sequence<String> {
  /// Returns the one word that is spelled as another, British or American, or nothing when none or several are.
  package func spelled(like word: String) -> String? {
    let key = word.spellingKey
    let alike = filter { $0.spellingKey == key }
    return alike.count == 1 ? alike.first : nil
  }
}
