import Shapes
import StrictJSON
import Testing

@Suite struct WrittenShapeTests {
  enum Colour: String, CaseIterable, Sendable {
    case red
    case green
  }

  struct Wheel: Sendable {
    var size: Int
  }

  struct Car: Sendable {
    var name: String
    var colour: Colour = .red
    var owner: String?
    var wheels: [Wheel] = []
    var isOld = false
  }

  static let wheel = WrittenShape<Wheel>("wheel", "A wheel.") {
    Member.required("size", "Its size.", .natural) { $0.size }
  }

  static let car = WrittenShape<Car>("car", "A car.") {
    Member.required("name", "Its name.", .sentence) { $0.name }
    Member.required("colour", "Its colour.", .word()) { $0.colour }
    Member.required("owner", "Who owns it, or null.", .orNull(.string)) { $0.owner }
    Member.optional("wheels", "Its wheels.", .list(of: .object(wheel), atLeast: 1)) {
      $0.wheels.isEmpty ? nil : $0.wheels
    }
    Member.addedLater("old", "", .flag) { $0.isOld }
  }

  @Test func `an object holds what its members say, and leaves out what has no value`() {
    #expect(
      Self.car.value(of: Car(name: "a"))
        == ["name": "a", "colour": "red", "owner": nil, "old": false])
    #expect(
      Self.car.value(of: Car(name: "b", colour: .green, owner: "c", wheels: [Wheel(size: 3)]))
        == [
          "name": "b", "colour": "green", "owner": "c", "wheels": [["size": 3]], "old": false,
        ])
  }

  @Test func `the schema demands what every object always had`() {
    let schema = Self.car.schema
    #expect(schema["required"] == ["name", "colour", "owner"])
    #expect(schema["additionalProperties"] == false)
    #expect(schema["description"] == "A car.")
  }

  @Test func `a member says what it means and how it is written`() {
    guard case .object(let properties) = Self.car.schema["properties"] else {
      Issue.record("no properties")
      return
    }
    #expect(properties["name"] == ["$ref": "#/$defs/sentence", "description": "Its name."])
    #expect(properties["colour"] == ["enum": ["red", "green"], "description": "Its colour."])
    #expect(
      properties["owner"] == ["type": ["string", "null"], "description": "Who owns it, or null."])
    #expect(
      properties["wheels"]
        == [
          "type": "array", "items": ["$ref": "#/$defs/wheel"], "minItems": 1,
          "description": "Its wheels.",
        ])
    #expect(properties["old"] == ["type": "boolean"])
  }

  @Test func `a document brings the definitions that it refers to, and no others`() {
    guard case .object(let document) = Self.car.document("A car"),
      case .object(let definitions) = document["$defs"]
    else {
      Issue.record("no definitions")
      return
    }
    #expect(Set(definitions.keys) == ["sentence", "wheel", "natural"])
    #expect(document["$id"] == "urn:crossroads:schema:1:car")
    #expect(document["title"] == "A car")
  }

  @Test func `the members of one shape may stand in another, or some of them`() {
    let sale = WrittenShape<(car: Car, price: Int)> {
      Self.car.members(["name", "old"]) { $0.car }
      Member.required("price", "What it costs.", .natural) { $0.price }
    }
    #expect(
      sale.value(of: (Car(name: "a", isOld: true), 5)) == ["name": "a", "old": true, "price": 5])
    #expect(sale.schema["required"] == ["name", "price"])
    #expect(sale.keys == ["name", "old", "price"])
  }

  @Test func `keys that come with a word come with no other`() {
    #expect(
      [String: JSONValue].cases(of: "verdict", ["proved": [], "refuted": ["here"]])
        == [
          "oneOf": [
            ["properties": ["verdict": ["const": "proved"], "here": false]],
            ["properties": ["verdict": ["const": "refuted"]], "required": ["here"]],
          ]
        ])
  }

  @Test func `a value that may be null keeps what is said of it`() {
    #expect([String: JSONValue].orNull(["type": "string"]) == ["type": ["string", "null"]])
    #expect(
      [String: JSONValue].orNull(["type": "integer", "minimum": 1])
        == ["anyOf": [["type": "integer", "minimum": 1], ["type": "null"]]])
  }
}
