/// Where an answer comes from that was measured and not said, as a file of answers keeps it.
package struct MeasuredMark: Sendable, Hashable {
  /// The files or folders that were counted, as the user named them.
  package var from: [String]
  /// The last day that was counted, where the files have one.
  package var asOf: String?
  /// The commit whose files were counted, in full.
  package var commit: String?
  /// What declares the same sources in a design document: the paths, then options; empty where that is not kept.
  package var declaration: [String] = []
}
