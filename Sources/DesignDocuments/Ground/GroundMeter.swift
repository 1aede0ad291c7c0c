package import Diagnostics
package import Measurements
package import Paths
package import Rubrics

/// Measures again what documents declare.
package struct GroundMeter: Sendable {
  /// What to measure.
  package struct Request: Sendable, Hashable {
    /// The folder from which paths count and which they must not leave.
    package var root: FilePath
    /// What a declaration names.
    package var sources: MeasuredSources
    /// What is counted.
    package var kind: SourceKind
    /// How many tokens the model may take in at once, the likeliest first.
    package var windows: [Int] = []
    /// The answer that was measured before, the best guess of it.
    package var recorded: String?
    /// The commit that was measured before, with its day.
    package var commit: Commit?
  }

  /// The commit that a record names.
  package struct Commit: Sendable, Hashable {
    /// The beginning of its name.
    package var name: String
    package var day: CalendarDay
  }

  /// Measures.
  package let read: @Sendable (Request) -> GroundReading

  package init(_ read: @escaping @Sendable (Request) -> GroundReading) {
    self.read = read
  }
}

/// What measuring again gave.
package enum GroundReading: Sendable {
  /// What was measured, and whether the history still holds the commit of the record, where git can tell.
  case measured([Measurement], isCommitHeld: Bool? = nil)
  /// A path is not followed.
  case unreachable(MeasuredSources.Unreachable)
  /// A file cannot be read.
  case unreadable(Problems)
}
