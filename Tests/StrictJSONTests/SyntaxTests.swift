import Diagnostics
import StrictJSON
import Testing

/// Returns the problems that reading a text meets, as people see them.
func problems(of bytes: [UInt8]) -> [String] {
  do {
    _ = try JSONDocument(bytes: bytes, name: "x.json")
    return []
  } catch {
    return error.list.map(\.description)
  }
}

/// Returns the problems that reading a text meets, as people see them.
func problems(of text: String) -> [String] { problems(of: Array(text.utf8)) }

struct SyntaxTests {
  @Test(arguments: [
    "{}", "[]", "null", "true", "false", "0", "-0", "12", "-1.5", "1e9", "1E+9", "2.5e-3", "\"\"",
    " \t\r\n[ 1 , 2 ]\r\n", "{\"a\":{\"b\":[{}]}}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
    "\"\\ud83d\\ude00\"", "\"é € 😀 \u{7F}\"", "1e999",
    String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
  ])
  func `well-formed text is accepted`(_ text: String) {
    #expect(problems(of: text) == [])
  }

  @Test(arguments: [
    ("", "1:1: the text is empty; write a JSON value"),
    (" \n ", "2:2: the text is empty; write a JSON value"),
    ("\u{FEFF}{}", "1:1: the text begins with a byte order mark; save it as UTF-8 without one"),
    ("{} {}", "1:4: expected the end of the text, saw '{'"),
    ("[1 2]", "1:4: expected ',' or ']', saw '2'"),
    ("[1,", "1:4: expected a value, saw the end of the text"),
    ("[", "1:2: expected a value or ']', saw the end of the text"),
    ("[1,]", "1:3: a comma stands before ']'; remove the comma"),
    ("{\"a\":1,\n}", "1:7: a comma stands before '}'; remove the comma"),
    ("{a: 1}", "1:2: expected a key in double quotes or '}', saw 'a'"),
    ("{\"a\" 1}", "1:6: expected ':' after a key, saw '1'"),
    ("{\"a\":}", "1:6: expected a value, saw '}'"),
    ("{\"a\":1 \"b\":2}", "1:8: expected ',' or '}', saw '\"'"),
    (
      "{'a': 1}",
      "1:2: expected a key in double quotes or '}', saw '''; write strings in double quotes"
    ),
    ("[1] // no", "1:5: expected the end of the text, saw '/'; remove the comment; JSON has none"),
    ("True", "1:1: expected a value, saw 'True'; write true, in lower case"),
    ("nul", "1:1: expected a value, saw 'nul'"),
    ("NaN", "1:1: expected a value, saw 'NaN'; JSON has no such number"),
    ("truely", "1:5: expected the end of the text, saw 'ly'"),
    ("01", "1:1: a number begins with a superfluous zero; remove the zero"),
    ("-01", "1:1: a number begins with a superfluous zero; remove the zero"),
    ("-", "1:2: expected a digit, saw the end of the text"),
    ("1.", "1:3: expected a digit, saw the end of the text"),
    (".5", "1:1: expected a value, saw '.'; write a digit before the decimal point"),
    ("+1", "1:1: expected a value, saw '+'; write the number without a plus sign"),
    ("1e", "1:3: expected a digit, saw the end of the text"),
    ("1e+x", "1:4: expected a digit, saw 'x'"),
    ("[\n  \"é\", é]", "2:8: expected a value, saw 'é'"),
    ("\"abc", "1:1: a string is not closed; close it with '\"'"),
    ("\"abc\\", "1:1: a string is not closed; close it with '\"'"),
    ("\"a\nb\"", "1:3: a string holds the control character 0x0A; close the string, or write \\n"),
    ("\"a\0b\"", "1:3: a string holds the control character 0x00; remove it"),
    (
      "\"\\x41\"",
      "1:3: expected one of \" \\ / b f n r t u after a backslash, saw 'x41'; write \\\\ for a backslash"
    ),
    ("\"\\u12g4\"", "1:2: four hexadecimal digits must follow '\\u'"),
    ("\"\\u12", "1:2: four hexadecimal digits must follow '\\u'"),
    ("\"\\ud83d\"", "1:2: half a surrogate pair stands alone; write both halves, or the character"),
    (
      "\"\\ud83d\\u0041\"",
      "1:2: half a surrogate pair stands alone; write both halves, or the character"
    ),
    ("\"\\ude00\"", "1:2: half a surrogate pair stands alone; write both halves, or the character"),
  ])
  func `a slip is reported with its place, what was seen and what was expected`(
    _ text: String, _ report: String
  ) {
    #expect(problems(of: text) == ["x.json:" + report])
  }

  @Test(
    arguments: [
      ("a byte that never occurs", [0xFF], 2),
      ("a continuation byte alone", [0x80], 2),
      ("an overlong slash", [0xC0, 0xAF], 2),
      ("an overlong three-byte form", [0xE0, 0x80, 0xAF], 2),
      ("a surrogate in UTF-8", [0xED, 0xA0, 0x80], 2),
      ("an overlong four-byte form", [0xF0, 0x8F, 0xBF, 0xBF], 2),
      ("a scalar beyond Unicode", [0xF4, 0x90, 0x80, 0x80], 2),
      ("a sequence cut short", [0xE2, 0x82], 2),
      ("a sequence cut short after a good one", [0xC3, 0xA9, 0xE2, 0x82], 3),
    ] as [(String, [UInt8], Int)])
  func `invalid UTF-8 is refused`(_ name: String, _ bytes: [UInt8], _ column: Int) {
    let quote = UInt8(ascii: "\"")
    let found = problems(of: [quote] + bytes + [quote])
    #expect(found.count == 1)
    #expect((found.first ?? "").hasPrefix("x.json:1:\(column): the byte 0x"), "\(found)")
    #expect((found.first ?? "").hasSuffix("is not UTF-8 here; save the text as UTF-8"), "\(found)")
  }

  @Test(arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B]] as [[UInt8]])
  func `UTF-16 is refused by name`(_ bytes: [UInt8]) {
    #expect(problems(of: bytes) == ["x.json:1:1: the text is UTF-16; save it as UTF-8"])
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a hundred thousand brackets get one clean answer`(_ opening: String) {
    let found = problems(of: String(repeating: opening, count: 100_000))
    #expect(found.count == 1)
    #expect((found.first ?? "").hasSuffix(": nested deeper than 64"), "\(found)")
  }

  @Test func `every prefix of a text is refused and none crashes`() {
    let text = Array(
      "{\"k\\u00e9\": [1, -2.5e+3, \"é\\ud83d\\ude00\", true, null], \"o\": {}}".utf8)
    #expect(problems(of: text) == [])
    for count in 0..<text.count {
      #expect(problems(of: Array(text.prefix(count))).count == 1, "\(count)")
    }
  }

  @Test func `text with any one byte changed is accepted or refused and never crashes`() throws {
    let text = Array("{\"a\": [1, \"é\\n\", true], \"b\": {}}".utf8)
    for position in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[position] = byte
        let found = problems(of: changed)
        guard found.isEmpty else { continue }
        let document = try JSONDocument(bytes: changed, name: "x.json")
        let again = JSONValue(document.root).bytes(.compact)
        #expect(
          JSONValue(try JSONDocument(bytes: again, name: "y").root) == JSONValue(document.root))
      }
    }
  }
}
