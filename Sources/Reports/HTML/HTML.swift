/// A piece of an HTML page, in which every text was escaped when it entered.
///
/// The names of elements and attributes are literals of the program, so no input can become one.
struct HTML: Sendable {
  /// The markup.
  private(set) var source: String

  /// Creates markup that the program wrote itself and that needs no escaping.
  init(trusted source: String) {
    self.source = source
  }

  /// Creates a text.
  init(text: String) {
    source = text.xml
  }

  /// Creates an element.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: The attributes in order; those without a value are left out, and an empty
  ///     value leaves the name alone.
  ///   - content: What stands within it.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @HTMLBuilder content: () -> HTML = { HTML(trusted: "") }
  ) {
    let name = "\(name)"
    var markup = "<\(name)"
    for (attribute, value) in attributes {
      guard let value else { continue }
      markup += value.isEmpty ? " \(attribute)" : " \(attribute)=\"\(value.xml)\""
    }
    markup += ">"
    if !Self.voidElements.contains(name) { markup += content().source + "</\(name)>" }
    source = Self.inlineElements.contains(name) ? markup : markup + "\n"
  }

  /// The elements that hold nothing and have no end.
  private static let voidElements: Set<String> = ["br", "input", "meta"]

  /// The elements within a line, behind which a line break would show as a space.
  private static let inlineElements: Set<String> = [
    "a", "b", "br", "code", "input", "label", "span", "strong", "sup", "tspan",
  ]
}

/// Puts pieces of HTML one after another; a string among them is a text to be escaped.
@resultBuilder
enum HTMLBuilder {
  /// Takes a piece.
  static func buildExpression(_ piece: HTML) -> HTML { piece }

  /// Takes a text.
  static func buildExpression(_ text: String) -> HTML { HTML(text: text) }

  /// Joins the pieces of a block.
  static func buildBlock(_ pieces: HTML...) -> HTML { buildArray(pieces) }

  /// Joins the pieces of a loop.
  static func buildArray(_ pieces: [HTML]) -> HTML {
    HTML(trusted: pieces.map(\.source).joined())
  }

  /// Takes what a condition lets through.
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? HTML(trusted: "") }

  /// Takes the first of two ways.
  static func buildEither(first piece: HTML) -> HTML { piece }

  /// Takes the second of two ways.
  static func buildEither(second piece: HTML) -> HTML { piece }
}
