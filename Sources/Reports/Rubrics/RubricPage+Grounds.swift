import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension RubricPage {
  private var refuted: Set<String> {
    audit.map { Set(rubric.properties.map(\.id)).subtracting($0.provedProperties) } ?? []
  }

  /// What the audit made of the promises.
  var verdict: String {
    guard let audit else { return "`crossroads rubric verify` says which of these hold." }
    let all = "all \(audit.figures.combinations.grouped()) combinations of answers"
    return refuted.isEmpty
      ? "`crossroads rubric verify` proves each of these for \(all)."
      : "`crossroads rubric verify` refutes \(refuted.count) of these, and proves the others."
  }

  /// The promises about the answer space, the refuted ones marked.
  var promises: [Outline.Block] {
    Outline.Block.items(
      rubric.properties.map { property in
        Outline.Item(
          alert: refuted.contains(property.id) ? "Refuted" : "",
          title: "\(property.id, .name): \(property.states.sentence)")
      })
  }

  /// What earlier versions knew otherwise, the answers first.
  var moves: [Outline.Block] {
    Outline.Block.items(
      rubric.moved.map { move in
        let listed = move.names.map { Phrase($0, .name) }.joined(separator: ", ")
        let becomes = move.becomes.map {
          Phrase(marked: " Read as `\($0.question): \($0.choice)`.")
        }
        return Outline.Item(
          title: listed + Phrase(" (\(move.since)): \(move.instead.sentence)")
            + (becomes ?? Phrase("")))
      })
  }

  /// The documented cases, each with what it should come to.
  func caseTable(in words: inout EntryWords) -> Outline.Table {
    var rows: [Outline.Table.Row] = []
    for result in cases.results {
      let documented = result.documentedCase
      let marks = words.bibliography.marks([Citation(source: documented.source, claim: "")])
      let expected = documented.expectation.outcomes.map { Phrase($0, .name) }
      let name: Phrase = "\(documented.title) (\(documented.id, .name))"
      rows.append(
        Outline.Table.Row(cells: [
          result.isHit ? "✓" : "✗", expected.joined(separator: ", "), name.marked(marks),
        ]))
    }
    return Outline.Table(["Hit", "Expected", "Case"], rows: rows)
  }

  /// The sources in the order of their numbers, those that nothing cites last.
  func sources(in words: inout EntryWords) -> [Outline.Block] {
    _ = rubric.evidence.sources.map {
      words.bibliography.marks([Citation(source: $0.id, claim: "")])
    }
    let uses = Set(rubric.entries.flatMap(\.citations))
    let sources = words.bibliography.sources.map { numbered in
      let source = numbered.source
      let cited = source.claims.count { uses.contains(Citation(source: source.id, claim: $0.id)) }
      var numbered = numbered
      numbered.remark =
        " \(source.id, .name): \(cited) of \(String.count(source.claims.count, "claim")) cited."
      return numbered
    }
    return sources.isEmpty ? [] : [.sources(sources)]
  }
}
