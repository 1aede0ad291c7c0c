/// The operands of a command and what they do to the settings.
package struct OperandRow<Settings: Sendable>: Sendable {
  package var outline: OperandOutline
  /// What each operand does to the settings, in the order in which they stand.
  package var update: OptionRow<Settings>.Update

  /// The row of a command without operands.
  package static var none: Self { Self(outline: .none) { _, _ in } }

  /// Returns operands that are collected in order.
  ///
  /// - Parameters:
  ///   - name: What stands for them in help: one word for all, or one for each position.
  ///   - minimum: The fewest that will do.
  ///   - maximum: The most that are taken, or nil for any number.
  ///   - property: The property that collects them.
  ///   - values: The values they accept; when there are none, any text will do.
  ///   - hint: What a shell may offer.
  /// - Returns: The row.
  package static func some(
    name: String, min minimum: Int, max maximum: Int?,
    _ property: any WritableKeyPath<Settings, [String]> & Sendable, values: [AllowedValue] = [],
    hint: CompletionHint? = nil
  ) -> Self {
    let outline = OperandOutline(
      names: name.split(separator: " ").map(String.init), minimum: minimum, maximum: maximum,
      values: values, hint: hint)
    return Self(outline: outline) { $0[keyPath: property].append($1) }
  }

  /// Returns a single operand that becomes a property, nil when it may be left out and is.
  package static func one(
    name: String, isOptional: Bool = false,
    _ property: any WritableKeyPath<Settings, String?> & Sendable, values: [AllowedValue] = [],
    hint: CompletionHint? = nil
  ) -> Self {
    let outline = OperandOutline(
      names: [name], minimum: isOptional ? 0 : 1, maximum: 1, values: values, hint: hint)
    return Self(outline: outline) { $0[keyPath: property] = $1 }
  }

  /// Returns the operands as they are taken only beside an option.
  ///
  /// - Parameter option: The long name of the option without its hyphens.
  /// - Returns: The row.
  package func only(with option: String) -> Self {
    var row = self
    row.outline.option = option
    return row
  }
}
