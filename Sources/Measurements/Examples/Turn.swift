import StrictJSON

/// What one side said in a conversation.
struct Turn {
  /// Who speaks.
  enum Speaker {
    /// The instructions to the model.
    case system
    /// The person.
    case user
    /// The model.
    case assistant
    /// A tool, with what it found.
    case tool
  }

  /// Who speaks.
  var speaker: Speaker
  /// What is said.
  var text: String

  /// Returns the turns of a list of messages, or a text as one turn of a speaker.
  static func turns(of element: JSONElement, speaker: Speaker = .user) -> [Turn] {
    switch element.kind {
    case .array: element.elements.compactMap { turn(of: $0, speaker: speaker) }
    case .object: turn(of: element, speaker: speaker).map { [$0] } ?? []
    default: DataRow.text(of: element).map { [Turn(speaker: speaker, text: $0)] } ?? []
    }
  }

  private static func turn(of element: JSONElement, speaker: Speaker) -> Turn? {
    guard element.kind == .object else { return nil }
    let role = (element["role"] ?? element["from"])?.string
    var text = (element["content"] ?? element["value"]).map(content) ?? ""
    if let calls = element["tool_calls"] ?? element["function_call"], calls.kind != .null {
      text += JSONValue(calls).text(.compact)
    }
    return Turn(speaker: role.map(Self.speaker) ?? speaker, text: text)
  }

  /// Returns the mark of the last message that has one.
  static func lastLabel(of messages: JSONElement) -> Bool? {
    var label: Bool?
    for message in messages.elements { label = message["label"]?.bool ?? label }
    return label
  }

  /// Returns a text, or the texts of its parts, which name it `text` or `value`.
  private static func content(_ element: JSONElement) -> String {
    guard element.kind == .array else { return DataRow.text(of: element) ?? "" }
    return element.elements.compactMap { ($0["text"] ?? $0["value"]).flatMap(DataRow.text) }
      .joined(separator: "\n")
  }

  private static func speaker(_ role: String) -> Speaker {
    switch role.lowercased() {
    case "system", "developer": .system
    case "assistant", "gpt", "model", "bot", "function_call", "tool_call", "reasoning":
      .assistant
    case "tool", "observation", "function", "tool_response": .tool
    default: .user
    }
  }
}
