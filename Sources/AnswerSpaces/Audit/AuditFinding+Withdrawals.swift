import Rubrics

extension AuditFinding {
  /// Returns whether another finding is the same, whatever answers show it.
  func isSame(as other: AuditFinding) -> Bool {
    check == other.check && subject == other.subject && choice == other.choice
  }

  /// Says of a finding that is none where everything is offered that it comes of what is not.
  ///
  /// That something cannot be reached any more, or makes no difference, is what not offering an option means, and no
  /// fault; so is a promise to adopt such an option. That another option is adopted where a promise rules it out,
  /// or that nothing is left to adopt, is a fault all the same.
  mutating func blameWithdrawals(of rubric: Rubric) {
    let isFault =
      switch check {
      case "unnamed-outcome", "contradictory-rules": true
      case PropertyCheck.refuted: !rubric.promisesWhatIsWithdrawn(subject)
      default: false
      }
    if !isFault {
      severity = .note
      comesOfWithdrawals = true
    }
    let options = rubric.withdrawn.map(\.id)
    message +=
      " It is so because \(options.quoted) \(options.count == 1 ? "is" : "are") not offered."
  }
}

extension Rubric {
  /// Returns whether a property promises that an option is adopted which is not offered.
  fileprivate func promisesWhatIsWithdrawn(_ id: String) -> Bool {
    guard case .always(_, _, let option)? = properties.first(where: { $0.id == id })?.assertion
    else { return false }
    return withdrawn.contains { $0.id == option }
  }
}
