/// How a row spells a pair of an input and an output, told by its keys.
package enum ExampleFormat: String, Sendable, Hashable, CaseIterable {
  /// `messages` with a role and a content each.
  case chat
  /// `messages` and a `label` that says whether the answer is good.
  case labelledChat = "chat-label"
  /// `conversations` with `from` and `value`.
  case conversations
  /// `prompt` and `completion`.
  case completion
  /// `instruction`, mostly `input`, and `output`.
  case instruction
  /// `chosen` and `rejected`.
  case preference
  /// `instruction` and `instances`.
  case instances
  /// Two columns with names that say which is which.
  case pair
  /// `text` alone, for pre-training.
  case text
}
