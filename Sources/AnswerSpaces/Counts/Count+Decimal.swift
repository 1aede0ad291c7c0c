extension Count: CustomStringConvertible {
  /// The decimal digits, without grouping.
  package var description: String {
    if isZero { return "0" }
    // 10^19 is the largest power of ten that fits a digit to the base 2^64.
    let chunk: UInt64 = 10_000_000_000_000_000_000
    var rest = self
    var parts: [String] = []
    while !rest.isZero {
      let (quotient, remainder) = rest.dividedBy(chunk)
      let text = String(remainder)
      parts.append(
        quotient.isZero ? text : String(repeating: "0", count: 19 - text.count) + text)
      rest = quotient
    }
    return parts.reversed().joined()
  }

  /// Returns the decimal digits in groups of three.
  ///
  /// - Parameter separator: What stands between the groups.
  /// - Returns: The grouped digits, such as `1,234,567`.
  package func grouped(by separator: String = ",") -> String {
    let digits = Array(description)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
      text.append(digit)
    }
    return text
  }
}

extension Count {
  /// Returns the share this count has of a whole.
  ///
  /// - Parameter whole: The count to compare with.
  /// - Returns: A share from 0 to 1, and 0 of nothing.
  package func share(of whole: Count) -> Double {
    if whole.isZero { return 0 }
    // Two leading digits hold more precision than a Double, and no count is too large this way.
    let dropped = max(0, whole.digits.count - 2)
    return Count.leading(of: self, dropping: dropped) / Count.leading(of: whole, dropping: dropped)
  }

  private static func leading(of count: Count, dropping dropped: Int) -> Double {
    count.digits.dropFirst(dropped).reversed().reduce(0) {
      $0 * 18_446_744_073_709_551_616 + Double($1)
    }
  }
}
