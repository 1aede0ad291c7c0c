extension String {
  /// The digits of a number with commas between thousands, whatever stands behind the point left as it is.
  package var groupedDigits: String {
    let parts = split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.count > 3 else { return self }
    var text = ""
    for (position, digit) in whole.enumerated() {
      if position > 0, (whole.count - position) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return parts.count == 2 ? "\(text).\(parts[1])" : text
  }
}
