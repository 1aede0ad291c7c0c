package import Decisions
package import Rubrics

/// How a rubric fares on its documented cases.
package struct CaseReport: Report {
  /// A number of cases with the hits among them.
  package struct Rate: Sendable, Hashable {
    /// What the cases have in common.
    package var name: String
    /// The cases that came out as expected.
    package var hits: Int
    /// All the cases.
    package var total: Int
    /// The hits among those that the authors of the rubric wrote themselves.
    package var ownHits: Int
    /// The cases that the authors of the rubric wrote themselves.
    package var ownTotal: Int

    /// The rate without those.
    package var documented: Rate {
      Rate(
        name: name, hits: hits - ownHits, total: total - ownTotal, ownHits: 0, ownTotal: 0)
    }

    /// The share of hits in percent, rounded down so that 100 means all.
    package var percent: Int { total == 0 ? 100 : hits * 100 / total }
  }

  package var rubric: Rubric
  /// The digest of its files.
  package var digest: String
  /// The result of each case, in the order of the file.
  package var results: [CaseResult]
  /// The cases that are set aside because of what is not offered, in the order of the file.
  package var setAside: [DocumentedCase]
  /// What overlays made of the cases, the lowest first.
  package var overlays: [Overlay]
  /// Whether the cases are a base's, but for what overlays made of them.
  private let areInherited: Bool

  /// Decides the cases.
  ///
  /// - Parameters:
  ///   - cases: The cases.
  ///   - rubric: What decides them.
  ///   - digest: The digest of its files.
  ///   - overlays: What overlays made of the cases, the lowest first; nothing where the cases are no module's.
  package init(
    on cases: [DocumentedCase], by rubric: Rubric, digest: String, overlays: [Overlay]? = []
  ) {
    self.rubric = rubric
    self.overlays = overlays ?? []
    areInherited = overlays != nil && !rubric.overlays.isEmpty
    self.digest = digest
    setAside = cases.filter { $0.isSetAside(by: rubric) }
    let ids = Set(setAside.map(\.id))
    results = cases.filter { !ids.contains($0.id) }.map { CaseResult(of: $0, by: rubric) }
  }

  /// Returns the last overlay that changed or added a case; nothing where the case is as the lowest rubric has it.
  func layer(of documentedCase: DocumentedCase) -> (id: String, effect: Amendment.Effect)? {
    for overlay in overlays.reversed() {
      let amendment = overlay.amendments.last {
        $0.noun == "case" && $0.id == documentedCase.id
      }
      if let amendment { return (overlay.rubric.id, amendment.effect) }
    }
    return nil
  }

  /// The misses, in the order of the file.
  package var misses: [CaseResult] { results.filter { !$0.isHit } }

  /// Whether every miss is documented and every documented miss is still one.
  package var isAccepted: Bool {
    results.allSatisfy { $0.isHit || $0.isDocumentedMiss } && outdatedMisses.isEmpty
  }

  /// The cases that come out as expected though their author says otherwise, in the order of the file.
  ///
  /// What an overlay turns into a hit without saying anything of the case is none: its author cannot mend the base.
  var outdatedMisses: [CaseResult] {
    results.filter { $0.isOutdatedMiss && (!areInherited || layer(of: $0.documentedCase) != nil) }
  }

  /// The rate of all cases.
  package var overall: Rate { rate("all", of: results) }

  /// The rate of the cases that somebody else documents.
  package var documented: Rate { rate("documented", of: results.filter { !isOwn($0) }) }

  /// The rate of the cases that the authors of the rubric wrote themselves.
  package var own: Rate { rate("own", of: results.filter(isOwn)) }

  private func isOwn(_ result: CaseResult) -> Bool { result.documentedCase.isOwn(in: rubric) }

  /// The rates by expected outcome, in the rubric's order; a case counts where it expects first.
  package var byOutcome: [Rate] {
    rubric.outcomes.map { outcome in
      rate(
        outcome.id,
        of: results.filter { $0.documentedCase.expectation.outcomes.first == outcome.id })
    }.filter { $0.total > 0 }
  }

  /// The rates by the grade of the source that documents the case, strongest first.
  var byGrade: [Rate] {
    Source.Grade.allCases.map { grade in
      rate(
        grade.rawValue,
        of: results.filter {
          rubric.evidence.source($0.documentedCase.source)?.grade == grade
        })
    }.filter { $0.total > 0 }
      + [
        rate(
          "not in the evidence",
          of: results.filter { rubric.evidence.source($0.documentedCase.source) == nil })
      ].filter { $0.total > 0 }
  }

  private func rate(_ name: String, of results: [CaseResult]) -> Rate {
    let own = results.filter(isOwn)
    return Rate(
      name: name, hits: results.count(where: \.isHit), total: results.count,
      ownHits: own.count(where: \.isHit), ownTotal: own.count)
  }
}
