import Diagnostics
import Paths
import Rubrics
import TestSupport
import Testing

@testable import Measurements

/// Where the counting of changes begins and ends.
@Suite struct ChangeTests {
  static let asOf = CalendarDay(year: 2026, month: 6, day: 20)

  @Test func `changes of the last ninety days are late`() {
    let changes = [0, -89, -90].enumerated().map {
      (day: Self.asOf.advanced(by: $1), document: $0)
    }
    let counts = ChangeCounts(changes, documents: 9, since: nil, until: Self.asOf)
    #expect(counts.changedLately == 2 && counts.changes == 3 && counts.documents == 9)
    #expect(counts.first == Self.asOf.advanced(by: -90) && counts.last == Self.asOf)
    #expect(Period.allCases.map { counts.windows[$0]?.total } == [365, 52, 12, 8, 5])
  }

  /// How many documents each commit changed, of how many there are.
  @Test(
    arguments: [
      ([20], 200, .imports(commits: 1, changed: 20, total: 20)), ([20], 201, nil),
      ([19], 19, nil), ([20, 5], 100, .imports(commits: 1, changed: 20, total: 25)),
      ([20, 6], 100, nil), ([30, 30, 1], 50, .imports(commits: 2, changed: 60, total: 61)),
      ([], 0, nil),
    ] as [([Int], Int, Ignorance?)])
  func `few commits with most changes are imports`(
    sizes: [Int], documents: Int, ignorance: Ignorance?
  ) {
    let changes = sizes.enumerated().flatMap { commit, size in
      (0..<size).map { ChangeHistory.Change(moment: 0, document: $0, commit: commit) }
    }
    #expect(ImportGuard.imports(changes, documents: documents) == ignorance)
  }

  @Test(arguments: [
    ("daily", 90), ("weekly", 90), ("monthly", 120), ("quarterly", 364), ("yearly", 1_460),
  ])
  func `four periods and ninety days are quiet for long`(pace: String, days: Int) {
    func remark(_ pace: String, _ days: Int) -> Remark? {
      let counts = ChangeCounts(
        [(Self.asOf, 0)], documents: 1, since: Self.asOf, until: Self.asOf)
      let measured = Measurement(
        question: "volatility", finding: .oneOf([pace]), evidence: .changes(counts),
        source: MeasuredSource(names: ["docs"]))
      return VolatilityMeasurement.quiet(measured, today: Self.asOf.advanced(by: days))
    }
    #expect(remark(pace, days) == nil)
    #expect(remark(pace, days + 1) == Remark("docs", .quiet(days: days + 1, after: pace)))
    #expect(remark(Pace.still, 9_999) == nil)
  }

  @Test func `a period is told by as many windows as it needs`() {
    for (period, least) in zip(Period.allCases, [60, 8, 4, 3, 2]) {
      let few = [period: WindowCount(hit: least - 1, total: least - 1)]
      #expect(Pace.finding(few, days: 7) == .unknown(.young(days: 7)))
      let enough = [period: WindowCount(hit: 0, total: least)]
      let others = Period.allCases.filter { $0 != period }.map(\.rawValue)
      #expect(Pace.finding(enough, days: 7) == .oneOf(others + ["static"]))
    }
  }

  @Test func `six years before the last day count in a file`() throws {
    let days = [-2_197, -2_196, -5, 0, 1].map { Self.asOf.advanced(by: $0) }
    let text = "path,date\n" + days.map { "a,\($0)\n" }.joined()
    let directory = try TemporaryDirectory()
    let path = try directory.file("changes", text)
    let measured = try ChangesFile.measure(
      path, called: "C", asOf: Self.asOf, today: Self.asOf.advanced(by: 2_000))
    guard case .changes(let counts) = measured.evidence else { return }
    #expect(counts.changes == 3 && counts.first == days[1] && counts.last == days[3])
    #expect(measured.source.names == ["C"] && measured.source.asOf == Self.asOf)
    #expect(measured.remarks.isEmpty)
  }

  @Test func `a young file of changes says how young`() throws {
    #expect(
      try ChangesFileTests.measure("path,date\na,2026-01-01\nb,2026-01-11\n").finding
        == .unknown(.young(days: 10)))
  }

  @Test(arguments: ["path,when\na,b\n", "file,date\na,b\n"])
  func `both columns are needed`(text: String) {
    #expect {
      try ChangesFileTests.measure(text)
    } throws: { "\($0)".hasSuffix("name them 'path' and 'date'") }
  }

  @Test func `twenty columns and fifty rows are told of many`() {
    #expect {
      try ChangesFileTests.measure((1...21).map { "k\($0)" }.joined(separator: ",") + "\n")
    } throws: { "\($0)".hasSuffix("'k19', 'k20'; name them 'path' and 'date'") }
    #expect {
      try ChangesFileTests.measure("path,date\n" + String(repeating: "a,b\n", count: 51))
    } throws: { ($0 as? Problems)?.list.map { $0.place?.line } == (2...51).map { $0 } }
  }
}

