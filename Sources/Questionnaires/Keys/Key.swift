/// One thing that a person did on the keyboard, whatever bytes told of it.
package enum Key: Sendable, Hashable {
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// To the beginning.
  case home
  case end
  /// One screen up.
  case pageUp
  /// One screen down.
  case pageDown
  /// Return, Enter or line feed.
  case enter
  /// Erase what stands before.
  case backspace
  /// Erase what stands under or behind.
  case delete
  /// The tabulator.
  case tab
  /// The tabulator with Shift.
  case backTab
  /// Escape alone.
  case escape
  /// A letter held together with Ctrl, in lower case.
  case control(Character)
  /// A character, the space included.
  case character(Character)
  /// Text that came in one piece from a clipboard.
  case paste(String)
}
