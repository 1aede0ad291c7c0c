import StrictJSON

extension FindOut {
  /// Creates the way to find out that an object describes.
  init(from object: inout JSONObjectReader) {
    let reading = object.reading
    self.init(
      who: object.text("who"),
      how: object.text("how"),
      minutes: object.integer("minutes", in: 1...ReadingLimit.minutes),
      measure: object.optional("measure").flatMap { reading.id($0) })
  }
}
