extension RubricOption {
  /// The rule that keeps the option out because it is not offered; nothing where it is.
  var withdrawalRule: Rule? {
    withdrawal.map { reason in
      var rule = Rule(id: withdrawalID, when: .always, .excludes, id, because: reason)
      rule.isWithdrawal = true
      return rule
    }
  }

  /// The id of that rule, no longer than an id may be.
  var withdrawalID: String {
    let end = "-not-offered"
    return String(id.unicodeScalars.prefix(ReadingLimit.id - end.utf8.count)) + end
  }
}

extension Rubric {
  /// The options that an overlay does not offer, in the rubric's order.
  package var withdrawn: [RubricOption] { options.filter { $0.withdrawal != nil } }

  /// Returns the options of an outcome that are not offered, which make that it cannot be reached.
  package func withdrawn(in outcome: Outcome) -> [RubricOption] {
    withdrawn.filter { outcome.adopts.contains($0.id) }
  }

  /// Adds the rules that keep out what is not offered.
  package mutating func addWithdrawalRules() {
    rules += options.compactMap(\.withdrawalRule)
  }

  /// The rubric with every option offered.
  package var offeringEverything: Rubric {
    var rubric = self
    for index in rubric.options.indices { rubric.options[index].withdrawal = nil }
    rubric.rules.removeAll(where: \.isWithdrawal)
    return rubric
  }
}
