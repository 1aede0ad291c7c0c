import Layouts
import Rubrics

/// What is to be said of an entry, in the pieces of which a report takes as many as it has room for.
struct EntryDescription {
  /// What sort of entry it is, and its id.
  var name: String
  var id: String
  /// What it is called, or what it says in a few words.
  var title = ""
  /// The sentence to take away, where the title is none.
  var lead: Phrase?
  /// What the headings of a page say of it elsewhere.
  var note: Phrase = ""
  /// What it does, and when.
  var facts: [Phrase] = []
  /// What its fields say for themselves.
  private let told: [Phrase]
  /// Why.
  var because: [Phrase] = []
  /// What only a part of its own has room for.
  var details: [Outline.Block] = []
  /// What to do about it.
  var remedy: Phrase = ""
  /// What else refers to it.
  var references: [Outline.Block] = []

  init(of entry: some RubricEntry, _ title: String = "", in rubric: Rubric) {
    name = entry.name
    told = entry.shaped.sentences(in: rubric).map { Phrase($0.capitalisingFirst.sentence) }
    id = entry.id
    self.title = title
  }

  /// All of it as a part of its own.
  var section: Outline.Section {
    Outline.Section(heading: name.capitalisingFirst, blocks: blocks)
  }

  /// All of it without a heading.
  var blocks: [Outline.Block] {
    let first = (lead ?? Phrase(title.sentence, .strong)) + note
    let remedies: [Outline.Block] =
      remedy.isEmpty ? [] : [.subheading("What to do"), .paragraph(remedy)]
    let sentences = title.isEmpty && lead == nil ? facts : [first] + facts
    return (sentences + told + because).filter { !$0.isEmpty }.map { .paragraph($0) }
      + details + remedies + references
  }

  /// Returns it as an item of a list, without reasons where none are wanted.
  func item(hasReasons: Bool = true) -> Outline.Item {
    let name = Phrase(id, .name)
    let sentences = (lead.map { [$0] } ?? []) + facts + told + (hasReasons ? because : [])
    return Outline.Item(
      title: title.isEmpty ? name : name + ": " + Phrase(title, .strong),
      detail: sentences.filter { !$0.isEmpty }.joined(separator: " "),
      remedy: hasReasons ? remedy : "")
  }
}
