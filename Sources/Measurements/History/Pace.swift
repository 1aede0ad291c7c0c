/// The answer to how often documents change, from the windows in which they did.
enum Pace {
  /// The answer when no period is hit often enough.
  static let still = "static"

  /// Concludes what the windows allow.
  ///
  /// - Parameters:
  ///   - windows: The windows by period.
  ///   - recorded: The answer that was measured before, which stays while half of its windows are hit.
  ///   - days: How many days of history there are, to say why nothing can be said.
  /// - Returns: The finding.
  static func finding(
    _ windows: [Period: WindowCount], recorded: String? = nil, days: Int
  ) -> Finding {
    var untold: [String] = []
    for period in Period.allCases {
      guard let count = windows[period], count.total >= period.leastWindows else {
        untold.append(period.rawValue)
        continue
      }
      if count.isTwoThirds || (count.isHalf && recorded == period.rawValue) {
        return .oneOf([period.rawValue] + untold)
      }
    }
    if untold.count == Period.allCases.count { return .unknown(.young(days: days)) }
    return .oneOf(untold + [still])
  }
}
