import Commands
import TestSupport
import Testing

/// Whether what depends on unanswered questions is put as a question, and never asserted.
@Suite struct QuestionsToSettleTests {
  static let line = "--gap knowledge --volatility daily --corpus thousands"

  static func text(_ words: String) -> String {
    Run(words).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [" --full", " --full --format markdown", " --format html"])
  func `a report asks, and names the question that decides`(format: String) {
    let text = Self.text("advise \(Self.line)\(format)")
    #expect(text.contains("Questions to settle"))
    #expect(text.contains("Is this in place: "))
    #expect(text.contains("To settle: answer "))
    #expect(text.contains("--evaluation"))
    #expect(!text.contains("To confirm"))
  }

  @Test func `a draft asks under a heading of its own`() {
    let draft = Run("draft \(Self.line) --today 2026-11-30").output
    #expect(draft.contains("\n### Questions to Settle\n\n* [ ] **Is this in place: "))
    #expect(draft.contains("To settle: answer "))
    #expect(!draft.contains("nobody has said"))
  }

  @Test func `an answer turns the question into what is missing`() {
    let text = Self.text("advise \(Self.line) --evaluation none")
    #expect(!text.contains("To settle: answer Evaluation"))
  }

  @Test func `JSON names the questions that decide`() {
    let with = Self.text("advise \(Self.line) --evaluation none --format json")
    #expect(with.contains("\"openQuestions\": []"))
    let without = Self.text("advise \(Self.line) --format json")
    #expect(without.contains("\"openQuestions\": [ \"evaluation\" ]"))
  }
}
