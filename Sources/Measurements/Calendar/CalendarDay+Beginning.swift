import Rubrics

extension CalendarDay {
  /// Creates the day that a text begins with: `YYYY-MM-DD` alone, or before a time of day.
  ///
  /// A time with a zone counts in its own zone, since few files mix them and a day is enough.
  init?(beginning text: String) {
    let scalars = text.unicodeScalars
    if let next = scalars.dropFirst(10).first, next != "T", next != " " { return nil }
    self.init(String(String.UnicodeScalarView(scalars.prefix(10))))
  }
}
