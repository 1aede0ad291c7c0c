/// A row of a command's table: an option and what it does to the settings.
package struct OptionRow<Settings: Sendable>: Sendable {
  /// Changes the settings by a value that was given; a flag gets the empty text.
  package typealias Update =
    @Sendable (_ settings: inout Settings, _ text: String) throws(UsageProblem) -> Void

  package var outline: OptionOutline
  /// What the option does to the settings.
  package var update: Update

  /// Creates a row, for instance one that is known only at run time.
  package init(_ outline: OptionOutline, update: @escaping Update) {
    self.outline = outline
    self.update = update
  }
}
