extension [String] {
  /// The texts as alternatives in a sentence, such as "text, json or markdown".
  var joinedAsChoice: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) or \(last)"
  }
}
