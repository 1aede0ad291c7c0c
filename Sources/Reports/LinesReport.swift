package import StrictJSON

/// A report of a few lines that stand as they are, which programs that jump to places can read.
package struct LinesReport: Report {
  /// What the report is called.
  package var name: String
  package var lines: [String]
  /// The same for programs.
  package var value: JSONValue

  package init(_ name: String, lines: [String], value: JSONValue) {
    self.name = name
    self.lines = lines
    self.value = value
  }

  /// Returns the lines as one block.
  package func outlines(_ extent: Extent) -> [Outline] {
    [
      Outline(
        name: name, opening: Outline.Section(blocks: [.code(Outline.Code(lines: lines))]))
    ]
  }

  package func json(version: String) -> JSONValue { value }
}
