import Diagnostics
import Foundation
import Rubrics
import TestSupport
import Testing

@testable import Measurements

@Suite(.enabled(if: GitSandbox.isThere)) struct VolatilityTests {
  /// Says something new, with a number in it.
  static func text(_ number: Int) -> String { "The fee is \(number) a month.\n" }

  /// A repository with a change in the middle of each of some months back from 2026-06.
  static func monthly(_ changed: (Int) -> Bool) throws -> GitSandbox {
    let sandbox = try GitSandbox()
    var commits: [(day: CalendarDay, file: String, text: String)] = []
    for back in (1...80).reversed() where changed(back) || back == 80 {
      let month = 2026 * 12 + 5 - back
      let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: 15)
      commits.append((day, "docs/fees.md", text(back)))
    }
    commits.append((CalendarDay(year: 2026, month: 6, day: 20), "code.c", "int x;"))
    try sandbox.add(commits)
    return sandbox
  }

  static func measure(
    _ sandbox: GitSandbox, _ path: String = "docs", asOf: String? = nil, today: String? = nil,
    excluding: [String] = [], recorded: String? = nil
  ) throws -> Measurement {
    try VolatilityMeasurement.measure(
      DocumentSelection(
        [sandbox.path + "/" + path], excluding: excluding.map { sandbox.path + "/" + $0 }),
      asOf: asOf.flatMap { CalendarDay($0) }, today: today.flatMap { CalendarDay($0) },
      recorded: recorded)
  }

  static func windows(_ measured: Measurement) -> [String] {
    guard case .changes(let counts) = measured.evidence else { return [] }
    return Period.allCases.map { period in
      counts.windows[period].map { "\($0.hit)/\($0.total)" } ?? "-"
    }
  }

  @Test func `a change in each month is monthly`() throws {
    let measured = try Self.measure(try Self.monthly { _ in true })
    #expect(measured.finding == .oneOf(["monthly"]))
    #expect(Self.windows(measured) == ["11/365", "11/52", "12/12", "8/8", "5/5"])
    #expect(measured.source.asOf?.description == "2026-06-20")
    #expect(measured.source.commit?.count == 40)
  }

  @Test func `a change in each third month is quarterly`() throws {
    let measured = try Self.measure(try Self.monthly { $0 % 3 == 0 })
    #expect(measured.finding == .oneOf(["quarterly"]))
    #expect(Self.windows(measured) == ["3/365", "3/52", "4/12", "8/8", "5/5"])
  }

  @Test func `the day that counts may be given`() throws {
    let sandbox = try Self.monthly { $0 > 30 }
    #expect(try Self.measure(sandbox).finding == .oneOf(["static"]))
    let before = try Self.measure(sandbox, asOf: "2023-12-01")
    #expect(before.finding == .oneOf(["monthly"]))
    #expect(before.source.asOf?.description == "2023-12-01")
  }

  @Test func `nothing for long is a remark and no other answer`() throws {
    let sandbox = try Self.monthly { _ in true }
    let soon = try Self.measure(sandbox, today: "2026-08-01")
    #expect(soon.remarks.isEmpty)
    let late = try Self.measure(sandbox, today: "2028-08-01")
    #expect(late.finding == .oneOf(["monthly"]))
    #expect(late.remarks.map(\.sight.code) == [.quiet])
  }

  @Test func `the answer that was recorded stays at half of its windows`() throws {
    let sandbox = try Self.monthly { $0 % 2 == 0 }
    #expect(try Self.measure(sandbox).finding == .oneOf(["quarterly"]))
    #expect(try Self.measure(sandbox, recorded: "monthly").finding == .oneOf(["monthly"]))
  }

  @Test func `what says nothing else is no change`() throws {
    let sandbox = try GitSandbox()
    let text = "The first paragraph of words stands here.\n\nThe second stands below it.\n"
    try sandbox.commit("2020-01-01", ["docs/a.md": text, "docs/b.md": "b\n"])
    for year in 2020...2025 {
      for month in 1...12 {
        let day = CalendarDay(year: year, month: month, day: 9).description
        let isEven = month % 2 == 0
        let wrapped =
          "The second stands below it.\n\nThe first\n  paragraph of\nwords stands here.\n"
        try sandbox.commit(day, ["docs/a.md": isEven ? wrapped : text])
      }
      try sandbox.run("mv", "docs/b.md", "docs/c.md")
      try sandbox.commit("\(year)-12-20", [:])
      try sandbox.run("mv", "docs/c.md", "docs/b.md")
      try sandbox.commit("\(year)-12-21", [:])
    }
    try sandbox.commit("2026-03-01", ["x.c": ""])
    let measured = try Self.measure(sandbox)
    #expect(measured.finding == .oneOf(["static"]))
    #expect(Self.windows(measured) == ["0/365", "0/52", "0/12", "0/8", "0/5"])
  }

  @Test func `new and deleted documents count, other files do not`() throws {
    let sandbox = try GitSandbox()
    try sandbox.commit("2019-01-05", ["docs/0.md": "x"])
    for year in 2020...2025 {
      try sandbox.commit("\(year)-03-05", ["docs/\(year).md": "one"])
      try sandbox.commit("\(year)-09-05", ["docs/\(year).md": nil])
      for month in 1...12 {
        let day = CalendarDay(year: year, month: month, day: 10).description
        try sandbox.commit(
          day, ["docs/picture.svg": "<\(year) \(month)>", "src/readme.md": Self.text(month)])
      }
    }
    try sandbox.commit("2026-01-02", ["x.c": ""])
    #expect(Self.windows(try Self.measure(sandbox)) == ["2/365", "2/52", "2/12", "4/8", "5/5"])
  }

  @Test func `a branch counts once, when it lands`() throws {
    let sandbox = try GitSandbox()
    try sandbox.commit("2024-01-05", ["docs/a.md": Self.text(1)])
    try sandbox.run("checkout", "-q", "-b", "draft")
    for day in 10...20 { try sandbox.commit("2025-02-\(day)", ["docs/a.md": Self.text(day)]) }
    try sandbox.run("checkout", "-q", "main")
    try sandbox.run("merge", "-q", "--no-ff", "-m", "m", "draft", written: "2025-03-05")
    try sandbox.commit("2025-12-31", ["x.c": ""])
    guard case .changes(let counts) = try Self.measure(sandbox).evidence else {
      Issue.record("no counts")
      return
    }
    #expect(counts.changes == 2)
    #expect(counts.last?.description == "2025-03-05")
  }

  @Test func `work that was rebased counts when it was written`() throws {
    let sandbox = try GitSandbox()
    try sandbox.commit("2024-01-05", ["docs/a.md": Self.text(1)])
    for month in 1...12 {
      let day = CalendarDay(year: 2025, month: month, day: 10).description
      try sandbox.commit(day, ["docs/a.md": Self.text(month + 1)], landed: "2025-12-30")
    }
    try sandbox.commit("2026-01-02", ["x.c": ""])
    #expect(Self.windows(try Self.measure(sandbox))[2] == "12/12")
  }

  /// Seven years of 366 days before the last day, git's `--since` cuts by when a commit landed.
  @Test func `work of a later year counts when it landed a year before`() throws {
    let asOf = CalendarDay(year: 2026, month: 6, day: 20)
    for (back, changes) in [(2_562, 1), (2_563, 0)] {
      let sandbox = try GitSandbox()
      try sandbox.commit("2015-01-05", ["docs/a.md": Self.text(1)])
      try sandbox.commit(
        "2022-01-05", ["docs/a.md": Self.text(2)], landed: asOf.advanced(by: -back).description)
      try sandbox.commit(asOf.description, ["x.c": ""])
      guard case .changes(let counts) = try Self.measure(sandbox).evidence else {
        Issue.record("no counts")
        return
      }
      #expect(counts.changes == changes)
    }
  }

  @Test func `one document with most changes is told and may be left out`() throws {
    let sandbox = try Self.monthly { _ in true }
    try sandbox.commit("2026-06-21", ["docs/other page.md": "a"])
    let measured = try Self.measure(sandbox)
    #expect(
      measured.remarks == [Remark("docs/fees.md", .dominantDocument(changes: 71, of: 72))])
    let rest = try Self.measure(sandbox, excluding: ["docs/fees.md"])
    guard case .changes(let counts) = rest.evidence else { return }
    #expect(counts.documents == 1 && counts.changes == 1 && rest.remarks.isEmpty)
  }

  @Test func `names that git would read as patterns are names`() throws {
    let sandbox = try GitSandbox()
    try sandbox.commit("2025-01-05", ["[a]*/b c.MD": "x", "a/b.md": "y", "aa/c.md": "z"])
    try sandbox.commit("2025-06-05", ["[a]*/b c.MD": "x 1"])
    try sandbox.commit("2025-07-05", ["a/b.md": "y 1", "aa/c.md": "z 1"])
    let measured = try Self.measure(sandbox, "[a]*")
    guard case .changes(let counts) = measured.evidence else {
      Issue.record("no counts")
      return
    }
    #expect(counts.documents == 1 && counts.changes == 2)
  }

  @Test func `a file may be named itself`() throws {
    let sandbox = try GitSandbox()
    try sandbox.commit("2025-01-05", ["api/open.json": "1", "api/b.json": "1"])
    try sandbox.commit("2025-06-05", ["api/open.json": "2", "api/b.json": "2"])
    guard case .changes(let counts) = try Self.measure(sandbox, "api/open.json").evidence else {
      Issue.record("no counts")
      return
    }
    #expect(counts.documents == 1 && counts.changes == 2)
  }
}
