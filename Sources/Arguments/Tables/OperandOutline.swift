/// What a person and a shell need to know about the words of a command that are no options.
package struct OperandOutline: Sendable, Hashable {
  /// What stands for each operand in help: one name for all of them, or one for each position.
  package var names: [String]
  /// The fewest that will do.
  package var minimum: Int
  /// The most that are taken, or nil for any number.
  package var maximum: Int?
  /// The values they accept; when there are none, any text will do.
  package var values: [AllowedValue]
  /// What a shell may offer.
  package var hint: CompletionHint
  /// The long name, without its hyphens, of the option without which there are no operands; nothing
  /// when they need none.
  package var option: String?

  /// Creates an outline; the hint follows from the values unless it is given.
  package init(
    names: [String], minimum: Int, maximum: Int?, values: [AllowedValue] = [],
    hint: CompletionHint? = nil
  ) {
    self.names = names
    self.minimum = minimum
    self.maximum = maximum
    self.values = values
    self.hint = hint ?? (values.isEmpty ? .none : .values)
  }

  /// The outline of a command without operands.
  package static let none = OperandOutline(names: [], minimum: 0, maximum: 0)

  /// Returns the name at a position, counted from 0.
  package func name(at position: Int) -> String {
    position < names.count ? names[position] : names.last ?? ""
  }

  /// The operands as a usage line shows them, such as `DOC...`, or empty when there are none.
  package var usage: String {
    guard maximum != 0, !names.isEmpty else { return "" }
    let shown = max(minimum, maximum ?? 1, 1)
    var words = (0..<shown).map { $0 < minimum ? name(at: $0) : "[\(name(at: $0))]" }
    if maximum == nil {
      let last = words.removeLast()
      words.append(last.hasSuffix("]") ? "\(last.dropLast())...]" : "\(last)...")
    }
    if let option { words.insert("--\(option)", at: 0) }
    return words.joined(separator: " ")
  }

  /// How many are taken, as in "one ID" or "one or more DOC".
  package var quantity: String {
    let names = names.count > 1 ? self.names.joined(separator: " and ") : name(at: 0)
    switch (minimum, maximum) {
    case (_, 0): return "no operands"
    case (0, nil): return "any number of \(names)"
    case (1, nil): return "one or more \(names)"
    case (_, nil): return "\(minimum) or more \(names)"
    case (0, 1): return "at most one \(names)"
    case (1, 1): return "one \(names)"
    case (let minimum, let maximum?) where minimum == maximum:
      return self.names.count > 1 ? names : "\(minimum) \(names)"
    case (0, let maximum?): return "at most \(maximum) \(names)"
    case (_, let maximum?): return "\(minimum) to \(maximum) \(names)"
    }
  }
}
