import Diagnostics
import Testing

struct ProblemTests {
  @Test func `a problem says where, what and what to do on one line`() {
    let place = Place(file: "rubric.json", line: 3, column: 14, pointer: "/options/0/id")
    let problem = Problem(at: place, "'RAG' is no id", remedy: "write 'rag'")
    #expect(
      problem.description
        == "rubric.json:3:14: 'RAG' is no id (at /options/0/id); write 'rag'")
  }

  @Test func `a problem leaves out what it does not know`() {
    #expect(Problem("nothing to read").description == "nothing to read")
    #expect(
      Problem(at: Place(file: "-", line: 1, column: 1), "empty").description == "-:1:1: empty")
  }

  @Test func `a problem never passes control characters on`() {
    let place = Place(file: "a\u{1B}]0;b", line: 1, column: 1, pointer: "/\u{9B}")
    let problem = Problem(at: place, "saw '\u{7}'\n", remedy: "remove '\u{202E}'")
    #expect(
      problem.description
        == "a\\u{1b}]0;b:1:1: saw '\\u{7}'\\u{a} (at /\\u{9b}); remove '\\u{202e}'")
  }

  @Test func `problems are printed one a line`() {
    let problems = Problems([Problem("first"), Problem("second")])
    #expect(problems.description == "first\nsecond")
    #expect(Problems(Problem("only")).list == [Problem("only")])
  }
}
