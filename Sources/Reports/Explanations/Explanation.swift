import Diagnostics
import Layouts
package import Rubrics

/// What the entries of a rubric mean, by id.
package struct Explanation: Sendable {
  /// The rubric.
  let rubric: Rubric
  /// The sources cited so far.
  var bibliography: Bibliography

  /// Creates explanations of a rubric's entries.
  init(_ rubric: Rubric) {
    self.rubric = rubric
    self.bibliography = Bibliography(rubric.evidence)
  }

  /// Returns every id that can be explained, each once, in the order of the rubric's files.
  package static func ids(in rubric: Rubric) -> [String] {
    var ids = rubric.options.map(\.id) + rubric.outcomes.map(\.id)
    for question in rubric.questions {
      ids.append(question.id)
      ids += question.choices.flatMap { [$0.id, "\(question.id).\($0.id)"] }
    }
    ids += rubric.rules.map(\.id) + rubric.prerequisites.map(\.id)
    ids += rubric.advice.map(\.id) + rubric.tensions.map(\.id) + rubric.properties.map(\.id)
    ids += rubric.costs.drivers.map(\.kind.rawValue) + rubric.costs.lines.map(\.id)
    ids += rubric.costs.published.map(\.id) + rubric.costs.conflicts.map(\.id)
    for source in rubric.evidence.sources {
      ids.append(source.id)
      ids += source.claims.flatMap { [$0.id, "\(source.id)#\($0.id)"] }
    }
    ids += rubric.overlays.flatMap { $0.amendments.map(\.id) }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// Returns everything an id stands for, one section each, or nothing when nobody has that id.
  func outline(of id: String) -> Outline? {
    var explanation = self
    var sections = explanation.entries(id) + explanation.choices(id) + explanation.claims(id)
    sections += rubric.overlays.map { $0.section(on: id) }.filter { !$0.blocks.isEmpty }
    guard !sections.isEmpty else { return nil }
    let sources = explanation.bibliography.sources
    if !sources.isEmpty {
      sections.append(Outline.Section(heading: "Sources", blocks: [.sources(sources)]))
    }
    return Outline(sections: sections)
  }

  /// Returns what has the id in the namespace that all entries share.
  private mutating func entries(_ id: String) -> [Outline.Section] {
    var sections: [Outline.Section] = []
    for option in rubric.options where option.id == id { sections.append(section(on: option)) }
    for outcome in rubric.outcomes where outcome.id == id {
      sections.append(section(on: outcome))
    }
    for question in rubric.questions where question.id == id {
      sections.append(section(on: question))
    }
    for rule in rubric.rules where rule.id == id { sections.append(section(on: rule)) }
    for prerequisite in rubric.prerequisites where prerequisite.id == id {
      sections.append(section(on: prerequisite))
    }
    for advice in rubric.advice where advice.id == id { sections.append(section(on: advice)) }
    for tension in rubric.tensions where tension.id == id {
      sections.append(section(on: tension))
    }
    for property in rubric.properties where property.id == id {
      sections.append(section(on: property))
    }
    sections += costs(id)
    for source in rubric.evidence.sources where source.id == id {
      sections.append(section(on: source))
    }
    return sections
  }

  /// Returns the choices with the id, alone or behind the id of their question.
  private mutating func choices(_ id: String) -> [Outline.Section] {
    var sections: [Outline.Section] = []
    for question in rubric.questions {
      for choice in question.choices where id == choice.id || id == "\(question.id).\(choice.id)" {
        sections.append(section(on: choice, of: question))
      }
    }
    return sections
  }

  /// Returns the claims with the id, alone or behind the id of their source.
  private mutating func claims(_ id: String) -> [Outline.Section] {
    var sections: [Outline.Section] = []
    for source in rubric.evidence.sources {
      for claim in source.claims where id == claim.id || id == "\(source.id)#\(claim.id)" {
        sections.append(section(on: claim, of: source))
      }
    }
    return sections
  }
}

extension Explanation {
  /// Returns a paragraph with source marks, or nothing when there is nothing to say.
  mutating func paragraph(_ text: String, _ citations: [Citation] = []) -> [Outline.Block] {
    text.isEmpty ? [] : [.paragraph(Phrase(text.sentence).marked(bibliography.marks(citations)))]
  }

  /// Returns a list of names under a smaller heading, or nothing when there are none.
  func names(_ heading: String, _ names: [String]) -> [Outline.Block] {
    guard !names.isEmpty else { return [] }
    let items = names.map { Outline.Item(title: Phrase($0)) }
    return [.subheading(heading), .list(Outline.List(items: items))]
  }

  /// Returns a condition in words after the words that lead to it.
  func when(_ lead: String, _ condition: Condition) -> [Outline.Block] {
    let words = ConditionWords(rubric).text(for: condition)
    let link = condition == .always ? "" : "when "
    return [.paragraph(Phrase("\(lead) ", .strong) + Phrase("\(link)\(words)."))]
  }
}
