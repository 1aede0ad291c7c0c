extension CostDriver {
  /// How a number that was given as an answer becomes the quantity.
  package struct Given: Sendable, Hashable {
    /// The id of the question, which takes numbers.
    package var question: String
    /// How many of the quantity one of the question's unit is.
    package var times: Int = 1
    /// Why that many, as the end of a sentence that begins with the number.
    package var because: String = ""
  }

  /// Returns the quantity that a number given as an answer comes to, cut to what the driver can count.
  package func quantity(of number: ExactDecimal, by given: Given) -> ExactDecimal {
    let most = ExactDecimal(limit)
    guard let product = number.multiplied(by: given.times) else { return most }
    let places = places == 0 ? 1_000_000 : 10_000
    let cut = ExactDecimal(millionths: product.millionths / places * places)
    return min(max(cut, least), most)
  }
}
