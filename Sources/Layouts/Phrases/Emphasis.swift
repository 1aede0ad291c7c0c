/// What a stretch of text is, so that a style can tell it from its neighbours.
///
/// The words alone carry the meaning; emphasis only helps the eye.
package enum Emphasis: Sendable, Hashable, CaseIterable {
  /// Running text.
  case plain
  /// Something to see first: a heading, a title.
  case strong
  /// Something to see last: a source mark, a frame.
  case quiet
  /// Something to type: a flag, an id, a command.
  case name
  /// Something to act on before going on.
  case alert
  /// A sign that leads the eye: an arrow, the point on the map.
  case accent

  /// The parameters of the escape sequence (ECMA-48, Select Graphic Rendition), if it takes one.
  ///
  /// The colours read on light and on dark backgrounds: no yellow, white or black.
  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .name: "36"
    case .alert: "1;35"
    case .accent: "1;32"
    }
  }
}
