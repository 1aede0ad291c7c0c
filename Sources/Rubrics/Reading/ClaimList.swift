import StrictJSON

/// The claims of the evidence, found by their citations as these are written.
struct ClaimList {
  private var citations: [String: Citation] = [:]

  /// Gathers the claims, passing over whatever is malformed.
  init(of evidence: JSONElement) {
    for source in evidence["sources"]?.elements ?? [] {
      guard let id = source["id"]?.string else { continue }
      for claim in source["claims"]?.elements ?? [] {
        guard let claim = claim["id"]?.string else { continue }
        citations[id + "#" + claim] = Citation(source: id, claim: claim)
      }
    }
  }

  /// Returns the claim that an element cites, or nothing when it cites none.
  func citation(at element: JSONElement) -> Citation? {
    element.string.flatMap { citations[$0] }
  }

  /// Returns the ids of the claims of a source, in alphabetical order.
  func ids(of source: String) -> [String] {
    citations.values.filter { $0.source == source }.map(\.claim).sorted()
  }
}
