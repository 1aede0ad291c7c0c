/// Output for a target, in which every text from outside went through the target's escaper.
///
/// Literals are the program's own and stand as they are. Whatever is interpolated is escaped,
/// unless it is output for the same target already. There is no other way from a text to output,
/// so a forgotten place does not compile.
package struct Escaped<Target: OutputTarget>: Sendable, Hashable {
  /// The output.
  package private(set) var source: String

  /// Escapes a text from outside.
  package init(_ text: String) {
    source = Target.escape(text)
  }

  /// Takes output that the program built itself from parts that were safe.
  package init(trusted source: String) {
    self.source = source
  }

  /// Whether there is nothing.
  package var isEmpty: Bool { source.isEmpty }

  /// Returns one piece of output followed by another.
  package static func + (first: Self, second: Self) -> Self {
    Self(trusted: first.source + second.source)
  }

  /// Appends a piece of output.
  package static func += (first: inout Self, second: Self) {
    first.source += second.source
  }
}

extension Escaped: ExpressibleByStringInterpolation {
  /// Creates output of a literal.
  package init(stringLiteral value: String) {
    source = value
  }

  /// Creates output of literals and what stands between them.
  package init(stringInterpolation: Interpolation) {
    source = stringInterpolation.source
  }

  /// Gathers literals as they are and values escaped.
  package struct Interpolation: StringInterpolationProtocol {
    var source: String

    /// Prepares for literals of some length.
    package init(literalCapacity: Int, interpolationCount: Int) { source = "" }

    /// Takes a literal.
    package mutating func appendLiteral(_ literal: String) { source += literal }

    /// Takes output for the target.
    package mutating func appendInterpolation(_ output: Escaped<Target>) { source += output.source }

    /// Takes anything else, escaped.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      source += Target.escape(value.description)
    }
  }
}

extension Sequence {
  /// Returns pieces of output one after another, with another between each two.
  package func joined<Target>(
    separator: Escaped<Target> = ""
  ) -> Escaped<Target> where Element == Escaped<Target> {
    var result: Escaped<Target> = ""
    var isFirst = true
    for piece in self {
      if !isFirst { result += separator }
      result += piece
      isFirst = false
    }
    return result
  }
}
