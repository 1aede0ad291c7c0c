import Diagnostics
import Layouts
import Rubrics

/// The sources of a report, numbered in the order of their first citation.
struct Bibliography: Sendable {
  /// Where sources are looked up; a report on several rubrics turns from one to the next.
  var evidence: Evidence
  /// The sources cited so far.
  private(set) var sources: [NumberedSource] = []
  private var numbers: [String: Int] = [:]

  /// Creates a list without sources yet.
  init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  /// Returns the numbers of the cited sources, rising and without repeats.
  mutating func marks(_ citations: [Citation]) -> [Int] {
    for citation in citations where numbers[citation.source] == nil {
      let id = citation.source
      let source = evidence.source(id) ?? Source(id: id, title: id, grade: .guidance)
      sources.append(NumberedSource(number: sources.count + 1, source: source))
      numbers[id] = sources.count
    }
    var marks: [Int] = []
    for number in citations.compactMap({ numbers[$0.source] }).sorted() where number != marks.last {
      marks.append(number)
    }
    return marks
  }

  /// Returns an item of a list with the marks of what it rests on behind its title.
  mutating func item(
    _ title: String, alert: String = "", detail: String, remedy: String = "",
    citing citations: [Citation]
  ) -> Outline.Item {
    Outline.Item(
      alert: alert, title: Phrase(title, .strong).marked(marks(citations)),
      detail: Phrase(detail), remedy: Phrase(remedy))
  }

  /// The sources as a part of a report, with nothing in it where none are cited.
  var section: Outline.Section {
    Outline.Section(
      heading: "Sources", isFolded: true, blocks: sources.isEmpty ? [] : [.sources(sources)])
  }
}

/// A source with its number in a report.
struct NumberedSource: Sendable {
  /// The number, from 1.
  var number: Int
  var source: Source
  /// What else is to be said of it.
  var remark: Phrase = ""

  /// The source in words, without its address.
  var words: Phrase {
    let publisher = [source.publisher, source.year.map(String.init)].compactMap { $0 }
    let imprint = publisher.isEmpty ? "" : " " + publisher.joined(separator: ", ").sentence
    return Phrase(source.title.sentence, .strong) + Phrase(imprint + " Grade: ")
      + Phrase(source.grade.rawValue + ".")
      + Phrase(source.note.map { " " + $0.capitalisingFirst.sentence } ?? "")
      + Phrase(source.isUnsourced ? " Its figures come without a source." : "")
      + remark
  }
}
