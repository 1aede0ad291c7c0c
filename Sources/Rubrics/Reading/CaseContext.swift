/// What a rubric's cases refer to.
struct CaseContext {
  /// The rubric.
  let rubric: Rubric
  /// Its outcomes.
  let outcomes: NameList
  /// Its advice.
  let advice: NameList
  /// Its prerequisites.
  let prerequisites: NameList
  /// The sources of its evidence; nothing when it came without evidence.
  let sources: NameList?
  /// The ids of cases so far.
  let ids = Namespace()

  /// Gathers the names of a rubric.
  init(of rubric: Rubric) {
    self.rubric = rubric
    outcomes = NameList("outcome", rubric.outcomes.map(\.id))
    let former = Dictionary(
      rubric.moved.flatMap { move in move.entries.map { ($0, move.remedy) } },
      uniquingKeysWith: { first, _ in first })
    advice = NameList("piece of advice", rubric.advice.map(\.id), former: former)
    prerequisites = NameList("prerequisite", rubric.prerequisites.map(\.id), former: former)
    let sources = rubric.evidence.sources.map(\.id)
    self.sources = sources.isEmpty ? nil : NameList("source", sources)
  }
}
