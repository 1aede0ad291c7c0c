package import Layouts
package import StrictJSON

/// Something the program reports: outlines for people and a value for programs.
///
/// Text, Markdown, HTML and SVG are renderers of an outline and know no report; JSON is written by
/// the report itself. So a report has every format, and a format every report.
package protocol Report: Sendable {
  /// The formats it has, the usual one first.
  static var formats: [Format] { get }

  /// Whether its Markdown is a file of its own rather than a comment on somebody's.
  var isFile: Bool { get }

  /// Whether people get one page of it unless they ask for everything.
  static var hasPage: Bool { get }

  /// Returns what people read, one outline after another.
  func outlines(_ extent: Extent) -> [Outline]

  /// Returns what programs read: a versioned promise.
  ///
  /// - Parameter version: The version of the tool, as the report names it.
  /// - Returns: The value, `null` for a report that is for people alone.
  func json(version: String) -> JSONValue

  /// Returns the report in a format that only reports of its kind have.
  ///
  /// - Parameters:
  ///   - format: One of its formats that is no renderer of outlines.
  ///   - version: The version of the tool.
  /// - Returns: The output, or nothing when it has no such format.
  func output(as format: Format, version: String) -> Output?
}

extension Report {
  /// Those of every report.
  package static var formats: [Format] { Format.ofEveryReport }

  /// No: most reports are short, or are asked for as a whole.
  package static var hasPage: Bool { false }

  /// No: most reports are read beside what they are about.
  package var isFile: Bool { false }

  /// Nothing: a report that is for people alone does not list the format.
  package func json(version: String) -> JSONValue { .null }

  /// Nothing: most reports have no format of their own.
  package func output(as format: Format, version: String) -> Output? { nil }
}

/// How much of a report is wanted.
package enum Extent: Sendable, Equatable {
  /// One page, with so much in each part as there is room for.
  case page(PageRoom)
  /// Everything.
  case full

  /// One page, as roomy as it may be.
  package static let page = Extent.page(PageRoom.all[0])
}
