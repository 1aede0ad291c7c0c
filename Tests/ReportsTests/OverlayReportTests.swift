import AnswerSpaces
import Diagnostics
import Layouts
import Reports
import StrictJSON
import TestSupport
import Testing

@testable import Rubrics

/// What reports say of a rubric that is an overlay.
@Suite struct OverlayReportTests {
  /// The sample rubric laid over another of its kind, with an amendment of every sort.
  static let rubric: Rubric = {
    var rubric = SampleRubric.rubric
    rubric.overlays = [
      Overlay(
        rubric: .init(id: rubric.id, version: rubric.version),
        base: .init(id: "own-or-borrow", version: "3.0.0"),
        amendments: [
          Amendment(
            noun: "value", id: "title", effect: .changed,
            changes: [.init(key: "title", before: "Own or borrow?", after: .string(rubric.title))],
            reason: "",
            place: Place(file: "van/rubric.json", line: 6, column: 3)),
          Amendment(
            noun: "choice", id: "trips.daily", effect: .changed,
            changes: [
              .init(key: "points.own", before: 2, after: 3),
              .init(key: "points.rent", before: -1, after: nil),
              .init(key: "needs.own", before: nil, after: "daily trips"),
              .init(key: "cues", before: [], after: ["x"]),
              .init(
                key: "label", before: .string(String(repeating: "long ", count: 20)), after: "Daily"
              ),
              .init(
                key: "hint", before: .string(String(repeating: "long ", count: 20)), after: nil),
            ], reason: "We drive more than most",
            place: Place(file: "van/rubric.json", line: 8, column: 5)),
          Amendment(
            noun: "question", id: "trips", effect: .changed,
            changes: [.init(key: "essential", before: false, after: true)],
            reason: "Everything turns on it.",
            place: Place(file: "van/rubric.json", line: 9, column: 5)),
          Amendment(
            noun: "option", id: "own", effect: .changed,
            changes: [.init(key: "adoptAt", before: 3, after: 4)],
            reason: "Money is short.", place: Place(file: "van/rubric.json", line: 10, column: 5)),
          Amendment(
            noun: "rule", id: "no-parking-no-owning", effect: .added, reason: "Our street is full.",
            place: Place(file: "van/rubric.json", line: 12, column: 5)),
          Amendment(
            noun: "cost line", id: "diesel", effect: .removed, reason: "Ours is electric.",
            place: Place(file: "van/rubric.json", line: 14, column: 5)),
          Amendment(
            noun: "choice", id: "trips.weekly", effect: .changed, reason: "Another reason alone.",
            place: Place(file: "van/rubric.json", line: 15, column: 5)),
        ])
    ]
    return rubric
  }()

  static let base: Rubric = {
    var base = SampleRubric.rubric
    (base.id, base.version) = ("own-or-borrow", "3.0.0")
    return base
  }()

  static func difference() throws -> DifferenceReport {
    DifferenceReport(
      from: base, to: rubric, difference: try RubricDifference(old: base, new: rubric))
  }

  @Test(arguments: [80]) func `what an overlay changes reads as recorded`(width: Int) throws {
    try Golden.compare(
      try Self.difference().rendered(in: TextStyle(width: width)),
      with: "overlay-difference-\(width).txt")
  }

  @Test func `what an overlay changes reads as recorded in Markdown`() throws {
    try Golden.compare(
      try Self.difference().rendered(as: .markdown), with: "overlay-difference.md")
  }

  @Test func `what an overlay changes reads as recorded in JSON`() throws {
    try Golden.compare(
      try Self.difference().rendered(as: .json),
      with: "overlay-difference.json")
  }

  @Test func `overlays are told only against what they are laid over`() throws {
    var other = Self.base
    other.version = "2.0.0"
    let report = DifferenceReport(
      from: other, to: Self.rubric, difference: try RubricDifference(old: other, new: Self.rubric))
    #expect(report.overlays.isEmpty)
    #expect(try Self.difference().overlays.count == 1)
  }

  @Test(arguments: ["trips", "trips.daily", "diesel"])
  func `an explanation tells the amendments of an entry`(id: String) throws {
    let text = ExplanationReport(of: [id], in: Self.rubric).rendered()
    #expect(text.contains("What buy-or-rent 1.2.0 changes in own-or-borrow 3.0.0"))
    #expect(text.contains("question trips: essential from false to true") == (id == "trips"))
    #expect(text.contains("cost line diesel is removed") == (id == "diesel"))
    #expect(text.contains("We drive more than most.") == (id != "diesel"))
    #expect(ExplanationReport.ids(in: Self.rubric).contains(id))
  }

  @Test func `the origins read as recorded`() throws {
    func part(_ keys: [String], _ rubric: String, _ line: Int) -> Origin.Part {
      Origin.Part(
        keys: keys, rubric: rubric,
        place: Place(
          file: rubric == "buy-or-rent" ? "van/rubric.json" : "own-or-borrow/rubric.json",
          line: line, column: 1))
    }
    let origins = [
      Origin(noun: "value", id: "title", parts: [part([], "buy-or-rent", 6)]),
      Origin(
        noun: "option", id: "own",
        parts: [part(["adoptAt", "because"], "buy-or-rent", 10), part([], "own-or-borrow", 12)]),
      Origin(noun: "choice", id: "trips.daily", parts: [part([], "own-or-borrow", 1234)]),
    ]
    try Golden.compare(
      OriginReport(on: Self.rubric, origins).rendered(), with: "overlay-origins.txt")
  }

  @Test func `the rubric's own page and results name the base`() throws {
    let text = RubricReport(on: Self.rubric).rendered()
    #expect(text.contains("(buy-or-rent 1.2.0, an overlay of own-or-borrow"))
  }
}
