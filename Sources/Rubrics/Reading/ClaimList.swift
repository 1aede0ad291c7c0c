import StrictJSON

/// The claims of the evidence, found by their citations as these are written.
struct ClaimList {
  /// The citations as they are written.
  private var names = NameTable()
  /// What they cite, by their numbers.
  private var citations: [Citation] = []

  /// Gathers the claims, passing over whatever is malformed.
  init(of evidence: JSONElement) {
    for source in evidence["sources"]?.elements ?? [] {
      guard let id = source["id"]?.string else { continue }
      var name = Array((id + "#").utf8)
      let start = name.count
      for claim in source["claims"]?.elements ?? [] {
        guard let claim = claim["id"] else { continue }
        name.removeLast(name.count - start)
        claim.withBytes { name.append(contentsOf: $0) }
        guard let spelled = claim.string, name.withUnsafeBufferPointer({ names.add($0) }).isNew
        else { continue }
        citations.append(Citation(source: id, claim: spelled))
      }
    }
  }

  /// Returns the claim that an element cites, or nothing when it cites none.
  func citation(at element: JSONElement) -> Citation? {
    names.number(of: element).map { citations[$0] }
  }

  /// Returns the ids of the claims of a source, in alphabetical order.
  func ids(of source: String) -> [String] {
    citations.filter { $0.source == source }.map(\.claim).sorted()
  }
}
