extension CalendarDay {
  /// Creates the day that a text begins with: `YYYY-MM-DD` alone or before a time of day.
  ///
  /// A time with a zone counts in its own zone, since few files mix them and a day is enough.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    if bytes.count > 10, bytes[10] != UInt8(ascii: "T"), bytes[10] != UInt8(ascii: " ") {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      year > 0, (1...12).contains(month), day > 0
    else { return nil }
    self.init(year: year, month: month, day: day)
    // A day that does not exist, such as 30 February, comes back as another.
    guard date == (year, month, day) else { return nil }
  }
}
