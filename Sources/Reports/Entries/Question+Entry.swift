import Decisions
import Diagnostics
import Layouts
import Rubrics

extension Question: RubricEntry {
  var noun: String { "question" }
  var place: String { "question-\(id)" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.lead = Phrase(ask, .strong)
    entry.facts = [manner, findingOut] + replacements(in: words.rubric).map { Phrase($0) }
    entry.because = [words.cited(why, citations)]
    entry.details = [.table(table(in: &words))]
    entry.references = words.names("Looked at by", words.rubric.entries(readingQuestion: id))
    return entry
  }

  /// What weight it has, and how to answer it.
  private var manner: Phrase {
    let answers = pick == .many ? "any number of choices" : "one choice"
    let number = numberExample.map { "a number such as `\($0)`, " } ?? ""
    return Phrase(
      marked: "\(isEssential ? "Essential" : "Not essential"). \(mutability.words.sentence) "
        + "Answer with `--\(id)` and \(answers), \(number)or with `\(Question.unknown)`.")
  }

  private var findingOut: Phrase {
    guard let findOut else { return "" }
    return Phrase("To find out ", .strong) + Phrase(findOut.words)
      + (findOut.measure.map { Phrase(marked: " \($0.words)") } ?? "")
  }

  private func replacements(in rubric: Rubric) -> [String] {
    let symptoms = rubric.symptoms(supersededBy: id).map(\.title)
    return [
      supersededBy.map { test in
        "Once \(rubric.title(ofQuestion: test)) is answered, the answer here counts no longer."
      },
      symptoms.isEmpty
        ? nil : "Its answer counts in place of the one to \(symptoms.listed()).",
    ].compactMap(\.self)
  }

  /// Returns its choices with their points, and with their reasons where those are wanted.
  func table(in words: inout EntryWords, hasReasons: Bool = true) -> Outline.Table {
    let options = words.rubric.options.map(\.id)
    // On a page the columns of many options would leave the words no room.
    let isNarrow = words.isPage && options.count > 3
    var rows: [Outline.Table.Row] = []
    for choice in choices {
      let from = choice.from.flatMap { from in unit.map { " (from \(from) \($0))" } } ?? ""
      let label: Phrase = "\(choice.id, .name): \(choice.label)\(from)"
      rows.append(
        Outline.Table.Row(
          cells: (isNarrow
            ? [choice.pointsInWords]
            : options.map { Phrase(choice.points(for: $0).signedOrDot) })
            + [hasReasons ? label.marked(words.bibliography.marks(choice.citations)) : label],
          detail: hasReasons ? Phrase(choice.because) : ""))
    }
    return Outline.Table(
      (isNarrow ? ["Points"] : options) + ["Choice"], numbers: options,
      detail: hasReasons ? "Because" : "", rows: rows)
  }
}

extension Choice {
  fileprivate var pointsInWords: Phrase {
    points.isEmpty
      ? Outline.Table.blank
      : Phrase(points.map { "\($0.option)\u{A0}\($0.value.signed)" }.joined(separator: ", "))
  }
}

extension Int {
  /// The points with their sign, or a dot for none.
  fileprivate var signedOrDot: String { self == 0 ? "·" : signed }
}

extension Question.Mutability {
  /// What a person can do about the answer, as a sentence.
  fileprivate var words: String {
    switch self {
    case .fact: "A fact, to be checked"
    case .changeable: "Something the team can change"
    case .fixed: "Given, so that nobody here can move it"
    }
  }
}

extension SourceKind {
  /// How it is counted, as a sentence.
  fileprivate var words: String { "Or count: `crossroads measure \(option)`." }
}
