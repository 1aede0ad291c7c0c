import Diagnostics
import StrictJSON
import Testing

/// Values put together from several texts know where each of them was written.
struct MergedValuesTests {
  private func root(_ name: String, _ text: String) throws -> JSONElement {
    try JSONDocument(bytes: Array(text.utf8), name: name).root
  }

  /// The base with the overlay's `b` in the place of its own, and the overlay's `d` behind.
  private func merged(_ overlay: JSONElement, _ base: JSONElement) -> JSONElement {
    let (old, new) = (base.members, overlay.members)
    let list = new[0].value.holding([old[1].value.elements[0], new[0].value.elements[0]])
    return overlay.holding([old[0], (new[0].key, list), new[1]])
  }

  @Test func `every value is placed where it was written`() throws {
    let base = try root("base", "{\n  \"a\": {\"x\": 1},\n  \"b\": [\"é\"]\n}")
    let overlay = try root("overlay", "{\"b\": [\n {\"y/~\": null}\n],\n\"d\": true}")
    let both = merged(overlay, base)
    #expect(JSONValue(both) == ["a": ["x": 1], "b": ["é", ["y/~": nil]], "d": true])
    let elements: [JSONElement?] = [
      both, both["a"], both["a"]?["x"], both["b"], both["b"]?.elements[0], both["b"]?.elements[1],
      both["b"]?.elements[1].members[0].key, both["b"]?.elements[1].members[0].value, both["d"],
    ]
    let places = elements.compactMap { $0?.place }
    #expect(
      places.map { "\($0.file):\($0.line):\($0.column)\($0.pointer)" } == [
        "overlay:1:1", "base:2:8/a", "base:2:14/a/x", "overlay:1:7/b", "base:3:9/b/0",
        "overlay:2:2/b/0", "overlay:2:3/b/0/y~1~0", "overlay:2:10/b/0/y~1~0", "overlay:4:6/d",
      ])
    #expect(JSONElement.places(of: elements.compactMap { $0 }.reversed()) == places.reversed())
    #expect(both["a"]?.source === base.source)
    #expect(both["b"]?.source === overlay.source)
  }

  @Test func `what is merged twice leads to the same texts`() throws {
    let base = try root("base", "{\"a\": {\"x\": 1}, \"b\": [\"é\"]}")
    let overlay = try root("overlay", "{\"b\": [{\"y\": 2}], \"d\": true}")
    let third = try root("third", "{\"b\": [3], \"e\": false}")
    let all = merged(third, merged(overlay, base))
    #expect(JSONValue(all) == ["a": ["x": 1], "b": ["é", 3], "e": false])
    #expect(all["a"]?["x"]?.place.file == "base")
    #expect(all["b"]?.elements.map(\.place.file) == ["base", "third"])
    #expect(all.place.file == "third")
  }

  @Test func `what is complained of is complained of where it was written`() throws {
    let base = try root("base", "{\"a\": {\"x\": 1}, \"b\": [\"é\"]}")
    let overlay = try root("overlay", "{\"b\": [{\"y\": 2}], \"d\": true}")
    let reading = JSONReading(of: JSONDocument(merged(overlay, base)))
    reading.object(reading.document.root) { object in
      _ = object.required("missing")
      _ = object.optional("a").flatMap(reading.bool)
      _ = object.elements("b").map(reading.string)
    }
    #expect(
      reading.problems.map(\.description) == [
        "overlay:1:1: key 'missing' is missing; add it",
        "overlay:1:8: expected a string, saw an object (at /b/0)",
        "overlay:1:19: key 'd' is not known here (at /d); did you mean 'a'?",
        "base:1:7: expected true or false, saw an object (at /a)",
      ])
    let root = reading.document.root
    #expect(["a", "b", "d"].map { root[$0].map(reading.hasProblems) } == [true, true, false])
    #expect(root["a"]?["x"].map(reading.hasProblems(within:)) == false)
  }
}
