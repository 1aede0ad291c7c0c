import Diagnostics
import Rubrics
import Shapes
import StrictJSON

/// Reads the prices of a file one by one and compares their currencies.
struct PriceReader {
  /// The cost model whose figures they replace.
  let model: CostModel
  /// The pass the reading belongs to.
  let reading: JSONReading

  private var lines: [String] { model.lines.map(\.id) }
  private var drivers: [String] { model.drivers.filter(\.isMoney).map(\.id) }
  private var moneyIds: [String] { model.lines.filter { !$0.isLabour }.map(\.id) + drivers }

  /// Returns the prices that an object holds.
  func list(_ element: JSONElement) -> PriceList {
    let members = reading.members(element)
    if element.kind == .object, members.isEmpty {
      reading.report(
        "'prices' is empty", at: element, remedy: "name a cost line, or leave the file out")
    }
    var prices: [PriceList.Price] = []
    var currencies: [(id: String, code: String, element: JSONElement)] = []
    for (key, value) in members {
      // What stands under an unknown id is read all the same, so that its problems are told too.
      let id = id(key) ?? ""
      let context = PriceEntry.Context(reader: self, id: id)
      guard let entry = PriceEntry.shape.read(value, reading, context) else { continue }
      prices.append(PriceList.Price(id: id, figure: entry.figure, date: entry.date))
      let code = entry.currency == nil ? model.currency : entry.code
      if moneyIds.contains(id) {
        if let code { currencies.append((id, code, entry.currency ?? key)) }
      } else if let named = entry.currency, !id.isEmpty {
        reading.report(
          "\(id.quoted) is hours of work, which have no currency", at: named,
          remedy: "remove it; the price of an hour is 'hourly-rate'")
      }
    }
    let currency = judge(currencies, at: element)
    return PriceList(currency: currency, prices: prices)
  }

  /// Returns the id a key spells, and reports one that names nothing.
  private func id(_ key: JSONElement) -> String? {
    let known = lines + drivers
    let id = key.string ?? ""
    if known.contains(id) { return id }
    reading.report(
      "there is no cost line \(id.quoted)", at: key,
      remedy: Suggestion.remedy(for: id, among: known)
        ?? "'crossroads cost --format json' lists the ids")
    return nil
  }

  /// Returns the figure that an object holds for an id, and reports an hour that is free.
  func figure(of id: String, in object: inout JSONObjectReader) -> DecimalRange {
    let driver = drivers.contains(id) ? model.driver(id) : nil
    let isLabour = model.line(id)?.isLabour ?? false
    let figure = object.range(
      atMost: driver?.limit ?? (isLabour ? CostLimit.hours : CostLimit.price),
      places: driver?.places ?? (isLabour ? 2 : 6))
    if let least = driver?.least, figure.low < least, let low = object.element["low"],
      low.number == 0
    {
      reading.report("an hour of work is not free", at: low, remedy: "give \(least) or more")
    }
    return figure
  }

  /// Returns the currency of the prices when it is not the model's, and reports mixtures.
  private func judge(
    _ currencies: [(id: String, code: String, element: JSONElement)], at list: JSONElement
  ) -> String? {
    guard let first = currencies.first else { return nil }
    for (id, code, element) in currencies.dropFirst() where code != first.code {
      reading.report(
        "\(id.quoted) is in \(code), but \(first.id.quoted) is in \(first.code)", at: element,
        remedy: "give all prices in one currency")
    }
    guard first.code != model.currency else { return nil }
    guard currencies.allSatisfy({ $0.code == first.code }) else { return first.code }
    let given = Set(currencies.map(\.id))
    let missing = moneyIds.filter { !given.contains($0) }
    if !missing.isEmpty {
      reading.report(
        "prices in \(first.code) would be added to the rubric's in \(model.currency), for "
          + missing.map(\.quoted).joined(separator: ", "), at: list,
        remedy: "give those in \(first.code) as well, or everything in \(model.currency)")
    }
    return first.code
  }
}
