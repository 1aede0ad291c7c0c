/// Reads the `[...]` of a pattern.
enum GlobSet {
  /// Reads a set that begins at a bracket.
  ///
  /// - Parameters:
  ///   - scalars: The pattern.
  ///   - start: Where the bracket stands.
  /// - Returns: The set and where its last bracket stands, or nothing when there is none.
  static func read(
    _ scalars: [Unicode.Scalar], at start: Int
  ) -> (GlobSegment.Token, end: Int)? {
    var index = start + 1
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let isNegated = index < scalars.count && (scalars[index] == "!" || scalars[index] == "^")
    if isNegated { index += 1 }
    let first = index
    while index < scalars.count, scalars[index] != "]" || index == first {
      if let (named, end) = namedClass(scalars, at: index) {
        ranges += named
        index = end + 1
        continue
      }
      guard let (lower, next) = scalar(scalars, at: index) else { return nil }
      index = next
      guard index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] != "]",
        let (upper, after) = scalar(scalars, at: index + 1)
      else {
        ranges.append(lower...lower)
        continue
      }
      if lower <= upper { ranges.append(lower...upper) }
      index = after
    }
    guard index < scalars.count else { return nil }
    return (.set(ranges, isNegated: isNegated), index)
  }

  private static func scalar(
    _ scalars: [Unicode.Scalar], at index: Int
  ) -> (Unicode.Scalar, next: Int)? {
    guard scalars[index] == "\\" else { return (scalars[index], index + 1) }
    return index + 1 < scalars.count ? (scalars[index + 1], index + 2) : nil
  }

  /// Reads a class such as `[:digit:]` (POSIX.1-2024, 9.3.5), of ASCII only as git has it.
  private static func namedClass(
    _ scalars: [Unicode.Scalar], at index: Int
  ) -> ([ClosedRange<Unicode.Scalar>], end: Int)? {
    guard index + 1 < scalars.count, scalars[index] == "[", scalars[index + 1] == ":",
      let colon = scalars[(index + 2)...].firstIndex(of: ":"), colon + 1 < scalars.count,
      scalars[colon + 1] == "]"
    else { return nil }
    let ranges: [ClosedRange<Unicode.Scalar>]
    switch String(String.UnicodeScalarView(scalars[(index + 2)..<colon])) {
    case "alpha": ranges = ["A"..."Z", "a"..."z"]
    case "digit": ranges = ["0"..."9"]
    case "alnum": ranges = ["0"..."9", "A"..."Z", "a"..."z"]
    case "lower": ranges = ["a"..."z"]
    case "upper": ranges = ["A"..."Z"]
    case "xdigit": ranges = ["0"..."9", "A"..."F", "a"..."f"]
    case "space": ranges = ["\t"..."\r", " "..." "]
    case "blank": ranges = ["\t"..."\t", " "..." "]
    case "punct": ranges = ["!"..."/", ":"..."@", "["..."`", "{"..."~"]
    default: return nil
    }
    return (ranges, colon + 1)
  }
}
