import Rubrics

extension Condition {
  /// Adds the choices that the condition names, one set a mention, by question.
  func collectMentions(into mentions: inout [String: [Set<String>]]) {
    switch self {
    case .all(let parts), .any(let parts):
      for part in parts { part.collectMentions(into: &mentions) }
    case .not(let part):
      part.collectMentions(into: &mentions)
    case .answer(let question, let choices):
      mentions[question, default: []].append(Set(choices))
    case .plan(let outcomes):
      mentions[AuditFunctions.plan, default: []].append(Set(outcomes))
    case .outcome:
      break
    }
  }
}
