extension String {
  /// Returns a number with the noun it counts, such as "1 rule" or "2 rules".
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - singular: The noun for one.
  ///   - plural: The noun for any other number; the singular with an `s` unless given.
  /// - Returns: The number and the noun.
  package static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// The text with its first letter in upper case.
  var capitalisingFirst: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The text with its first letter in lower case, unless an upper-case letter follows it.
  var loweringFirst: String {
    let isInitialism = dropFirst().first?.isUppercase ?? false
    return isInitialism ? self : prefix(1).lowercased() + dropFirst()
  }

  /// The lines of the text; a line break at its end begins no further one.
  var lines: [String] {
    var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// The text ending with a full stop, unless it ends a sentence already.
  var sentence: String {
    guard let last, !".?!…:".contains(last) else { return self }
    return self + "."
  }
}

extension Int {
  /// The number with its sign, also when it is positive.
  var signed: String { self > 0 ? "+\(self)" : "\(self)" }
}

extension [String] {
  /// The strings, each once.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
