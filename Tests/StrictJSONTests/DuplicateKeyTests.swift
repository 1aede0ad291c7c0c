import StrictJSON
import Testing

struct DuplicateKeyTests {
  @Test func `a repeated key is reported with both places`() {
    #expect(
      problems(of: "{\n  \"a\": 1,\n  \"b\": {\"a\": 2},\n  \"a\": 3\n}") == [
        "x.json:4:3: key 'a' repeats the one at line 2, column 3 (at /a); keep one of the two"
      ])
  }

  @Test func `two spellings of one key are the same key`() {
    #expect(problems(of: "{\"a\": 1, \"\\u0061\": 2}").count == 1)
    #expect(problems(of: "{\"\\u00e9\": 1, \"é\": 2}").count == 1)
  }

  @Test func `keys are compared as written and not as they look`() {
    #expect(problems(of: "{\"\u{E9}\": 1, \"e\u{301}\": 2}") == [])
  }

  @Test func `duplicates are reported in the order of the text`() {
    let found = problems(
      of: "{\"a\": {\"x\": 1, \"x\": 2}, \"b\": 1, \"b\": 2, \"c\": [{\"y\": 1, \"y\": 2}]}")
    #expect(found.map { $0.prefix(11) } == ["x.json:1:16", "x.json:1:33", "x.json:1:56"])
  }

  @Test(arguments: [2, 24, 25, 300])
  func `objects of every size are searched`(_ count: Int) {
    let members = (0..<count).map { "\"key\($0)\": \($0)" }
    #expect(problems(of: "{\(members.joined(separator: ","))}") == [])
    #expect(problems(of: "{\((members + ["\"key1\": 0"]).joined(separator: ","))}").count == 1)
  }

  @Test func `thousands of duplicates are counted and not listed`() {
    let members = repeatElement("\"a\": 0", count: 50_000).joined(separator: ",")
    let found = problems(of: "{\(members)}")
    #expect(found.count == 201)
    #expect(found.last == "x.json has 49799 more problems; repair these first")
  }
}
