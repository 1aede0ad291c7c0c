import Layouts

/// A drawing: lines for a terminal and a block of code, a picture for a page, and a table of what
/// it shows, for whoever cannot see it.
protocol Figure: Sendable {
  /// Whether its meaning in words may stand beside its lines where there is room.
  var standsBesideWords: Bool { get }
  /// Its numbers; nothing where the words say all of it.
  var table: Outline.Table? { get }
  /// The rows of its table as sentences, for a reader who hears them.
  var sentences: [Outline.Item] { get }
  /// The picture where it can stand alone.
  var picture: Picture? { get }

  /// Returns it drawn with characters.
  ///
  /// - Parameters:
  ///   - columns: The columns at hand.
  ///   - glyphs: The characters to use.
  /// - Returns: The lines, with no-break spaces as they are to be printed.
  func lines(columns: Int, glyphs: TextStyle.Glyphs) -> [Phrase]

  /// Returns it as an element of a page, its meaning in words below.
  func html(_ words: [Phrase]) -> HTML
}

extension Figure {
  /// No: words stand below.
  var standsBesideWords: Bool { false }
  /// None.
  var table: Outline.Table? { nil }
  /// None.
  var sentences: [Outline.Item] { [] }
  /// None.
  var picture: Picture? { nil }
}

/// What only a page in a browser shows, because everywhere else other words say it.
protocol Illustration: Sendable {
  /// The element of the page.
  var html: HTML { get }
}

/// A figure that can stand alone.
struct Picture: Sendable {
  /// The elements at the origin.
  var group: HTML
  /// The width in pixels.
  var width: Int
  /// The height in pixels.
  var height: Int
}
