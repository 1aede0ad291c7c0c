/// A stretch of prose whose parts differ in emphasis.
///
/// It is the one styled text of reports, questionnaires and help; a renderer decides what that looks
/// like. It holds text from outside as it came; only a renderer, by the escaper of its target, makes
/// output of it. A no-break space keeps the words around it on one line.
package struct Phrase: Sendable, Hashable {
  /// One part of a phrase.
  package enum Span: Sendable, Hashable {
    /// Words.
    case text(String, Emphasis)
    /// The numbers of sources, as in the list of sources.
    case marks([Int])
    /// Words that lead somewhere, where the format has links.
    case link(String, to: Target)
  }

  /// Where a link leads.
  package enum Target: Sendable, Hashable {
    /// A part of the same page, by its name.
    case part(String)
    /// A file beside the page, by its path from there; a page that is handed around has none.
    case file(String)
  }

  /// The parts.
  package var spans: [Span]

  /// Creates a phrase of plain words, or of words with emphasis.
  package init(_ text: String, _ emphasis: Emphasis = .plain) {
    spans = text.isEmpty ? [] : [.text(text, emphasis)]
  }

  /// Creates a phrase of words that lead somewhere.
  package init(_ text: String, linkedTo target: Target) {
    spans = text.isEmpty ? [] : [.link(text, to: target)]
  }

  /// Creates a phrase of parts.
  package init(spans: [Span]) {
    self.spans = spans
  }

  /// Returns a phrase of spaces at which no line breaks.
  package static func spaces(_ columns: Int) -> Phrase {
    Phrase(String.spaces(columns))
  }

  /// Whether there is nothing to read.
  package var isEmpty: Bool { spans.isEmpty }

  /// The words alone, without source marks.
  package var words: String {
    spans.map { span in
      switch span {
      case .text(let text, _), .link(let text, _): text
      case .marks: ""
      }
    }.joined()
  }

  /// Returns the phrase with source marks behind it.
  package func marked(_ numbers: [Int]) -> Phrase {
    numbers.isEmpty ? self : Phrase(spans: spans + [.marks(numbers)])
  }

  /// The phrase without its source marks.
  package var unmarked: Phrase {
    Phrase(
      spans: spans.filter {
        if case .marks = $0 { false } else { true }
      })
  }

  /// Puts another phrase behind this one.
  package static func += (phrase: inout Phrase, other: Phrase) {
    // Neighbours of one emphasis become one span, so that each is marked once.
    guard case .text(let start, let emphasis)? = phrase.spans.last,
      case .text(let end, emphasis)? = other.spans.first
    else {
      phrase.spans += other.spans
      return
    }
    phrase.spans[phrase.spans.count - 1] = .text(start + end, emphasis)
    phrase.spans += other.spans.dropFirst()
  }

  /// Returns one phrase followed by another.
  package static func + (first: Phrase, second: Phrase) -> Phrase {
    var phrase = first
    phrase += second
    return phrase
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Creates a phrase of plain words.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// Creates a phrase of words, some with emphasis: `"Go on with \(command, .name)."`.
  package init(stringInterpolation: Interpolation) {
    self = stringInterpolation.phrase
  }

  /// Gathers words as they are, each with its emphasis.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase(spans: [])

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ words: String) { phrase += Phrase(words) }

    package mutating func appendInterpolation(_ other: Phrase) { phrase += other }

    package mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ emphasis: Emphasis = .plain
    ) {
      phrase += Phrase(value.description, emphasis)
    }
  }
}

extension [Phrase] {
  /// Returns the phrases as one, with words between them.
  package func joined(separator: String) -> Phrase {
    guard var result = first else { return "" }
    for phrase in dropFirst() {
      result += Phrase(separator)
      result += phrase
    }
    return result
  }

  /// Returns the phrases as a list in a sentence, such as "a, b and c".
  package func listed(_ conjunction: String) -> Phrase {
    guard count > 1, let last else { return first ?? "" }
    return Array(dropLast()).joined(separator: ", ") + Phrase(" \(conjunction) ") + last
  }
}
