package import Diagnostics
package import Rubrics
import Shapes
package import StrictJSON

/// Reads a file of prices: JSON with `prices`, an object from the ids of cost lines to what they cost.
package enum PriceFile {
  /// Returns the prices a file holds.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - model: The cost model whose figures it replaces.
  /// - Returns: The prices in the order of the file.
  /// - Throws: Every problem, in the order of the text.
  package static func prices(
    from text: NamedText, for model: CostModel
  ) throws(Problems) -> PriceList {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let reader = PriceReader(model: model, reading: reading)
    let list = shape.read(reading.document.root, reading, reader)
    try reading.finish()
    var prices = list ?? PriceList()
    prices.name = text.name
    return prices
  }

  /// The JSON Schema of such a file.
  package static var schema: JSONValue {
    shape.document("Prices for a rubric's cost lines")
  }

  private static let shape = Shape<PriceList, PriceReader>(
    "prices",
    "Figures that replace those of a rubric's cost model: the file that 'cost --prices' takes.",
    blank: PriceList()
  ) {
    Field.schemaReference
    Field.format(isRequired: false)
    Field.required(
      "prices",
      "The figures by the id of a cost line, or of the driver hourly-rate. 'crossroads cost --format json' lists the ids.",
      .prices
    ) { $0 = $1 }
  }
}
