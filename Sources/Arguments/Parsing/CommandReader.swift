internal import Diagnostics

/// One pass over the words of a command line.
struct CommandReader<Settings: Sendable> {
  /// The settings so far.
  private(set) var settings: Settings
  /// What was wrong so far, in the order of the words.
  private(set) var problems: [UsageProblem] = []
  /// The first request for help or the version.
  private(set) var request: Invocation<Settings>?

  private let command: Command<Settings>
  private let rows: [OptionRow<Settings>]
  private var words: ArraySlice<String>
  private let givenWords: [String]
  /// The operands, none where the option they go with was not given.
  private let operands: OperandOutline
  private var operandCount = 0
  private var firstValues: [String: String] = [:]
  private var conflicts: Set<String> = []

  /// Creates a reader that stands before the first word.
  init(command: Command<Settings>, words: [String], settings: Settings) {
    self.command = command
    self.words = words[...]
    givenWords = words
    self.settings = settings
    let outline = command.operands.outline
    // The option may stand behind its operands, so it is looked for before any word is read.
    let isOpen = outline.option.map { CommandWords.holds($0, in: words) } ?? true
    operands = isOpen ? outline : .none
    // The requests change no settings; `use` answers them before any update.
    let requests = command.outline.options.dropFirst(command.rows.count)
    rows = command.rows + requests.map { OptionRow($0) { _, _ in } }
  }

  /// Reads every word, and then notices what is missing.
  mutating func readWords() {
    while let text = words.popFirst() {
      switch Word(text) {
      case .terminator:
        while let operand = words.popFirst() { useOperand(operand) }
      case .long(let name, let value): readLong(name, value: value)
      case .cluster(let letters): readCluster(letters)
      case .operand(let operand): useOperand(operand)
      }
    }
    let outline = operands
    if operandCount < outline.minimum {
      problems.append(
        .missingOperand(
          outline.name(at: operandCount), command: command.name, needed: outline.quantity))
    }
  }

  private mutating func readLong(_ name: String, value: String?) {
    guard let row = row(called: name) else {
      let nearest = Suggestion.nearest(to: name, among: rows.map(\.outline.name))
      problems.append(.unknownOption("--\(name)", nearest: nearest.map { "--\($0)" }))
      if value == nil { skipValue(of: rows.first { $0.outline.name == nearest }) }
      return
    }
    if row.outline.takesValue {
      guard let value = value ?? nextValue(of: row, as: "--\(name)") else { return }
      use(row, as: "--\(name)", value: value)
    } else if let value {
      problems.append(.unexpectedValue(value, of: "--\(name)"))
    } else {
      use(row, as: "--\(name)", value: "")
    }
  }

  /// Returns the option of a name, or the one whose name is spelled like it.
  private func row(called name: String) -> OptionRow<Settings>? {
    if let row = rows.first(where: { $0.outline.name == name }) { return row }
    let known = rows.map(\.outline.name).spelled(like: name)
    return rows.first { $0.outline.name == known }
  }

  private mutating func readCluster(_ letters: String) {
    // Somebody may have typed one hyphen where two are needed.
    let name = String(letters.prefix { $0 != "=" })
    let meant = name.count > 1 && rows.contains { $0.outline.name == name } ? "--\(name)" : nil
    var rest = letters[...]
    while let letter = rest.popFirst() {
      let typed = "-\(letter)"
      guard let row = rows.first(where: { $0.outline.letter == letter }) else {
        let nearest =
          name.count > 2 ? Suggestion.nearest(to: name, among: rows.map(\.outline.name)) : nil
        problems.append(
          .unknownOption(nearest == nil ? typed : "-\(name)", nearest: nearest.map { "--\($0)" }))
        if let nearest { skipValue(of: rows.first { $0.outline.name == nearest }) }
        return
      }
      guard row.outline.takesValue else {
        if rest.unicodeScalars.first == "=" {
          problems.append(
            .unexpectedValue(String(rest.unicodeScalars.dropFirst()), of: typed))
          return
        }
        use(row, as: typed, value: "")
        continue
      }
      if rest.isEmpty {
        guard let value = nextValue(of: row, as: typed) else { return }
        use(row, as: typed, value: value)
      } else {
        let scalars = rest.unicodeScalars
        let value = scalars.first == "=" ? scalars.dropFirst() : scalars
        use(row, as: typed, value: String(value), meant: meant)
      }
      return
    }
  }

