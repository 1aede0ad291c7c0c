import Diagnostics
import StrictJSON

extension JSONObjectReader {
  /// Returns the citations under `sources`, of which there must be at least one.
  mutating func citations(_ context: RubricContext) -> [Citation] {
    required("sources").map { reading.citations(in: $0, context, atLeastOne: true) } ?? []
  }

  /// Returns the citations under `sources`, which may be left out.
  mutating func optionalCitations(_ context: RubricContext) -> [Citation] {
    optional("sources").map { reading.citations(in: $0, context, atLeastOne: false) } ?? []
  }
}

extension JSONReading {
  /// Returns the citations in a list.
  func citations(
    in list: JSONElement, _ context: RubricContext, atLeastOne: Bool
  ) -> [Citation] {
    let elements = elements(list)
    if atLeastOne, list.kind == .array, elements.isEmpty {
      report("no source is cited", at: list, remedy: "cite at least one claim")
    }
    let count = elements.count
    if count > ReadingLimit.citations {
      report(
        "'sources' has \(count) entries", at: list,
        remedy: "keep it within \(ReadingLimit.citations)")
    }
    var citations: [Citation] = []
    citations.reserveCapacity(min(count, ReadingLimit.citations))
    for element in elements.prefix(ReadingLimit.citations) {
      guard let citation = citation(at: element, context) else { continue }
      if citations.contains(citation) {
        report(
          "\(citation.description.quoted) is cited twice", at: element, remedy: "cite it once")
      } else {
        citations.append(citation)
      }
    }
    return citations
  }

  private func citation(at element: JSONElement, _ context: RubricContext) -> Citation? {
    if let citation = context.claims?.citation(at: element) { return citation }
    guard let text = string(element) else { return nil }
    guard let citation = Citation(text), citation.isSpelledAsOne else {
      report(
        "\(text.quoted) is no citation", at: element, remedy: "write it as 'source-id#claim-id'")
      return nil
    }
    guard let claims = context.claims else { return citation }
    if context.sources.ordinal(of: citation.source) == nil {
      report(
        "there is no source \(citation.source.quoted) in the evidence", at: element,
        remedy: context.sources.remedy(for: citation.source))
    } else {
      let known = claims.ids(of: citation.source)
      report(
        "source \(citation.source.quoted) has no claim \(citation.claim.quoted)", at: element,
        remedy: NameList("claim", known).remedy(for: citation.claim))
    }
    return nil
  }
}
