import Diagnostics
import Layouts
import Reports
import TestSupport
import Testing

@Suite struct MarkdownPropertiesTests {
  static let hostile = AdviceReport(HostileRubric.recommendation, digest: "")
    .rendered(as: .markdown)

  @Test func `hostile text stays text`() {
    // What stands in a fenced block is shown as it is.
    let text = Self.hostile.split(separator: "```").enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;"))
    #expect(text.contains("\\](javascript"))
    #expect(!text.replacing("\\](javascript", with: "").contains("](javascript"))
    #expect(!text.contains("@root"))
    #expect(!Self.hostile.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
  }

  @Test func `a bar in a text never ends a cell`() {
    let rows = Self.hostile.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(!rows.isEmpty)
    for row in rows {
      var bars = 0
      var previous: Character = " "
      for character in row {
        if character == "|", previous != "\\" { bars += 1 }
        previous = character
      }
      #expect(bars == 5, "\(row)")
    }
  }

  @Test func `only our own headings are headings`() {
    let headings = Self.hostile.split(separator: "\n").filter { $0.hasPrefix("#") }
    // The first holds the rubric's own words, in which a number sign is none of ours.
    #expect(headings.first?.hasPrefix("## ") ?? false)
    #expect(headings.first?.contains("\\# ") ?? false)
    for line in headings.dropFirst() where line != "## Sources" && line != "## The same again" {
      #expect(line.hasPrefix("### ") || line.hasPrefix("#### "), "\(line)")
    }
  }

  @Test func `every fold that is opened is closed`() {
    for sample in Recommendation.samples {
      let lines = AdviceReport(sample.recommendation, digest: "").rendered(as: .markdown).split(
        separator: "\n")
      let opened = lines.count { $0.hasPrefix("<details>") }
      #expect(opened > 0)
      #expect(opened == lines.count { $0 == "</details>" })
    }
  }
}
