import Diagnostics
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct TextPropertiesTests {
  static let widths = [40, 60, 79, 120]

  static func texts(in style: TextStyle) -> [String] {
    var texts = Recommendation.samples.flatMap { sample in
      [true, false].map {
        AdviceReport(sample.recommendation, digest: "").rendered(in: style, $0 ? .page : .full)
      }
    }
    texts.append(AdviceReport(HostileRubric.recommendation, digest: "").rendered(in: style))
    texts.append(RubricReport(on: SampleRubric.rubric).rendered(in: style))
    texts.append(RubricReport(on: HostileRubric.rubric).rendered(in: style))
    texts.append(
      CaseReport(on: SampleRubric.cases, by: SampleRubric.rubric, digest: "").rendered(in: style))
    texts += ExplanationReport.ids(in: SampleRubric.rubric).map {
      ExplanationReport(of: [$0], in: SampleRubric.rubric).rendered(in: style)
    }
    return texts
  }

  /// The lines without the addresses of sources, which stay whole.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { !$0.contains("http") }
  }

  @Test(arguments: widths) func `no line is wider than the width`(width: Int) {
    for text in Self.texts(in: TextStyle(width: width)) {
      for line in Self.lines(text) { #expect(line.displayWidth <= width, "\(line)") }
    }
  }

  @Test(arguments: widths) func `emphasis takes no columns`(width: Int) {
    let plain = Self.texts(in: TextStyle(width: width))
    let coloured = Self.texts(in: TextStyle(width: width, isColoured: true))
    for (plain, coloured) in zip(plain, coloured) {
      #expect(coloured.withoutEmphasis == plain)
    }
  }

  @Test func `emphasis is taken back before the line ends`() {
    for text in Self.texts(in: TextStyle(isColoured: true)) {
      for line in text.split(separator: "\n") {
        let starts = line.split(separator: "\u{1B}[").dropFirst(line.hasPrefix("\u{1B}") ? 0 : 1)
        let resets = starts.count { $0.hasPrefix("0m") }
        #expect(starts.count == resets * 2, "\(line)")
      }
    }
  }

  @Test(arguments: widths) func `text without colour holds nothing a terminal obeys`(width: Int) {
    for text in Self.texts(in: TextStyle(width: width)) {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
    }
  }

  @Test(arguments: widths) func `ASCII text is nothing but ASCII`(width: Int) {
    for text in Self.texts(in: TextStyle(width: width, glyphs: .ascii)) {
      // Two marks of the hostile rubric have no spelling in ASCII.
      #expect(text.unicodeScalars.allSatisfy { $0.isASCII || $0 == "\u{600}" || $0 == "\u{301}" })
    }
  }

  @Test(arguments: widths) func `no line ends with a space and no two empty lines meet`(
    width: Int
  ) {
    for text in Self.texts(in: TextStyle(width: width)) {
      #expect(!text.contains(" \n"))
      #expect(!text.contains("\n\n\n"))
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test func `a page fits 48 lines of 80 columns`() {
    for sample in Recommendation.samples {
      let text = AdviceReport(sample.recommendation, digest: "").rendered(.page)
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= 48)
      #expect(!text.contains("[1]"), "a mark needs a list of sources")
    }
  }
}

extension String {
  /// The text without escape sequences of emphasis.
  fileprivate var withoutEmphasis: String {
    var text = ""
    var isSequence = false
    for character in self {
      if character == "\u{1B}" { isSequence = true }
      if !isSequence { text.append(character) }
      if isSequence, character == "m" { isSequence = false }
    }
    return text
  }
}
