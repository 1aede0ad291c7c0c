import Diagnostics
import Paths
import Rubrics
import TestSupport
import Testing

@testable import Measurements

/// What somebody may name to be measured, and what comes of it.
@Suite struct MeasuredSourcesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var kind: SourceKind
    var words: [String]
    var faults: [String]
    var testDescription: String { ([kind.rawValue] + words).joined(separator: " ") }

    init(_ kind: SourceKind, _ words: [String], _ faults: String...) {
      (self.kind, self.words, self.faults) = (kind, words, faults)
    }
  }

  static let paired = "- nothing says which results are without and with the facts"
  static let nothing = "- nothing is named that could be measured"
  static let changed = "- a file of changes and documents answer the same question"

  /// The position of the word that is wrong, and what is.
  static let samples = [
    Sample(.corpus, [], nothing), Sample(.corpus, ["--exclude", "x"], nothing),
    Sample(.examples, ["--golden", "g"], nothing),
    Sample(.corpus, ["docs", "--window"], "1 nothing follows '--window'"),
    Sample(.corpus, ["docs", "--window", "0"], "2 '0' cannot follow '--window'"),
    Sample(.corpus, ["docs", "--window", "many", "x"], "2 'many' cannot follow '--window'"),
    Sample(.corpus, ["docs", "--window", "1"]),
    Sample(.corpus, ["docs", "--window", "1", "--window", "2"], "3 '--window' stands here twice"),
    Sample(.corpus, ["--golden", "x"], "0 there is no '--golden' here"),
    Sample(.corpus, ["docs", "--windo", "x"], "1 there is no '--windo' here"),
    Sample(
      .corpus, ["/docs", "--exclude", "../x"],
      "0 '/docs' is no path from the top of the repository on", "2 '../x' leads upward"),
    Sample(.changes, ["docs", "--changes", "c"], changed),
    Sample(.changes, ["--changes", "c", "--exclude", "x"], changed),
    Sample(
      .changes, ["--changes", "c", "--changes", "d"], "2 '--changes' stands here twice"),
    Sample(.sheet, ["a", "b"], "1 'b' is a second sheet"),
    Sample(.sheet, ["a", "--column", "closed=x=y"]),
    Sample(.sheet, ["a", "--column", "closed"], "2 'closed' cannot follow '--column'"),
    Sample(.sheet, ["a", "--column", "closed="], "2 'closed=' cannot follow '--column'"),
    Sample(.sheet, ["a", "--column", "x=y"], "2 'x=y' cannot follow '--column'"),
    Sample(
      .sheet, ["--results", "r", "--closed", "a", "--facts", "b", "--column", "closed=x"],
      "- '--column' names a column of a sheet, and none is named"),
    Sample(
      .sheet, ["a", "--results", "r", "--closed", "a", "--facts", "b"],
      "- a sheet and results answer the same questions"),
    Sample(.sheet, ["--results", "r"], paired),
    Sample(.sheet, ["--results", "r", "--closed", "a"], paired),
    Sample(.sheet, ["--results", "r", "--facts", "a"], paired),
    Sample(
      .sheet, ["a", "--closed", "x"], "- '--closed' and '--facts' name some of the results"),
    Sample(
      .sheet, ["a", "--closed", "x", "--closed", "y"], "3 '--closed' stands here twice"),
  ]

  @Test(arguments: samples) func `what is wrong is told with its word`(sample: Sample) {
    let faults = MeasuredSources.reading(sample.words, for: sample.kind).faults
    #expect(
      faults.map { "\($0.word.map(String.init) ?? "-") \($0.problem.message)" } == sample.faults)
    #expect(faults.allSatisfy { $0.problem.remedy != nil })
  }

  @Test func `any file makes them more than nothing, and what goes with it does not`() {
    func isEmpty(_ change: (inout MeasuredSources) -> Void) -> Bool {
      var sources = MeasuredSources()
      change(&sources)
      return sources.isEmpty
    }
    #expect(!isEmpty { $0.documents = ["x"] } && !isEmpty { $0.changes = "x" })
    #expect(!isEmpty { $0.examples = ["x"] } && !isEmpty { $0.sheet = "x" })
    #expect(!isEmpty { $0.results = "x" } && isEmpty { $0.columns = [.closed: "x"] })
    #expect(isEmpty { _ in } && isEmpty { $0.conditions = [.facts: "x"] })
  }

  /// A folder with a file of each kind, which lies in no repository.
  static func folder() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    _ = try directory.file("docs/a.md", "one two three")
    _ = try directory.file("docs/old/b.md", "four")
    _ = try directory.file("changes.csv", "path,date\na,2026-01-01\n")
    _ = try directory.file("train.csv", "question,answer\nq,a\nr,b\n")
    _ = try directory.file("golden.csv", "question\nq\n")
    _ = try directory.file("gap.csv", "question,bare,facts\nq,n,y\n")
    _ = try directory.file(
      "results.json",
      #"{"results":{"results":[{"testIdx":0,"promptIdx":0,"success":false},{"testIdx":0,"promptIdx":1,"success":true}]}}"#
    )
    return directory
  }

  static let sheet = ["gap", "retrieval", "logic", "behaviour", "evaluation"]

  @Test(
    arguments: [
      (.corpus, ["docs"], ["corpus", "volatility"]),
      (.changes, ["--changes", "changes.csv"], ["volatility"]),
      (.examples, ["train.csv"], ["examples", "coverage"]),
      (.examples, ["train.csv", "--golden", "golden.csv"], ["examples", "coverage"]),
      (.sheet, ["gap.csv", "--column", "closed=bare"], sheet),
      (.sheet, ["--results", "results.json", "--closed", "0", "--facts", "1"], sheet),
    ] as [(SourceKind, [String], [String])])
  func `each kind answers its questions and says from what`(
    kind: SourceKind, words: [String], questions: [String]
  ) throws {
    let directory = try Self.folder()
    let root = FilePath(directory.path)
    let sources = try MeasuredSources.reading(words, for: kind).sources.settled(within: root)
    #expect(try sources.measure(windows: [200_000]).map(\.question) == questions)
    let own = try sources.measure([kind], windows: [200_000])
    #expect(own.map(\.question) == questions.filter { SourceKind.answering($0) == kind })
    #expect(own.allSatisfy { $0.source.declaration == words })
    #expect(try sources.measure([], windows: [200_000]).isEmpty)
    for other in SourceKind.allCases where other != kind && questions.count != 2 {
      #expect(try sources.measure([other], windows: [200_000]).isEmpty)
    }
    let isLeaking = own.contains { $0.remarks.contains { $0.sight.code == .leak } }
    #expect(isLeaking == words.contains("--golden"))
  }

  @Test func `what is left out is not counted, and the window is the one that is given`() throws {
    let directory = try Self.folder()
    var sources = MeasuredSources()
    sources.documents = [directory.path + "/docs"]
    func corpus() throws -> (words: Int?, finding: Finding?) {
      let measured = try sources.measure([.corpus], windows: [200_000]).first
      guard case .corpus(let counts)? = measured?.evidence else { return (nil, nil) }
      return (counts.words, measured?.finding)
    }
    #expect(try corpus() == (4, .oneOf(["prompt-sized"])))
    sources.excluded = [directory.path + "/docs/old"]
    sources.window = 1
    #expect(try corpus() == (3, .oneOf(["hundreds"])))
    sources.changes = directory.path + "/changes.csv"
    let measured = try sources.measure(windows: [200_000])
    #expect(
      measured.map(\.source.declaration) == [
        sources.documents + ["--exclude"] + sources.excluded + ["--window", "1"],
        ["--changes"] + [directory.path + "/changes.csv"],
      ])
  }

  @Test func `a problem of several measurements is told once`() {
    var sources = MeasuredSources()
    sources.documents = ["/none"]
    sources.sheet = "/nil"
    do {
      _ = try sources.measure(windows: [200_000])
      Issue.record("nothing is wrong")
    } catch {
      #expect(
        error.list.map(\.message) == [
          "cannot read '/none': no such file", "cannot read '/nil': no such file",
        ])
    }
  }

  @Test func `paths that are not followed are told`() throws {
    let directory = try Self.folder()
    let root = FilePath(directory.path)
    var sources = MeasuredSources()
    sources.documents = ["docs"]
    sources.excluded = ["docs/gone"]
    let settled = try sources.settled(within: root)
    #expect(settled != sources)
    #expect(try settled.measure([.corpus], windows: [200_000]).count == 1)
    sources.golden = "none"
    #expect(throws: MeasuredSources.Unreachable(path: "none", fault: .missing)) {
      try sources.settled(within: root)
    }
  }
}
