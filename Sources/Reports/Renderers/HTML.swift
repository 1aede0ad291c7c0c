package import Layouts

/// A piece of an HTML page, in which every text was escaped when it entered.
///
/// The names of elements and attributes are literals of the program, so no input can become one.
package typealias HTML = Escaped<Markup>

extension Escaped<Markup> {
  /// Creates an element.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: The attributes in order; those without a value are left out, and an empty
  ///     value leaves the name alone.
  ///   - content: What stands within it.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @HTMLBuilder content: () -> HTML = { "" }
  ) {
    let name = "\(name)"
    var markup = "<\(name)"
    for (attribute, value) in attributes {
      guard let value else { continue }
      markup += value.isEmpty ? " \(attribute)" : " \(attribute)=\"\(Markup.escape(value))\""
    }
    markup += ">"
    if !Self.voidElements.contains(name) { markup += content().source + "</\(name)>" }
    self.init(trusted: Self.inlineElements.contains(name) ? markup : markup + "\n")
  }

  /// The elements that hold nothing and have no end.
  private static var voidElements: Set<String> { ["br", "input", "meta"] }

  /// The elements within a line, behind which a line break would show as a space.
  private static var inlineElements: Set<String> {
    ["a", "b", "br", "code", "input", "label", "span", "strong", "sup", "tspan"]
  }
}

/// Puts pieces of HTML one after another; a string among them is a text to be escaped.
@resultBuilder
enum HTMLBuilder {
  /// Takes a piece.
  static func buildExpression(_ piece: HTML) -> HTML { piece }

  /// Takes a text.
  static func buildExpression(_ text: String) -> HTML { HTML(text) }

  /// Takes nothing.
  static func buildBlock() -> HTML { "" }

  /// Joins the pieces of a block.
  static func buildBlock(_ pieces: HTML...) -> HTML { pieces.joined() }

  /// Joins the pieces of a loop.
  static func buildArray(_ pieces: [HTML]) -> HTML { pieces.joined() }

  /// Takes what a condition lets through.
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? "" }

  /// Takes the first of two ways.
  static func buildEither(first piece: HTML) -> HTML { piece }

  /// Takes the second of two ways.
  static func buildEither(second piece: HTML) -> HTML { piece }
}

extension String {
  /// The address when it is one of the web that is safe as the target of a link.
  var linkTarget: String? {
    guard hasPrefix("https://") || hasPrefix("http://"),
      unicodeScalars.allSatisfy({
        $0.isASCII && !$0.isUnsafeToPrint && !" <>\\\"`|".unicodeScalars.contains($0)
      })
    else { return nil }
    return self
  }
}
