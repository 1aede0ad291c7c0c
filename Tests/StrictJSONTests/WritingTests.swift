import StrictJSON
import Testing

struct WritingTests {
  @Test func `an object is laid out with sorted keys`() {
    let value: JSONValue = [
      "b": [1, 2.5, "x"], "a": ["c": nil, "Z": true], "empty": [:], "none": [],
    ]
    #expect(
      value.text() == """
        {
          "a": {
            "Z": true,
            "c": null
          },
          "b": [
            1,
            2.5,
            "x"
          ],
          "empty": {},
          "none": []
        }
        """)
    #expect(
      value.text(.compact)
        == "{\"a\":{\"Z\":true,\"c\":null},\"b\":[1,2.5,\"x\"],\"empty\":{},\"none\":[]}")
  }

  @Test func `keys are sorted by their bytes`() {
    let value: JSONValue = ["é": 1, "z": 2, "e\u{301}a": 3, "A": 4, "\u{FFFD}": 5, "😀": 6]
    #expect(
      value.text(.compact) == "{\"A\":4,\"e\u{301}a\":3,\"z\":2,\"é\":1,\"\u{FFFD}\":5,\"😀\":6}")
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1.0, "1"), (0.1, "0.1"), (100.0, "100"), (1e16, "1e+16"),
      (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"),
      (1.7976931348623157e308, "1.7976931348623157e+308"),
      (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func `numbers are spelled as short as they can be`(_ number: Double, _ text: String) throws {
    #expect(JSONValue.number(number).text() == text)
    guard number.isFinite else { return }
    let document = try JSONDocument(bytes: Array(text.utf8), name: "x")
    #expect(document.root.number == number)
  }

  @Test func `nothing a terminal could act on is written raw`() {
    let text = "\"\\\u{8}\u{C}\n\r\t\0\u{1B}\u{7F}\u{9B}\u{2028}\u{2029}\u{202E}\u{FEFF}é/"
    #expect(
      JSONValue.string(text).text()
        == "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001b\\u007f\\u009b\\u2028\\u2029\\u202e\\ufeffé/\"")
  }

  @Test func `what is written reads back as the same`() throws {
    let value: JSONValue = [
      "text": "\u{0}\u{7F}\u{85}\u{2028}\\\"/é😀", "numbers": [0, -1, 0.1, 1e300, 123_456_789],
      "nested": [["a": [nil, true, false, [:], []]]], "interpolated": "\(1 + 1) \u{1F600}",
    ]
    for layout in JSONValue.Layout.allCases {
      let document = try JSONDocument(bytes: value.bytes(layout), name: "x")
      #expect(JSONValue(document.root) == value)
    }
  }
}