  private mutating func nextValue(of row: OptionRow<Settings>, as typed: String) -> String? {
    if let next = words.first, Word(next).canBeValue { return words.popFirst() }
    let next = words.first.flatMap { Word($0) == .terminator ? nil : $0 }
    problems.append(
      .missingValue(
        of: typed, placeholder: row.outline.placeholder ?? "",
        choices: row.outline.values.map(\.name), next: next))
    return nil
  }

  /// Passes over the value of an unknown option, which would only be reported a second time.
  private mutating func skipValue(of nearest: OptionRow<Settings>?) {
    guard let next = words.first, Word(next).canBeValue else { return }
    if nearest?.outline.takesValue ?? (operands.maximum == 0) {
      words.removeFirst()
    }
  }

  private mutating func use(
    _ row: OptionRow<Settings>, as typed: String, value: String, meant: String? = nil
  ) {
    let outline = row.outline
    if outline == .helpRequest || outline == .versionRequest {
      request = request ?? (outline == .helpRequest ? .help : .version)
      return
    }
    if outline.repetition == .once {
      if let first = firstValues[outline.name] {
        if first != value, conflicts.insert(outline.name).inserted {
          problems.append(.twoValues(first, value, of: "--\(outline.name)"))
        }
        return
      }
      firstValues[outline.name] = value
    }
    let isList = outline.repetition == .list
    let parts =
      isList
      ? value.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false)
        .map(String.init) : [value]
    let choices = outline.values.map(\.name)
    for part in parts {
      if choices.isEmpty || outline.isOpen || choices.contains(part) {
        update(with: row.update, part)
      } else {
        problems.append(.valueNotAllowed(part, of: typed, choices: choices, correction: meant))
      }
    }
  }

  private mutating func useOperand(_ word: String) {
    let outline = operands
    guard operandCount < outline.maximum ?? .max else {
      problems.append(
        .unexpectedOperand(
          word, command: command.name, taken: taken, correction: correction(of: word)))
      return
    }
    let choices = outline.values.map(\.name)
    if choices.isEmpty || choices.contains(word) {
      update(with: command.operands.update, word)
    } else {
      problems.append(
        .valueNotAllowed(
          word, of: outline.name(at: operandCount), choices: choices, correction: nil))
    }
    operandCount += 1
  }

  /// How many operands are taken.
  private var taken: String {
    guard let option = command.operands.outline.option, operands.maximum == 0 else {
      return operands.quantity
    }
    return "\(command.operands.outline.quantity), but only with '--\(option)'"
  }

  /// Returns the option a stray word was probably meant as.
  private func correction(of word: String) -> String? {
    // Word processors turn two hyphens into a dash.
    let name = word.drop { "-\u{2012}\u{2013}\u{2014}\u{2212}".contains($0) }.prefix { $0 != "=" }
    if rows.contains(where: { $0.outline.name == name }) { return "--\(name)" }
    if let taker = rows.first(where: { $0.outline.takes(fileNamed: word) }),
      givenWords.count(where: { taker.outline.takes(fileNamed: $0) }) == 1
    {
      return "--\(taker.outline.name) \(word)"
    }
    let owners = rows.filter { $0.outline.values.contains { $0.name == word } }
    guard let owner = owners.first, owners.count == 1 else { return nil }
    return "--\(owner.outline.name) \(word)"
  }

  private mutating func update(with update: OptionRow<Settings>.Update, _ text: String) {
    do throws(UsageProblem) {
      try update(&settings, text)
    } catch {
      problems.append(error)
    }
  }
}
