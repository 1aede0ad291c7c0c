import DesignDocuments
import Paths
import Rubrics

/// What tests check documents with.
enum Samples {
  /// The shipped rubric.
  static func rubric() throws -> Rubric {
    try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
  }

  /// A checker that has compiled the rubric's answer space, which takes most of a test's time.
  private static let prepared = Result {
    guard let day = CalendarDay("2027-01-15") else { throw Failure.noDay }
    let checker = DocumentChecker(
      rubric: try rubric(), meter: .sample, options: CheckOptions(today: day))
    _ = checker.check(Array("```crossroads\ndecision: rag\n```\n".utf8), name: "-")
    return checker
  }

  /// Checks a document on a fixed day.
  static func report(
    on text: String, today: String = "2027-01-15", requiresDeclaration: Bool = false,
    others: [Rubric] = [], beside neighbours: DocumentNeighbours = .unknown
  ) throws -> DocumentReport {
    try report(
      on: Array(text.utf8), today: today, requiresDeclaration: requiresDeclaration, others: others,
      beside: neighbours)
  }

  /// Checks a document by a rubric of one's own.
  static func report(
    on text: String, today: String = "2027-01-15", by rubric: Rubric
  ) throws -> DocumentReport {
    guard let day = CalendarDay(today) else { throw Failure.noDay }
    let checker = DocumentChecker(rubric: rubric, options: CheckOptions(today: day))
    return checker.check(Array(text.utf8), name: "docs/decision.md")
  }

  /// Checks the bytes of a document on a fixed day.
  static func report(
    on bytes: [UInt8], today: String = "2027-01-15", requiresDeclaration: Bool = false,
    others: [Rubric] = [], beside neighbours: DocumentNeighbours = .unknown
  ) throws -> DocumentReport {
    guard let day = CalendarDay(today) else { throw Failure.noDay }
    var checker = try prepared.get()
    checker.options = CheckOptions(today: day, requiresDeclaration: requiresDeclaration)
    if !others.isEmpty {
      checker = DocumentChecker(
        rubric: checker.rubric, others: others, meter: .sample, options: checker.options)
    }
    return checker.check(bytes, name: "docs/decision.md", root: "/", beside: neighbours)
  }

  /// Why a test cannot run.
  enum Failure: Error {
    /// The day it fixes is none.
    case noDay
  }
}

extension DocumentNeighbours {
  /// A folder that holds documents of some names and nothing else.
  static func folder(_ names: FilePath...) -> Self {
    Self(names: { names }, exists: { names.contains($0) })
  }
}

extension DocumentReport {
  /// Returns the findings of a check.
  func findings(of check: String) -> [Finding] {
    findings.filter { $0.check == check }
  }
}
