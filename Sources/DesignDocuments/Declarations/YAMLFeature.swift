/// What YAML has and declarations have not, by the name YAML gives it.
package enum YAMLFeature: String, Sendable, Hashable {
  case anchor = "an anchor"
  case alias = "an alias"
  case tag = "a tag"
  case blockScalar = "a block scalar"
  case severalLines = "a scalar of several lines"
  case unclosedQuote = "a quoted scalar that its line does not close"
  case escape = "an escape sequence that is not known here"
  case mergeKey = "a merge key"
  case complexKey = "a complex mapping key"
  case directive = "a directive"
  case documentMarker = "a document marker"
  case nestedMapping = "a nested mapping"
  case flowMapping = "a flow mapping within a value"
  case flowSequence = "a flow sequence of decisions"
  case unclosedFlow = "a flow collection that is not closed"
  case textAfterFlow = "text after the end of a flow mapping"

  /// What to write instead, as an imperative sentence without the full stop.
  var remedy: String {
    switch self {
    case .anchor, .alias, .tag, .mergeKey: "write the value itself"
    case .blockScalar, .severalLines, .unclosedQuote: "write the value on the line of its key"
    case .escape: "write the sign itself"
    case .complexKey, .directive, .documentMarker: "write one 'key: value' a line"
    case .nestedMapping, .flowMapping: "write one level of 'key: value' lines"
    case .flowSequence: "begin each decision with '- id: NAME' on a line of its own"
    case .unclosedFlow, .textAfterFlow: "write one 'key: value' a line, without braces"
    }
  }

  /// Finds the feature a plain scalar begins with, if it is one that declarations do not have.
  init?(beginning text: some Collection<UInt8>) {
    let second = text.dropFirst().first
    switch text.first {
    case UInt8(ascii: "&") where second?.isSpace == false: self = .anchor
    case ASCII.asterisk where second.map { $0.isLetter || $0.isDigit } == true: self = .alias
    case ASCII.exclamationMark: self = .tag
    case ASCII.pipe, ASCII.greaterThan: self = .blockScalar
    case ASCII.leftBrace: self = .flowMapping
    case ASCII.leftBracket where !text.contains(ASCII.rightBracket): self = .unclosedFlow
    default: return nil
    }
  }
}