/// What git tells of commits and of long histories.
@Suite(.enabled(if: GitSandbox.isThere)) struct ChangeHistoryTests {
  @Test func `a recorded commit is looked for in its days`() throws {
    let sandbox = try GitSandbox()
    for day in ["2025-01-01", "2025-03-01", "2025-06-01"] {
      try sandbox.commit(day, ["a.md": day])
    }
    let commits = try sandbox.run("log", "--format=%H").split(separator: "\n").map(String.init)
    func isHeld(_ commit: String, _ day: String, _ path: String = "") -> Bool? {
      CalendarDay(day).flatMap {
        RecordedCommit.isHeld(commit, from: $0, byRepositoryOf: .init(sandbox.path + path))
      }
    }
    #expect(isHeld(commits[0], "2025-06-01") == true)
    #expect(isHeld(String(commits[1].prefix(7)), "2025-03-01") == true)
    #expect(isHeld(commits[2], "2025-01-03") == true)
    #expect(isHeld(commits[2], "2025-01-04") == false)
    #expect(isHeld(String(repeating: "0", count: 40), "2025-01-01") == false)
    let copy = try TemporaryDirectory()
    try sandbox.run("clone", "-q", "--depth", "1", "file://" + sandbox.path, copy.path + "/c")
    #expect(
      RecordedCommit.isHeld(
        commits[0], from: CalendarDay(year: 2025, month: 6, day: 1),
        byRepositoryOf: .init(copy.path + "/c")) == nil)
  }

  @Test func `a history longer than a pipe holds is read to its end`() throws {
    let sandbox = try GitSandbox()
    let first = ChangeTests.asOf.advanced(by: -300)
    try sandbox.add(
      (0..<6).map { number in
        let lines = (0..<10_000).map { "word \(number) \($0)" }.joined(separator: "\n")
        return (first.advanced(by: 30 * number), "docs/\(number).md", lines + "\n")
      })
    guard case .changes(let counts) = try VolatilityTests.measure(sandbox).evidence else {
      Issue.record("no counts")
      return
    }
    #expect(counts.changes == 6 && counts.documents == 6)
  }

  @Test func `the given day counts to its last second`() throws {
    let sandbox = try GitSandbox()
    let midnight = (ChangeTests.asOf.number + 1) * 86_400
    var stream = ""
    for (number, moment) in [midnight - 86_400 * 9, midnight - 1, midnight].enumerated() {
      let text = VolatilityTests.text(number)
      stream += "commit refs/heads/main\nauthor a <a@b> \(moment) +0000\n"
      stream += "committer a <a@b> \(moment) +0000\ndata 1\nx\n"
      stream += "M 100644 inline docs/a.md\ndata \(text.utf8.count)\n\(text)\n"
    }
    let file = try sandbox.directory.file(".git/stream", stream)
    try sandbox.run("fast-import", "--quiet", reading: file)
    try sandbox.run("reset", "-q", "--hard")
    func changes(_ day: CalendarDay) throws -> (Int, CalendarDay?) {
      let measured = try VolatilityTests.measure(sandbox, asOf: day.description)
      guard case .changes(let counts) = measured.evidence else { return (0, nil) }
      return (counts.changes, measured.source.asOf)
    }
    #expect(try changes(ChangeTests.asOf) == (2, ChangeTests.asOf))
    let next = ChangeTests.asOf.advanced(by: 1)
    #expect(try changes(next) == (3, next))
    #expect(try changes(next.advanced(by: 900)) == (3, next))
  }

  @Test func `half of the changes are no remark`() throws {
    let sandbox = try GitSandbox()
    for number in 1...2 {
      try sandbox.commit("2025-0\(number)-05", ["docs/a.md": VolatilityTests.text(number)])
      try sandbox.commit("2025-0\(number)-06", ["docs/b.md": VolatilityTests.text(number)])
    }
    #expect(try VolatilityTests.measure(sandbox).remarks.isEmpty)
    try sandbox.commit("2025-03-05", ["docs/b.md": VolatilityTests.text(3)])
    #expect(
      try VolatilityTests.measure(sandbox).remarks
        == [Remark("docs/b.md", .dominantDocument(changes: 3, of: 5))])
  }
}
