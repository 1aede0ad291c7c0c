/// A pattern that takes a whole path, as git reads patterns (wildmatch.c, Git 2.47): `*`, `?` and
/// `[...]` within a part of the path, `**` for any number of parts, a backslash before what stands
/// for itself.
///
/// Pattern and path are sequences of units, bytes or scalars, as whoever compares them wants it.
struct PathPattern: Sendable, Hashable {
  /// One step of the pattern.
  enum Step: Sendable, Hashable {
    /// This very unit.
    case unit(UInt32)
    /// Any one unit but a slash.
    case any
    /// One unit of some ranges, or of none of them, but never a slash.
    case set([ClosedRange<UInt32>], isNegated: Bool)
    /// Any number of units but slashes.
    case star
    /// Any number of units.
    case everything
    /// Either nothing, which skips the two steps after this, or what those two take.
    case optional
  }

  /// What a bracket means that nothing closes.
  enum OpenSet: Sendable {
    /// The pattern takes nothing, as in git.
    case nothing
    /// The bracket stands for itself, as in a shell.
    case itself
  }

  /// The steps, or nothing when the pattern takes no path at all.
  private let steps: [Step]?

  /// Reads a pattern.
  init(_ units: [UInt32], openSet: OpenSet = .nothing) {
    var reader = PatternReader(units, openSet: openSet)
    steps = reader.steps()
  }

  /// Returns whether the pattern takes a whole path.
  ///
  /// All ways through the pattern are walked at once, so that the time stays within the product of
  /// both lengths.
  func matches(_ path: some Sequence<UInt32>) -> Bool {
    guard let steps else { return false }
    var current = PatternStates(steps, at: [0])
    for unit in path {
      current = current.after(unit)
      if current.isEmpty { return false }
    }
    return current.isAtEnd
  }
}
