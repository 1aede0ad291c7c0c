extension FollowOn {
  /// Returns what does not fit the next rubric, in the order of the follow-on.
  package func misfits(in next: Rubric) -> [Misfit] {
    var misfits: [Misfit] = []
    func judge(_ id: String, _ choices: [String]) {
      guard let question = next.question(id) else {
        misfits.append(.question(id))
        return
      }
      misfits += choices.filter { question.choice($0) == nil }.map { .choice(id, $0) }
    }
    for carry in carries {
      judge(carry.target, carry.choices.map { Set($0.values).sorted() } ?? [])
    }
    for answer in gives + unlessThere { judge(answer.question, answer.choices) }
    return misfits + never.filter { next.outcome($0) == nil }.map { .outcome($0) }
  }

  /// Something that a follow-on names and the next rubric does not know.
  package enum Misfit: Sendable, Hashable {
    case question(String)
    /// A choice of a question.
    case choice(String, String)
    case outcome(String)
  }
}
