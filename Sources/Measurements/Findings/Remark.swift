/// Something seen in a file that is no answer, with its place and never with its content.
package struct Remark: Sendable, Hashable {
  /// The file as the user named it.
  package var file: String
  /// The line, counted from 1, of the first row it holds for.
  package var line: Int?
  /// What was seen.
  package var sight: RemarkedSight

  package init(_ file: String, line: Int? = nil, _ sight: RemarkedSight) {
    self.file = file
    self.line = line
    self.sight = sight
  }
}
