import DesignDocuments
import Rubrics

/// Measures how fast Markdown is read and checked, and that twice as much takes twice as long.
enum DocumentBenchmark {
  /// Checks 2.5 MB and 5 MB of Markdown in files of 5 kB and returns a line for each.
  static func report() throws -> [String] {
    guard let today = CalendarDay("2026-01-31") else { return [] }
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    var secondsBefore: Double?
    return [500, 1_000].map { count in
      let documents = (0..<count).map(document)
      let size = documents.map(\.count).reduce(0, +)
      var findings = 0
      let seconds = Stopwatch.processorSeconds {
        let checker = DocumentChecker(rubric: rubric, options: CheckOptions(today: today))
        findings = documents.enumerated().reduce(0) { total, document in
          total + checker.check(document.element, name: "\(document.offset).md").findings.count
        }
      }
      let growth = secondsBefore.map { ", \((seconds / $0 * 100).rounded() / 100) times the half" }
      secondsBefore = seconds
      return "check, \(count) files of \(size / count) bytes: "
        + "\((Double(size) / seconds / 100_000).rounded() / 10) MB/s, \(findings) findings"
        + (growth ?? "")
    }
  }

  /// Makes a document of sections, lists, tables and code; each tenth one declares a decision.
  private static func document(_ number: Int) -> [UInt8] {
    var text = "# Service \(number)\n\n"
    if number.isMultiple(of: 10) {
      text += """
        ```crossroads
        decision: \(number.isMultiple(of: 20) ? "rag" : "fine-tuning")
        gap: knowledge
        volatility: weekly
        citations: required
        latency: relaxed
        corpus: thousands
        examples: none
        ```


        """
    }
    var section = 0
    while text.utf8.count < 5_000 {
      section += 1
      text += """
        ## Part \(section) of the service

        Requests arrive over *HTTP* and are answered from `store-\(section)`, which keeps a copy of
        what the [ledger](https://example.org/ledger/\(number)) holds. A copy is at most \(section)
        minutes old, and the owners of the ledger are told when it is older.

        - the first reader validates what it reads
        - the second one writes it, at most \(number % 97) rows at a time
          1. in the order of arrival
          2. and never twice

        | field | meaning | unit |
        |---|---|---|
        | age | how old the copy is | minutes |
        | size | how large it is | kB |

        ```json
        { "service": \(number), "part": \(section), "fields": ["age", "size"] }
        ```


        """
    }
    return Array(text.utf8)
  }
}
