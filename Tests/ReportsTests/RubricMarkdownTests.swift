import AnswerSpaces
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct RubricMarkdownTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var page: String
  }

  static let sample = page(of: SampleRubric.rubric, cases: SampleRubric.cases)

  static let samples: [Sample] =
    [
      Sample(testDescription: "sample", page: sample),
      Sample(testDescription: "choice", page: page(of: ChoiceSample.rubric, cases: [])),
      Sample(
        testDescription: "hostile",
        page: page(of: HostileRubric.rubric(saying: HostileRubric.signs), cases: [])),
    ]
    + BuiltInRubrics.ids.compactMap { id in
      guard let module = try? BuiltInRubrics.module(id), let cases = try? module.cases() else {
        return nil
      }
      return Sample(testDescription: id, page: page(of: module.rubric, cases: cases))
    }

  static func page(of rubric: Rubric, cases: [DocumentedCase]) -> String {
    RubricPage(of: rubric, cases: cases, audit: nil).rendered(as: .markdown)
  }

  @Test func `the page reads as recorded`() throws {
    let page = RubricPage(
      of: SampleRubric.rubric, cases: SampleRubric.cases,
      audit: try Audit(of: SampleRubric.rubric))
    try Golden.compare(page.rendered(as: .markdown), with: "rubric-page.md")
  }

  @Test(arguments: samples) func `every link within the page finds a heading`(sample: Sample) {
    let headings = sample.page.split(separator: "\n").filter { $0.hasPrefix("#") }
    var anchors: [String] = []
    for heading in headings {
      // The slug of GitHub, spelled out once more: this test must not trust the writer's.
      var text = String(heading.drop { $0 == "#" }.dropFirst()).unicodeScalars
      for (reference, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&#8203;", "")] {
        text = text.replacing(reference.unicodeScalars, with: sign.unicodeScalars)
      }
      let slug = String(
        String.UnicodeScalarView(
          String(text).lowercased().replacing(" ", with: "-").unicodeScalars.filter {
            "-_".unicodeScalars.contains($0) || $0.properties.isAlphabetic
              || $0.properties.numericType != nil
              || $0.properties.generalCategory == .nonspacingMark
          }))
      let repeats = anchors.count {
        $0 == slug || $0.hasPrefix("\(slug)-") && $0.count > slug.count
      }
      anchors.append(anchors.contains(slug) ? "\(slug)-\(repeats)" : slug)
    }
    if sample.testDescription != "hostile" {
      #expect(Set(headings).count == headings.count, "two headings read alike")
    }
    let targets = sample.page.components(between: "](#", and: ")")
    #expect(targets.count > 10)
    for target in Set(targets) { #expect(anchors.contains(target), "\(target)") }
  }

  @Test(arguments: samples) func `every mark of a source is defined and used`(sample: Sample) {
    let lines = sample.page.split(separator: "\n")
    let defined = lines.filter { $0.hasPrefix("[") }.compactMap { line in
      line.firstIndex(of: ":").map { String(line[..<$0]) }
    }
    let text = lines.filter { !$0.hasPrefix("[") }.joined(separator: "\n")
    for mark in defined { #expect(text.contains(mark), "\(mark)") }
    let used = text.components(between: "\\[[", and: "]\\]").flatMap { marks in
      marks.components(separatedBy: "], [").map { "[\($0)]" }
    }
    #expect(Set(used).isSubset(of: defined))
    #expect(Set(defined).count == defined.count)
  }

  @Test(arguments: samples) func `every row has as many cells as its table`(sample: Sample) {
    var cells = 0
    for line in sample.page.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        cells = 0
        continue
      }
      var count = 0
      var previous: Character = " "
      for character in line {
        if character == "|", previous != "\\" { count += 1 }
        previous = character
      }
      if cells == 0 { cells = count }
      #expect(count == cells, "\(line)")
    }
  }

  @Test(arguments: samples) func `the page is clean Markdown`(sample: Sample) {
    let lines = sample.page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(sample.page.hasPrefix("# "))
    #expect(sample.page.hasSuffix("\n") && !sample.page.hasSuffix("\n\n"))
    #expect(!sample.page.contains("\n\n\n"))
    #expect(!lines.contains { $0.last == " " })
    #expect(!sample.page.contains("<script"))
    #expect(!sample.page.replacing("\\](javascript", with: "").contains("](javascript"))
    var level = 0
    for line in lines where line.hasPrefix("#") {
      let marks = line.prefix { $0 == "#" }.count
      #expect(marks <= level + 1, "\(line)")
      level = marks
    }
  }

  @Test func `a page of one of several options reads as recorded`() throws {
    try Golden.compare(
      Self.page(of: ChoiceSample.rubric, cases: []), with: "rubric-page-choice.md")
  }
}

extension String {
  /// Returns what stands between one text and the next occurrence of another, each time.
  fileprivate func components(between start: String, and end: String) -> [String] {
    components(separatedBy: start).dropFirst().compactMap { $0.components(separatedBy: end).first }
  }

  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
