package import StrictJSON

extension JSONReading {
  /// Returns the exact number an element holds, and reports any that is negative, huge or too fine.
  ///
  /// - Parameters:
  ///   - element: Where it stands.
  ///   - limit: The largest number that makes sense.
  ///   - places: The decimals it may have, at most six.
  /// - Returns: The number, or nothing when it was reported.
  package func decimal(
    _ element: JSONElement, atMost limit: Int, places: Int = 6
  ) -> ExactDecimal? {
    guard element.kind == .number else {
      report("expected a number, saw \(element.sight)", at: element)
      return nil
    }
    guard let number = element.number, number.magnitude <= Double(limit) else {
      report(
        "\(element.sight) is out of range", at: element,
        remedy: "give a number from 0 to \(limit)")
      return nil
    }
    guard number >= 0 else {
      report("\(element.sight) is negative", at: element, remedy: "give 0 or more")
      return nil
    }
    guard let exact = ExactDecimal(exactly: number), exact.places <= places else {
      let allowed = places == 0 ? "a whole number" : "at most \(places) decimals"
      report("\(element.sight) is too fine", at: element, remedy: "give \(allowed)")
      return nil
    }
    return exact
  }
}

extension JSONObjectReader {
  /// Returns the range between the required members `low` and `high`, and reports one the wrong way round.
  ///
  /// - Parameters:
  ///   - limit: The largest number that makes sense.
  ///   - places: The decimals both may have, at most six.
  /// - Returns: The range; a stand-in when something was reported.
  package mutating func range(atMost limit: Int, places: Int = 6) -> DecimalRange {
    let elements = (low: required("low"), high: required("high"))
    let low = elements.low.flatMap { reading.decimal($0, atMost: limit, places: places) }
    let high = elements.high.flatMap { reading.decimal($0, atMost: limit, places: places) }
    guard let low, let high else { return DecimalRange(ExactDecimal(0)) }
    if low > high, let element = elements.low {
      reading.report(
        "low is \(low), above high, which is \(high)", at: element, remedy: "swap the two")
    }
    return DecimalRange(low: low, high: high)
  }
}
