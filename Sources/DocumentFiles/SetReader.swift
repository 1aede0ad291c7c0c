/// Reads the `[...]` of a pattern, as git does.
struct SetReader {
  /// What was read.
  enum Result {
    /// A set of units.
    case set([ClosedRange<UInt32>], isNegated: Bool)
    /// A bracket that nothing closes.
    case open
    /// A set that names a class which there is not.
    case malformed
  }

  /// Where the reader stands: after a set that was read behind its last bracket.
  private(set) var index: Int
  private let units: [UInt32]
  private var ranges: [ClosedRange<UInt32>] = []
  /// The unit that a hyphen after it would make the lower end of a range.
  private var previous: UInt32?
  /// The next closing bracket, as far as it was looked for; kept so that none is looked for twice.
  private var closing: Int?

  /// Stands at an opening bracket.
  init(_ units: [UInt32], at start: Int) {
    self.units = units
    index = start
  }

  mutating func read() -> Result {
    index += 1
    let isNegated = unit == PathUnit.exclamation || unit == PathUnit.caret
    if isNegated { index += 1 }
    repeat {
      guard let unit else { return .open }
      switch unit {
      case PathUnit.backslash:
        index += 1
        guard let escaped = self.unit else { return .open }
        take(escaped)
      case PathUnit.hyphen where previous != nil && isBeforeUpperEnd:
        guard takeRange() else { return .open }
      case PathUnit.opening where index + 1 < units.count && units[index + 1] == PathUnit.colon:
        guard let end = closing(from: index + 2) else { return .open }
        guard end > index + 2, units[end - 1] == PathUnit.colon else {
          take(unit)
          break
        }
        guard let named = Self.classes[units[(index + 2)..<(end - 1)].map { $0 }] else {
          return .malformed
        }
        ranges += named
        previous = nil
        index = end
      default: take(unit)
      }
      index += 1
    } while unit != PathUnit.closing
    index += 1
    return .set(ranges, isNegated: isNegated)
  }

  private var unit: UInt32? { index < units.count ? units[index] : nil }

  private var isBeforeUpperEnd: Bool {
    index + 1 < units.count && units[index + 1] != PathUnit.closing
  }

  private mutating func take(_ unit: UInt32) {
    ranges.append(unit...unit)
    previous = unit
  }

  /// Reads the upper end of a range, of which nothing is taken where that lies below the lower end.
  private mutating func takeRange() -> Bool {
    index += 1
    if unit == PathUnit.backslash { index += 1 }
    guard let upper = unit else { return false }
    if let lower = previous, lower <= upper { ranges.append(lower...upper) }
    previous = nil
    return true
  }

  private mutating func closing(from start: Int) -> Int? {
    if let closing, closing >= start { return closing }
    closing = units[min(start, units.count)...].firstIndex(of: PathUnit.closing)
    return closing
  }

  /// The classes such as `[:digit:]`, of ASCII only as git has them.
  private static let classes: [[UInt32]: [ClosedRange<UInt32>]] = {
    func range(_ lower: Unicode.Scalar, _ upper: Unicode.Scalar) -> ClosedRange<UInt32> {
      lower.value...upper.value
    }
    let digits = range("0", "9")
    let (upper, lower) = (range("A", "Z"), range("a", "z"))
    let punctuation = [range("!", "/"), range(":", "@"), range("[", "`"), range("{", "~")]
    let named: [(String, [ClosedRange<UInt32>])] = [
      ("alpha", [upper, lower]), ("digit", [digits]), ("alnum", [digits, upper, lower]),
      ("lower", [lower]), ("upper", [upper]),
      ("xdigit", [digits, range("A", "F"), range("a", "f")]),
      ("space", [range("\t", "\n"), range("\r", "\r"), range(" ", " ")]),
      ("blank", [range("\t", "\t"), range(" ", " ")]), ("punct", punctuation),
      ("cntrl", [range("\0", "\u{1F}"), range("\u{7F}", "\u{7F}")]),
      ("graph", [range("!", "~")]), ("print", [range(" ", "~")]),
    ]
    return Dictionary(
      uniqueKeysWithValues: named.map { (PathUnit.bytes($0.0.utf8), $0.1) })
  }()
}
