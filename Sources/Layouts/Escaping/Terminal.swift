/// A terminal, which obeys control characters and shows text in the order that bidirectional
/// controls ask for.
package enum Terminal: OutputTarget {
  /// Returns the text with everything spelled out that a terminal could obey or a reader be misled by.
  package static func escape(_ text: String) -> String { text.visible }
}
