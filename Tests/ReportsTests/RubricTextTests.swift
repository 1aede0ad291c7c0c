import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct RubricTextTests {
  static let styles = [
    TextStyle(width: 60), TextStyle(width: 80), TextStyle(width: 80, glyphs: .ascii),
  ]

  @Test(arguments: styles) func `a rubric reads as recorded`(style: TextStyle) throws {
    try Golden.compare(
      RubricReport(on: SampleRubric.rubric).rendered(in: style),
      with: "rubric-\(style.width)-\(style.glyphs).txt")
  }

  @Test func `the list of rubrics reads as recorded`() throws {
    var other = SampleRubric.rubric
    other.id = "buy"
    other.version = "10.0.0"
    try Golden.compare(
      RubricList(of: [
        RubricList.Listing(rubric: SampleRubric.rubric, origin: "shipped"),
        RubricList.Listing(rubric: other, origin: "rubrics/buy/rubric.json"),
      ]).rendered(), with: "rubrics.txt")
  }
}
