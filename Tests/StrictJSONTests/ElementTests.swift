import Diagnostics
import StrictJSON
import Testing

struct ElementTests {
  func root(_ text: String) throws -> JSONElement {
    try JSONDocument(bytes: Array(text.utf8), name: "x.json").root
  }

  @Test func `values are read as what they are and nothing else`() throws {
    let values = try root("[null, true, false, 12, -1.5, \"text\", [], {}]").elements
    #expect(
      values.map(\.kind) == [.null, .bool, .bool, .number, .number, .string, .array, .object])
    #expect(values.map(\.bool) == [nil, true, false, nil, nil, nil, nil, nil])
    #expect(values.map(\.integer) == [nil, nil, nil, 12, nil, nil, nil, nil])
    #expect(values.map(\.number) == [nil, nil, nil, 12, -1.5, nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, nil, nil, "text", nil, nil])
  }

  @Test(
    arguments: [
      ("9223372036854775807", Int.max, 9.223372036854775807e18),
      ("-9223372036854775808", Int.min, -9.223372036854775808e18),
      ("9223372036854775808", nil, 9.223372036854775808e18),
      ("1.0", 1, 1.0), ("1e2", 100, 100.0), ("-0", 0, -0.0), ("-0.0", 0, -0.0),
      ("1e16", nil, 1e16), ("1e999", nil, nil), ("-1e999", nil, nil), ("1e-999", 0, 0.0),
      ("0.1", nil, 0.1),
    ] as [(String, Int?, Double?)])
  func `numbers keep within what can be held`(_ text: String, _ integer: Int?, _ number: Double?)
    throws
  {
    #expect(try root(text).integer == integer)
    #expect(try root(text).number == number)
  }

  @Test(arguments: [
    ("\"\"", ""), ("\"plain\"", "plain"), ("\"é€😀\"", "é€😀"),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
    ("\"\\u0000\\u007f\\u0080\\u07ff\\u0800\\uffff\"", "\0\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}"),
    ("\"\\uD83D\\uDE00x\\ud800\\udc00\\udbff\\udfff\"", "😀x\u{10000}\u{10FFFF}"),
  ])
  func `strings are decoded`(_ text: String, _ string: String) throws {
    let decoded = try #require(try root(text).string)
    #expect(Array(decoded.unicodeScalars) == Array(string.unicodeScalars))
  }

  @Test func `members are found by name, however the key is spelled`() throws {
    let object = try root("{\"a\": 1, \"\\u0062\": [2], \"c\": {\"a\": 3}}")
    #expect(object["a"]?.integer == 1)
    #expect(object["b"]?.elements.first?.integer == 2)
    #expect(object["c"]?["a"]?.integer == 3)
    #expect(object["d"] == nil)
    #expect(object["c"]?["b"] == nil)
    #expect(object.members.map(\.key.string) == ["a", "b", "c"])
  }

  @Test func `a place counts lines, Unicode scalars and the way there`() throws {
    let text = "{\r\n  \"é\": [10,\n    {\"a/b~\": \"日本\", \"c\": 2}]}"
    let list = try #require(try root(text).members.first)
    #expect(list.key.place == Place(file: "x.json", line: 2, column: 3, pointer: "/é"))
    #expect(list.value.place == Place(file: "x.json", line: 2, column: 8, pointer: "/é"))
    let inner = list.value.elements[1]
    #expect(inner.place == Place(file: "x.json", line: 3, column: 5, pointer: "/é/1"))
    #expect(
      inner.members[0].value.place
        == Place(file: "x.json", line: 3, column: 14, pointer: "/é/1/a~1b~0"))
    #expect(inner["c"]?.place == Place(file: "x.json", line: 3, column: 25, pointer: "/é/1/c"))
    #expect(try root(text).place.pointer == "")
  }

  @Test(
    arguments: [
      ("~\u{301}", "/~0\u{301}"), ("\u{600}/~", "/\u{600}~1~0"), ("/\u{301}", "/~1\u{301}"),
      ("~1", "/~01"), ("\u{301}", "/\u{301}"), ("", "/"),
    ] as [(String, String)])
  func `a way spells tildes and slashes whatever joins them`(_ key: String, _ way: String) throws {
    let pointer = try #require(try root("{\"\(key)\": 1}").members.first).key.place.pointer
    #expect(Array(pointer.unicodeScalars) == Array(way.unicodeScalars))
    #expect(JSONPointer.parts(of: pointer) == [key])
  }

  @Test func `a string of five megabytes is read whole`() throws {
    let text = String(repeating: "0123456789", count: 500_000)
    #expect(try root("[\"\(text)\"]").elements.first?.string == text)
  }
}
