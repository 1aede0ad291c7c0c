import Diagnostics
import Layouts
import Rubrics

/// An entry of a rubric: what has an id of its own, by which it can be explained.
///
/// Whatever any report says of an entry comes from its description, so that it is said once.
protocol RubricEntry: Sendable {
  /// What sort of entry it is, such as "cost line".
  var noun: String { get }
  /// Its id, behind that of the entry around it where it is unique only there.
  var id: String { get }
  /// The ids it can be asked for by.
  var ids: [String] { get }
  /// The name by which links on the page of the rubric find it, or the part that it stands in.
  var place: String { get }
  /// Everything it rests on.
  var citations: [Citation] { get }
  /// The conditions by which it looks at answers.
  var conditions: [Condition] { get }
  /// The entry of the file, whose fields say what they mean.
  var shaped: any ShapedEntry { get }

  /// Returns what is to be said of it.
  func description(in words: inout EntryWords) -> EntryDescription
}

extension RubricEntry {
  /// Its id alone.
  var ids: [String] { [id] }
  /// The part of its kind.
  var place: String { Self.place(of: noun) }
  /// Nothing.
  var citations: [Citation] { [] }
  /// None.
  var conditions: [Condition] { [] }
  /// What it is and its id, such as "rule no-parking".
  var name: String { "\(noun) \(id)" }

  /// Returns the name of the part that entries of a kind stand in.
  static func place(of noun: String) -> String {
    noun.split(separator: " ").joined(separator: "-")
  }
}

extension RubricEntry where Self: ShapedEntry {
  /// The entry itself.
  var shaped: any ShapedEntry { self }
}

extension Rubric {
  /// Every entry, in the order of the files.
  var entries: [any RubricEntry] {
    var entries: [any RubricEntry] = options + outcomes
    for question in questions {
      entries.append(question)
      entries += question.choices.map { OfferedChoice(choice: $0, question: question) }
    }
    entries += rules as [any RubricEntry] + prerequisites + advice + tensions + properties
    entries += costs.drivers as [any RubricEntry] + costs.lines + costs.published + costs.conflicts
    for source in evidence.sources {
      entries.append(source)
      entries += source.claims.map { StatedClaim(claim: $0, source: source) }
    }
    return entries
  }

  /// Returns the entries with a citation that passes, in the order of the file.
  func entries(citing isWanted: (Citation) -> Bool) -> [any RubricEntry] {
    entries.filter { $0.citations.contains(where: isWanted) }
  }

  /// Returns the entries whose conditions look at a question, in the order of the file.
  func entries(readingQuestion id: String) -> [any RubricEntry] {
    entries.filter { $0.conditions.contains { $0.questions.contains(id) } }
  }
}
