import Layouts
import Rubrics

extension RubricPage {
  /// The chapters, each followed by its parts; those with nothing to say are left out.
  var chapters: [Outline.Section] {
    var words = EntryWords(rubric, isPage: true)
    func part(_ heading: String, _ entry: some RubricEntry) -> Outline.Section {
      let blocks = entry.description(in: &words).blocks
      return Outline.Section(heading: heading, id: entry.place, blocks: blocks)
    }
    func part(_ heading: String, of entries: [some RubricEntry]) -> Outline.Section {
      Outline.Section(heading: heading, id: entries.first?.place, blocks: words.items(entries))
    }
    let costs = rubric.costs
    var chapters = chapter(
      "What it changes", "All else is as it is in the rubric that it is laid over.", [],
      rubric.overlays.map { $0.section(isPlaced: false) })
    chapters += chapter(
      "How it decides",
      "\(rubric.method.manner) A question that is not answered, or answered `unknown`, adds nothing.",
      words.items(rubric.options))
    chapters += chapter(
      "Outcomes", "What to do, what it takes, who carries the cost, and how it is undone.", [],
      rubric.outcomes.map { part($0.title, $0) })
    chapters += chapter(
      "Questions",
      "Each answer is one choice unless more may be picked. Below an option stand the least and the most points an answer gives it.",
      [.table(questionTable)],
      rubric.questions.enumerated().map { part("\($0 + 1). \($1.title)", $1) })
    chapters += chapter(
      "Rules", "A rule that fires decides about its option, whatever the points say.",
      words.items(rubric.rules), id: rubric.rules.first?.place)
    chapters += chapter(
      "Prerequisites",
      "Building must wait for a blocker, and may start without the others at a risk.",
      [],
      [("Blockers", Prerequisite.Severity.blocker), ("Warnings", .warning)].map {
        heading, severity in
        part(heading, of: rubric.prerequisites.filter { $0.severity == severity })
      }, id: rubric.prerequisites.first?.place)
    chapters += chapter(
      "Advice", "Advice scores nothing; it applies where its condition certainly holds.", [],
      Advice.Kind.allCases.map { kind in
        part(kind.heading, of: rubric.advice.filter { $0.kind == kind })
      })
    chapters += chapter(
      "Answers that pull apart",
      "Each of these answers may be true; together they deserve a second look.",
      words.items(rubric.tensions), id: rubric.tensions.first?.place)
    chapters += chapter(
      "Costs", costs.premise.sentence, [],
      [
        part("Quantities", of: costs.drivers), part("Cost lines", of: costs.lines),
        part("Where the sources of costs contradict one another", of: costs.conflicts),
      ])
    chapters += chapter("Promises", verdict, promises)
    chapters += chapter(
      "What moved",
      "Answers, overlays and accepted findings of earlier versions are still read, and are told this.",
      moves)
    let results = cases.outlines(.full).flatMap(\.sections)
    chapters += chapter(
      "Cases", "", cases.results.isEmpty ? [] : [.table(caseTable(in: &words))],
      cases.results.isEmpty ? [] : results)
    return chapters
      + chapter(
        "Sources",
        "Measured: figures from an experiment that could be repeated; reported: what practitioners say happened to them; guidance: advice without figures of its own. `crossroads explain SOURCE` lists what a source states, and what rests on it.",
        sources(in: &words))
  }

  private func chapter(
    _ heading: String, _ lead: String, _ blocks: [Outline.Block], _ parts: [Outline.Section] = [],
    id: String? = nil
  ) -> [Outline.Section] {
    let filled = parts.filter { !$0.blocks.isEmpty }
    guard !blocks.isEmpty || !filled.isEmpty else { return [] }
    let lead: [Outline.Block] = lead.isEmpty ? [] : [.paragraph(Phrase(marked: lead))]
    return [Outline.Section(heading: heading, id: id, beginsPart: true, blocks: lead + blocks)]
      + filled.map { part in
        var part = part
        part.part = heading
        if part.id == id { part.id = nil }
        return part
      }
  }

  /// The questions at a glance, with the points of a few options; more would leave the words no room.
  private var questionTable: Outline.Table {
    let options = rubric.options.count > 3 ? [] : rubric.options.map(\.id)
    let numbers = options + ["Looked at by"]
    return Outline.Table(
      ["Essential"] + numbers + ["Question"], numbers: numbers,
      rows: rubric.questions.enumerated().map { index, question in
        let readers = rubric.entries(readingQuestion: question.id).count
        let points = options.map { option -> Phrase in
          let range = question.range(for: option)
          return range == 0...0
            ? Outline.Table.blank
            : Phrase("\(range.lowerBound.signed) to \(range.upperBound.signed)")
        }
        return Outline.Table.Row(
          cells: [question.isEssential ? "yes" : Outline.Table.blank] + points + [
            readers == 0 ? Outline.Table.blank : Phrase("\(readers)"),
            Phrase("\(index + 1). \(question.title)", linkedTo: .part(question.place)),
          ])
      })
  }
}
