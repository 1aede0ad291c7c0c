/// What a person and a shell need to know about an option, without what it does to the settings.
package struct OptionOutline: Sendable, Hashable {
  /// The long name without its hyphens.
  package var name: String
  /// The letter of the short form.
  package var letter: Character?
  /// What stands for the value in help, such as `FILE`; an option without one takes no value.
  package var placeholder: String?
  /// The values it accepts; when there are none, any text will do.
  package var values: [AllowedValue]
  /// Whether it takes other values too, which its row judges in its own words.
  package var isOpen: Bool
  /// How often it may be given.
  package var repetition: Repetition
  /// What it does, in one sentence or a few.
  package var help: String
  /// The heading it stands under.
  package var section: String
  /// What a shell may offer as its value.
  package var hint: CompletionHint
  /// The ending of the names of the files it takes, by which a stray word is known to be one.
  package var ending: String?

  /// Whether help leaves it out, because it is of no use with the rubric at hand.
  package var isHidden = false

  /// Creates an outline; the hint follows from the values unless it is given.
  package init(
    name: String, letter: Character? = nil, placeholder: String? = nil,
    values: [AllowedValue] = [], isOpen: Bool = false, repetition: Repetition = .once, help: String,
    section: String = "Options", hint: CompletionHint? = nil
  ) {
    self.name = name
    self.letter = letter
    self.placeholder = placeholder
    self.values = values
    self.isOpen = isOpen
    self.repetition = repetition
    self.help = help
    self.section = section
    self.hint = hint ?? (values.isEmpty ? .none : .values)
  }

  /// Whether the option needs a value.
  var takesValue: Bool { placeholder != nil }

  func takes(fileNamed word: String) -> Bool {
    ending.map { word.lowercased().hasSuffix($0) } ?? false
  }

  /// Every way to type the option, the letter first.
  package var spellings: [String] {
    (letter.map { ["-\($0)"] } ?? []) + ["--\(name)"]
  }

  /// The option every command has.
  package static let helpRequest = OptionOutline(
    name: "help", letter: "h", help: "Show this help.", section: "Help")

  /// The option a command has when it offers the version.
  package static let versionRequest = OptionOutline(
    name: "version", help: "Show the version.", section: "Help")
}
