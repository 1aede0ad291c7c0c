import Diagnostics
import Layouts
import Rubrics

/// A choice with the question that offers it.
struct OfferedChoice: RubricEntry {
  let choice: Choice
  let question: Question

  var noun: String { "choice" }
  var id: String { "\(question.id).\(choice.id)" }
  var ids: [String] { [choice.id, id] }
  var place: String { question.place }
  var citations: [Citation] { choice.citations }
  var shaped: any ShapedEntry { choice }

  func description(in words: inout EntryWords) -> EntryDescription {
    let points = choice.points.map { points in
      "\(points.value.signed) to \(words.rubric.option(points.option)?.need ?? points.option)"
    }
    let from = choice.from.flatMap { from in question.unit.map { "from \(from) \($0)" } }
    var entry = EntryDescription(of: self, choice.label, in: words.rubric)
    entry.lead = "\(question.ask) \(choice.label.sentence, .strong)"
    entry.facts = [
      from ?? "", points.isEmpty ? "It carries no points" : points.listed(),
    ].map { Phrase($0.isEmpty ? "" : $0.capitalisingFirst.sentence) }
    entry.because = [words.cited(choice.because, choice.citations)]
    entry.references = words.list(
      "It gives something to do",
      choice.needs.map { Phrase("\(words.rubric.title(ofOption: $0.option)): \($0.text)") })
    return entry
  }
}
