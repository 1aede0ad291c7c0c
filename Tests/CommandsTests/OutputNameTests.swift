import Commands
import TestSupport
import Testing

/// The name of a file chooses the format, and contradicts no other.
@Suite struct OutputNameTests {
  static let starts: [(String, String)] = [
    ("page.html", "<!DOCTYPE html>"), ("page.HTM", "<!DOCTYPE html>"), ("a.md", "#"),
    ("a.json", "{\n"), ("a.txt", "  Undecided; on"), ("plain", "  Undecided; on"),
    ("v1.html/plain", "  Undecided; on"),
  ]

  @Test(arguments: starts)
  func `the ending chooses the format`(name: String, start: String) throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("v1.html/other", "")
    let run = Run("advise --gap knowledge -o \(directory.path)/\(name)")
    #expect(run.status == .undecided)
    #expect(run.output == "")
    let text = try directory.text(of: name)
    #expect(text.drop { $0 == "\n" }.hasPrefix(start), "\(text.prefix(80))")
  }

  @Test func `costs are drawn where a picture is named`() throws {
    let directory = try TemporaryDirectory()
    #expect(Run("cost -o \(directory.path)/c.svg").status == .fine)
    #expect(try directory.text(of: "c.svg").contains("<svg"))
  }

  @Test func `a folder that is missing is named as what is missing`() throws {
    let directory = try TemporaryDirectory()
    let run = Run("draft -o no/such/x.md", in: directory.path)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("cannot write 'no/such/x.md': there is no such folder"))
    #expect(directory.names == [])
  }

  @Test(arguments: [
    "advise --format json -o x.md", "advise -o x.md --format json", "advise -o x.html -f text",
    "draft --format html -o x.md", "check --format json -o x.html --allow-empty .",
    "explain volatility --format markdown -o x.svg",
  ])
  func `a format that contradicts the name is refused`(line: String) throws {
    let directory = try TemporaryDirectory()
    let run = Run(line, in: directory.path)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("is the name of a file in"))
    #expect(run.talk.contains("leave out '--format'"))
    #expect(directory.names == [])
  }

  @Test func `a report that does not exist in a format is refused by its name`() {
    let run = Run("explain volatility -o x.svg")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("choose another ending: text, markdown or html"))
  }

  @Test(arguments: [
    ("x.pdf", "PDF"), ("x.DOCX", "Word"), ("x.csv", "CSV"), ("x.yaml", "YAML"), ("x.xml", "XML"),
  ])
  func `a name of a format that nothing is written in is refused`(
    name: String, title: String
  ) throws {
    let directory = try TemporaryDirectory()
    for line in ["advise --gap knowledge", "explain volatility --format html"] {
      let run = Run("\(line) -o \(name)", in: directory.path)
      #expect(run.status == .couldNotRun)
      #expect(run.talk.contains("'\(name)' is the name of a file in \(title), and"), "\(run.talk)")
    }
    #expect(
      Run("advise -o \(name)", in: directory.path).talk.contains(
        "choose another ending: text, json, markdown or html"))
    #expect(directory.names == [])
  }

  @Test func `the ending chooses the format of a check, too, which writes the XML of test reports`()
    throws
  {
    let directory = try TemporaryDirectory()
    _ = try directory.file("a.md", "# A\n")
    #expect(Run("check \(directory.path)/a.md -o \(directory.path)/out.xml").status == .fine)
    #expect(try directory.text(of: "out.xml").contains("<testsuites"))
    #expect(
      Run("check \(directory.path)/a.md -o \(directory.path)/out.json").status == .fine)
    #expect(try directory.text(of: "out.json").hasPrefix("{\n"))
    let refused = Run("check \(directory.path)/a.md -o \(directory.path)/out.pdf")
    #expect(refused.status == .couldNotRun)
    #expect(refused.talk.contains("out.pdf' is the name of a file in PDF"))
  }

  @Test(arguments: ["rubric schema answers", "advise --gap knowledge"])
  func `what has no other format goes into any file`(line: String) throws {
    let directory = try TemporaryDirectory()
    #expect(Run("\(line) -o \(directory.path)/x.data").status != .couldNotRun)
  }

  @Test func `SARIF may be called JSON`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("a.md", "# A\n")
    let run = Run("check a.md --format sarif=out.json", in: directory.path)
    #expect(run.status == .fine)
    #expect(try directory.text(of: "out.json").contains("sarif"))
  }
}
