import Diagnostics
import Layouts
import Rubrics

extension Source: RubricEntry {
  var noun: String { "source" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.lead = imprint
    entry.details = Outline.Block.items(
      claims.map { claim in
        let uses = words.rubric.entries { $0 == Citation(source: id, claim: claim.id) }.count
        let use = uses == 0 ? "not cited" : "cited \(uses == 1 ? "once" : "\(uses) times")"
        return Outline.Item(
          title: "\(claim.id, .name) (\(use))", detail: Phrase(claim.text))
      }, under: "What it states")
    entry.references = words.names("Cited by", words.rubric.entries { $0.source == id })
    return entry
  }

  /// Who published it and when, what it is worth, and where it is.
  fileprivate var imprint: Phrase {
    NumberedSource(number: 1, source: self).words
      + (url.map { " \($0, .name)" } ?? "")
  }
}

/// A claim with the source that states it.
struct StatedClaim: RubricEntry {
  let claim: Claim
  let source: Source

  var noun: String { "claim" }
  var id: String { "\(citation)" }
  var ids: [String] { [claim.id, id] }
  var shaped: any ShapedEntry { claim }
  private var citation: Citation { Citation(source: source.id, claim: claim.id) }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, claim.text, in: words.rubric)
    entry.facts = [source.imprint]
    entry.references = words.names("Cited by", words.rubric.entries { $0 == citation })
    return entry
  }
}
