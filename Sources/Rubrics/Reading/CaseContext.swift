/// What a rubric's cases refer to.
struct CaseContext {
  let rubric: Rubric
  let outcomes: NameList
  let advice: NameList
  let prerequisites: NameList
  /// The sources of its evidence; nothing when it came without evidence, or any will do.
  let sources: NameList?
  /// The ids of cases so far.
  let ids = Namespace()

  /// Gathers the names of a rubric, without its sources where a case may come from any other.
  init(of rubric: Rubric, fromAnySource: Bool = false) {
    self.rubric = rubric
    outcomes = NameList("outcome", rubric.outcomes.map(\.id))
    let former = Dictionary(
      rubric.moved.flatMap { move in move.entries.map { ($0, move.remedy) } },
      uniquingKeysWith: { first, _ in first })
    advice = NameList("piece of advice", rubric.advice.map(\.id), former: former)
    prerequisites = NameList("prerequisite", rubric.prerequisites.map(\.id), former: former)
    let sources = rubric.evidence.sources.map(\.id)
    self.sources = sources.isEmpty || fromAnySource ? nil : NameList("source", sources)
  }
}
