import StrictJSON
import Testing

@Suite struct `Lists of values` {
  func root(_ text: String) throws -> JSONElement {
    try JSONDocument(bytes: Array(text.utf8), name: "x.json").root
  }

  @Test(
    arguments: [
      ("[]", 0), ("[1]", 1), ("[1, 2]", 2), ("[[2, 3], [4]]", 2), ("{\"a\": 1}", 0), ("7", 0),
    ] as [(String, Int)])
  func `know how many elements they have`(_ text: String, _ count: Int) throws {
    #expect(try root(text).elements.count == count)
  }

  @Test(arguments: [("[1, 2]", [1, 2]), ("3", [3]), ("[]", [])])
  func `take a value that is no array for a list of one`(_ text: String, _ values: [Int]) throws {
    #expect(try root(text).oneOrMany.compactMap(\.integer) == values)
  }

  @Test func `pair keys with values and pass over what lies within`() throws {
    let members = try root(#"{"a": {"x": [1]}, "b": 2, "c": []}"#).members
    #expect(members.count == 3)
    #expect(members.map(\.key.string) == ["a", "b", "c"])
    #expect(members.map(\.value.kind) == [.object, .number, .array])
    #expect(try root("[1]").members.isEmpty)
    #expect(try root("{}").members.first == nil)
  }
}
