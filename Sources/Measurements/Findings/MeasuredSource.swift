package import Rubrics

/// Which files were counted, and as they stood when.
package struct MeasuredSource: Sendable, Hashable {
  /// The files or folders as the user named them.
  package var names: [String]
  /// The last day that was counted, where the files have one.
  package var asOf: CalendarDay?
  /// The commit whose files were counted, in full.
  package var commit: String?
  /// What declares the same sources in a design document: the paths, then options as on the command line.
  package var declaration: [String] = []
}
