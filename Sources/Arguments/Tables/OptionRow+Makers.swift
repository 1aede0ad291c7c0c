extension OptionRow {
  /// Returns an option without a value, which sets a property to true.
  package static func flag(
    _ name: String, letter: Character? = nil,
    _ property: any WritableKeyPath<Settings, Bool> & Sendable, help: String,
    section: String = "Options"
  ) -> Self {
    Self(OptionOutline(name: name, letter: letter, help: help, section: section)) { settings, _ in
      settings[keyPath: property] = true
    }
  }

  /// Returns an option whose value becomes a property that is nil when it is not given.
  package static func value(
    _ name: String, letter: Character? = nil,
    _ property: any WritableKeyPath<Settings, String?> & Sendable, placeholder: String,
    values: [AllowedValue] = [], help: String, section: String = "Options",
    hint: CompletionHint? = nil
  ) -> Self {
    let outline = OptionOutline(
      name: name, letter: letter, placeholder: placeholder, values: values, help: help,
      section: section, hint: hint)
    return Self(outline) { $0[keyPath: property] = $1 }
  }

  /// Returns an option that may be given several times and whose values are collected in order.
  package static func values(
    _ name: String, letter: Character? = nil,
    _ property: any WritableKeyPath<Settings, [String]> & Sendable, placeholder: String,
    help: String, section: String = "Options", hint: CompletionHint? = nil
  ) -> Self {
    let outline = OptionOutline(
      name: name, letter: letter, placeholder: placeholder, repetition: .repeated, help: help,
      section: section, hint: hint)
    return Self(outline) { $0[keyPath: property].append($1) }
  }

  /// Returns an option whose value is read from the text, and nil when not given.
  ///
  /// - Parameters:
  ///   - name: The long name without its hyphens.
  ///   - property: The property that takes the value.
  ///   - placeholder: What stands for the value in help.
  ///   - expected: What a value looks like, as a noun phrase such as "a date like 2026-01-31".
  ///   - help: What the option does.
  ///   - section: The heading it stands under.
  ///   - read: Returns the value, or nil for a text that is none.
  /// - Returns: The row.
  package static func reading<Value: Sendable>(
    _ name: String, _ property: any WritableKeyPath<Settings, Value?> & Sendable,
    placeholder: String,
    expected: String, help: String, section: String = "Options",
    read: @escaping @Sendable (String) -> Value?
  ) -> Self {
    let outline = OptionOutline(
      name: name, placeholder: placeholder, help: help, section: section)
    return Self(outline) { settings, text throws(UsageProblem) in
      guard let value = read(text) else {
        throw .unusableValue(text, of: "--\(name)", expected: expected)
      }
      settings[keyPath: property] = value
    }
  }

  /// Returns an option whose allowed values are the cases of a type.
  ///
  /// - Parameters:
  ///   - name: The long name without its hyphens.
  ///   - letter: The letter of the short form.
  ///   - property: The property that takes the case.
  ///   - placeholder: What stands for the value in help.
  ///   - help: What the option does.
  ///   - section: The heading it stands under.
  ///   - meaning: Returns what a case means, in one line.
  /// - Returns: The row.
  package static func choice<Value: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, letter: Character? = nil,
    _ property: any WritableKeyPath<Settings, Value> & Sendable, placeholder: String,
    help: String, section: String = "Options", meaning: (Value) -> String? = { _ in nil }
  ) -> Self where Value.RawValue == String {
    let outline = OptionOutline(
      name: name, letter: letter, placeholder: placeholder,
      values: Value.allCases.map { AllowedValue($0.rawValue, help: meaning($0)) }, help: help,
      section: section)
    // The parser lets only allowed values through, so every text names a case.
    return Self(outline) { settings, text in
      guard let value = Value(rawValue: text) else { return }
      settings[keyPath: property] = value
    }
  }

  /// Returns an option whose allowed values are the cases of a type, and nil when not given.
  package static func choice<Value: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ property: any WritableKeyPath<Settings, Value?> & Sendable,
    placeholder: String, help: String,
    section: String = "Options", meaning: (Value) -> String? = { _ in nil }
  ) -> Self where Value.RawValue == String {
    let outline = OptionOutline(
      name: name, placeholder: placeholder,
      values: Value.allCases.map { AllowedValue($0.rawValue, help: meaning($0)) }, help: help,
      section: section)
    return Self(outline) { $0[keyPath: property] = Value(rawValue: $1) }
  }
}

extension Int {
  /// Creates the number that digits spell, where it lies within a range.
  package init?(_ digits: String, within range: ClosedRange<Int>) {
    guard let number = Int(digits), range.contains(number) else { return nil }
    self = number
  }
}
