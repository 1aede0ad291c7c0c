import Measurements
import Rubrics
import Testing

/// What declares sources in a design document is read back as the same sources.
@Suite struct DeclaredWordsTests {
  @Test(
    arguments: [
      (
        .corpus,
        ["docs", "more docs", "--exclude", "docs/old", "--exclude", "x", "--window", "8000"]
      ),
      (.changes, ["docs", "--exclude", "docs/old"]), (.changes, ["--changes", "changes.csv"]),
      (.examples, ["a.jsonl", "b.jsonl", "--golden", "golden.jsonl"]), (.sheet, ["gap.csv"]),
      (.sheet, ["gap.csv", "--column", "closed=bare", "--column", "facts=with facts"]),
      (.sheet, ["--results", "r.json", "--closed", "bare", "--facts", "with --facts"]),
    ] as [(SourceKind, [String])])
  func `words come back`(kind: SourceKind, words: [String]) {
    let (sources, faults) = MeasuredSources.reading(words, for: kind)
    #expect(faults.isEmpty)
    #expect(sources.words(for: kind) == words)
  }

  @Test func `each question gets the words that it is counted by`() {
    var sources = MeasuredSources()
    sources.documents = ["docs"]
    sources.excluded = ["docs/old"]
    sources.window = 8_000
    sources.examples = ["train.jsonl"]
    sources.sheet = "gap.csv"
    #expect(sources.words(for: .changes) == ["docs", "--exclude", "docs/old"])
    #expect(sources.words(for: .examples) == ["train.jsonl"])
    sources.changes = "changes.csv"
    #expect(sources.words(for: .changes) == ["--changes", "changes.csv"])
    #expect(
      sources.words(for: .corpus)
        == ["docs", "--exclude", "docs/old", "--window", "8000"])
  }

  @Test func `only paths are put otherwise, and one that cannot be leaves nothing`() {
    let words = ["docs", "--exclude", "old", "--window", "8000"]
    #expect(
      MeasuredSources.declared(words) { "top/" + $0 }
        == ["top/docs", "--exclude", "top/old", "--window", "8000"])
    #expect(MeasuredSources.declared(words) { $0 == "old" ? nil : $0 } == nil)
    #expect(
      MeasuredSources.declared(["--results", "r", "--closed", "--x"]) { $0 + "!" }
        == ["--results", "r!", "--closed", "--x"])
  }
}
