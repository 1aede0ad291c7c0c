import StrictJSON

extension Example {
  /// The names an input may have, in a row with two sides.
  static let inputNames = ["question", "query", "input", "text", "prompt", "utterance"]
  /// The names an output may have.
  static let outputNames = [
    "answer", "response", "ai response", "output", "completion", "target", "category", "label",
    "intent",
  ]

  /// Reads a row, or nothing when its keys are not known.
  init?(_ row: DataRow) {
    switch row.content {
    case .unreadable: return nil
    case .fields: self.init(pairOf: row)
    case .json(let element):
      let known =
        Self.preference(element) ?? Self.chat(element) ?? Self.conversation(element)
        ?? Self.instances(element) ?? Self.instruction(element) ?? Self.completion(element)
      if let known {
        self = known
      } else {
        self.init(pairOf: row)
      }
    }
  }

  private init?(pairOf row: DataRow) {
    let names = row.names
    // A row with a label and nothing else to answer with is one of a class.
    guard let input = Self.inputNames.first(where: names.contains),
      let output = Self.outputNames.first(where: names.contains)
    else {
      guard names.contains("text") else { return nil }
      self.init(format: .text, input: [], user: [], output: "")
      return
    }
    let text = row.text(input) ?? ""
    self.init(format: .pair, input: [text], user: [text], output: row.text(output) ?? "")
  }

  private static func completion(_ row: JSONElement) -> Example? {
    guard let prompt = row["prompt"], let completion = row["completion"] else { return nil }
    let turns = Turn.turns(of: prompt)
    let output = Turn.turns(of: completion).map(\.text).joined(separator: "\n")
    return Example(
      format: .completion, input: turns.map(\.text),
      user: turns.filter { $0.speaker == .user }.map(\.text), output: output)
  }

  private static func instruction(_ row: JSONElement) -> Example? {
    guard let instruction = row["instruction"]?.string, let output = row["output"] else {
      return nil
    }
    let parts = [instruction, row["input"]?.string ?? ""].filter { !$0.isEmpty }
    let history = (row["history"]?.elements ?? []).flatMap { turn in
      turn.elements.compactMap(\.string)
    }
    return Example(
      format: .instruction, input: [row["system"]?.string ?? ""] + history + parts,
      user: [parts.joined(separator: "\n")], output: DataRow.text(of: output) ?? "")
  }

  private static func instances(_ row: JSONElement) -> Example? {
    guard let instances = row["instances"], let instruction = row["instruction"]?.string,
      let first = instances.elements.first
    else { return nil }
    let parts = [instruction, first["input"]?.string ?? ""].filter { !$0.isEmpty }
    return Example(
      format: .instances, input: parts, user: [parts.joined(separator: "\n")],
      output: first["output"].flatMap(DataRow.text) ?? "")
  }

  private static func chat(_ row: JSONElement) -> Example? {
    guard let messages = row["messages"], messages.kind == .array else { return nil }
    var example = Example(Turn.turns(of: messages), format: .chat)
    // KTO marks a good answer with true and a bad one with false.
    let label = row["label"]?.bool ?? Turn.lastLabel(of: messages)
    if let label {
      example.format = .labelledChat
      example.isNegative = !label
    }
    return example
  }

  private static func conversation(_ row: JSONElement) -> Example? {
    guard let turns = row["conversations"], turns.kind == .array else { return nil }
    let system = Turn(speaker: .system, text: row["system"]?.string ?? "")
    return Example([system] + Turn.turns(of: turns), format: .conversations)
  }

  private static func preference(_ row: JSONElement) -> Example? {
    guard let chosen = row["chosen"], row["rejected"] != nil else { return nil }
    var turns: [Turn] = []
    for key in ["system", "prompt", "question", "instruction", "input"] {
      guard let element = row[key] else { continue }
      turns += Turn.turns(of: element, speaker: key == "system" ? .system : .user)
    }
    for key in ["conversations", "messages"] {
      if let element = row[key] { turns += Turn.turns(of: element) }
    }
    let answer = Turn.turns(of: chosen, speaker: .assistant)
    return Example(turns + answer, format: .preference)
  }

  /// Takes the last turn as the output, when the assistant speaks it, and all before it as the input.
  private init(_ turns: [Turn], format: ExampleFormat) {
    let isAnswered = turns.last?.speaker == .assistant
    let before = isAnswered ? Array(turns.dropLast()) : turns
    self.init(
      format: format, input: before.map(\.text),
      user: before.filter { $0.speaker == .user }.map(\.text),
      output: isAnswered ? turns.last?.text ?? "" : "")
  }
}
