import Rubrics
import Shapes
import StrictJSON

/// What a file of prices says of one cost line.
struct PriceEntry: Sendable {
  /// What it is read with.
  struct Context {
    /// What reads the file.
    let reader: PriceReader
    /// The id of the cost line or driver; empty where it names none.
    let id: String
  }

  /// What it costs.
  var figure = DecimalRange(ExactDecimal(0))
  /// When that was seen.
  var date: PriceDate?
  /// Where its currency stands, when it names one.
  var currency: JSONElement?
  /// That currency, when it is spelled as one.
  var code: String?

  /// A range of a price.
  static let shape = Shape<PriceEntry, Context>("price", "A range of a price.", blank: PriceEntry())
  {
    Field.custom(
      "low",
      "The least it may cost: money with at most six decimals, or hours of work with at most two.",
      .amount(atMost: CostLimit.price), isRequired: true
    ) { object, entry, context in
      entry.figure = context.reader.figure(of: context.id, in: &object)
    }
    Field.alsoRead(
      "high", "The most it may cost.", .amount(atMost: CostLimit.price), isRequired: true)
    Field.optional("date", "When the price was seen.", .date) { $0.date = $1 }
    Field.custom(
      "currency", "Its currency, the rubric's unless it is named; hours of work have none.",
      .spelled(.reference("currency"))
    ) { object, entry, context in
      entry.currency = object.optional("currency")
      entry.code = entry.currency.flatMap(object.reading.currency)
    }
  }
}

extension Form<PriceList, PriceReader> {
  /// Prices by the ids of cost lines; an hour of work is not free.
  static let prices = {
    let bounds: JSONValue = ["minimum": 0.01, "maximum": .integer(CostLimit.hourlyRate)]
    var form = Form([
      "type": "object", "minProperties": 1, "propertyNames": .object(.reference("entryId")),
      "properties": [
        "hourly-rate": [
          "description": "What an hour of work costs, with at most two decimals.",
          "$ref": "#/$defs/price", "properties": ["low": bounds, "high": bounds],
        ]
      ], "additionalProperties": .object(.reference("price")),
    ]) { element, _, _, reader in reader.list(element) }
    form.definitions = { [PriceEntry.shape.name: .object(PriceEntry.shape.schema)] }
    return form
  }()
}
