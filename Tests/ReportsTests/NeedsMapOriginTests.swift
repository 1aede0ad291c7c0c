import Decisions
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct NeedsMapOriginTests {
  /// The map's lines as text.
  static func text(_ map: NeedsMap) -> String {
    map.lines(columns: 40, glyphs: .ascii).map(\.words).joined(separator: "\n")
  }

  @Test func `the way of the last answer is shown by a mark where it began`() throws {
    let rubric = SampleRubric.rubric
    let decision = Decision(from: ["trips": .choice("daily")], by: rubric)
    var map = try #require(NeedsMap(of: decision, by: rubric))
    #expect(!Self.text(map).contains("o\u{A0}\u{A0}"))
    map.origin = (across: 0, up: 0)
    #expect(Self.text(map).contains("o\u{A0}\u{A0}"))
    let points = decision.scorecard.scores.map(\.points)
    map.origin = (across: points[0], up: points[1])
    #expect(!Self.text(map).contains("o\u{A0}\u{A0}"))
  }

  @Test func `a rubric without two options has no map`() {
    var rubric = SampleRubric.rubric
    rubric.options.removeLast()
    #expect(NeedsMap(of: Decision(from: [:], by: rubric), by: rubric) == nil)
  }
}
