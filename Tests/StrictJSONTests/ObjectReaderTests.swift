import Diagnostics
import StrictJSON
import Testing

struct ObjectReaderTests {
  struct Recipe: Equatable {
    var title: String
    var note: String?
    var serves: Int
    var isVegan: Bool
    var steps: [String]
    var parts: [String]

    init(from object: inout JSONObjectReader) {
      let reading = object.reading
      title = object.required("title").flatMap(reading.string) ?? ""
      note = object.optional("note").flatMap(reading.string)
      serves = object.integer("serves", in: 1...12)
      isVegan = object.optional("vegan").flatMap(reading.bool) ?? false
      steps = object.elements("steps").compactMap(reading.string)
      parts = (object.optional("parts")?.elements ?? []).compactMap {
        reading.object($0) { $0.required("name").flatMap(reading.string) ?? "" }
      }
    }
  }

  func read(_ text: String) throws(Problems) -> Recipe? {
    let reading = try JSONReading(bytes: .read(Array(text.utf8)), name: "x.json")
    let recipe = reading.object(reading.document.root) { Recipe(from: &$0) }
    try reading.finish()
    return recipe
  }

  func reports(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.list.map(\.description)
    }
  }

  @Test func `members are read in whatever order they stand`() throws {
    let recipe = try read(
      """
      {"steps": ["boil", "eat"], "parts": [{"name": "egg"}], "vegan": true, "serves": 2,
       "title": "Egg"}
      """)
    #expect(recipe?.title == "Egg")
    #expect(recipe?.note == nil)
    #expect(recipe?.serves == 2)
    #expect(recipe?.isVegan == true)
    #expect(recipe?.steps == ["boil", "eat"])
    #expect(recipe?.parts == ["egg"])
  }

  @Test func `every problem is reported, in the order of the text`() {
    let text = """
      {
        "serves": 13,
        "titel": "Egg",
        "vegan": "yes",
        "steps": ["boil", 5],
        "serves": 3,
        "parts": [{"nam": "egg"}, 7]
      }
      """
    #expect(
      reports(text) == [
        "x.json:1:1: key 'title' is missing; add it",
        "x.json:2:13: expected a whole number from 1 to 12, saw the number 13 (at /serves)",
        "x.json:3:3: key 'titel' is not known here (at /titel); did you mean 'title'?",
        "x.json:4:12: expected true or false, saw the string 'yes' (at /vegan)",
        "x.json:5:21: expected a string, saw the number 5 (at /steps/1)",
        "x.json:6:3: key 'serves' repeats the one at line 2, column 3 (at /serves); "
          + "keep one of the two",
        "x.json:7:13: key 'name' is missing (at /parts/0); add it",
        "x.json:7:14: key 'nam' is not known here (at /parts/0/nam); did you mean 'name'?",
        "x.json:7:29: expected an object, saw the number 7 (at /parts/1)",
      ])
  }

  @Test func `a key unlike any other is to be removed`() {
    #expect(
      reports("{\"title\": \"Egg\", \"serves\": 1, \"steps\": [], \"colour\": 1}") == [
        "x.json:1:44: key 'colour' is not known here (at /colour); remove it"
      ])
  }

  @Test(arguments: ["1e999", "1.5", "1.0000001", "99999999999999999999", "null", "\"2\""])
  func `only whole numbers count as whole`(_ number: String) {
    let found = reports("{\"title\": \"Egg\", \"serves\": \(number), \"steps\": []}")
    #expect(found.count == 1)
    #expect(
      (found.first ?? "").hasPrefix("x.json:1:28: expected a whole number from 1 to 12, saw "),
      "\(found)")
  }

  @Test func `a value of the wrong kind is reported once`() {
    #expect(
      reports("[]") == ["x.json:1:1: expected an object, saw an array"])
    #expect(
      reports("{\"title\": \"Egg\", \"serves\": 1, \"steps\": {}}")
        == [
          "x.json:1:40: expected an array, saw an object (at /steps)"
        ])
  }

  @Test func `keys never reach a terminal raw`() {
    let found = reports(
      "{\"title\": \"Egg\", \"serves\": 1, \"steps\": [], \"\\u001b[2J\\u202e\": 1}")
    #expect(
      found == [
        "x.json:1:44: key '\\u{1b}[2J\\u{202e}' is not known here (at /\\u{1b}[2J\\u{202e}); "
          + "remove it"
      ])
  }
}
