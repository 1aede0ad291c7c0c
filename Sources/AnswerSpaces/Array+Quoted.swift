extension [String] {
  /// The ids as they stand in a sentence, such as "`a`, `b` and `c`".
  var quoted: String {
    let names = map { "`\($0)`" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
