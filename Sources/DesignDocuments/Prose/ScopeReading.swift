import Rubrics

/// Why a document is or is not in scope, with the words that decided.
package struct ScopeReading: Sendable, Hashable {
  /// Words that were recognised.
  package struct Words: Sendable, Hashable {
    /// Where they stand.
    package var place: TextSpan
    package var words: String
    /// What they were taken for.
    package var reading: String
  }

  /// The reason, as the end of a sentence that begins with the document.
  package var reason: String
  /// The signs of a choice in its prose, none where it declares one.
  package var signs: [ScopeSign] = []
  /// What was recognised, in the order of the document.
  package var words: [Words] = []

  /// Gives the reason without the words.
  init(of document: ExaminedDocument) {
    let undeclared = document.undeclared
    let decision = (undeclared.first ?? document.prose).decision
    if !document.decisions.isEmpty {
      reason = "declares a decision"
    } else if decision.mentions.isEmpty, decision.signs.isEmpty {
      reason = "names none of the options"
    } else if !decision.isOfField {
      reason = "names an option, and has no word of the field it belongs to"
    } else if !document.isInScope {
      reason = "shows too few signs of a choice"
    } else if undeclared.count > 1 {
      let outcomes = undeclared.compactMap { $0.decision.outcome.map { "'\($0.id)'" } }
      reason = "decides in its own words for \(outcomes.joined(separator: ", and for "))"
    } else if let outcome = decision.outcome {
      reason = "decides for '\(outcome.id)' in its own words"
    } else {
      reason = "chooses in its own words, and leaves open what"
    }
    if document.decisions.isEmpty, document.isInScope, document.status?.kind == .closed {
      reason += ", and says that it is over"
    }
    signs = document.decisions.isEmpty ? decision.signs : []
  }

  /// Gives the reason with the words.
  init(of document: ExaminedDocument, at positions: TextPositions) {
    self.init(of: document)
    let markdown = document.markdown
    func words(_ range: ByteRange, _ reading: String) -> Words {
      Words(
        place: TextSpan(range, in: markdown.bytes, positions), words: markdown.quotation(range),
        reading: reading)
    }
    let readings = document.undeclared.isEmpty ? [document.prose] : document.undeclared
    var found = readings.flatMap(\.decision.mentions).map { mention in
      words(
        mention.range,
        "names '\(mention.names)', "
          + (mention.isAlternative && !mention.decides
            ? "among the alternatives" : mention.stance.words)
          + (mention.decides ? ", as a decision" : ""))
    }
    found += readings.flatMap(\.answers).map { seen in
      let question = document.rubric.questions[seen.question]
      return words(
        seen.quote.phrase, "answers '\(question.id)' with '\(question.choices[seen.choice].id)'")
    }
    if let field = document.prose.text.firstField {
      found.append(words(field, "is a word of the field"))
    }
    self.words = found.sorted {
      ($0.place.bytes.start, $0.reading) < ($1.place.bytes.start, $1.reading)
    }
  }
}

extension OptionMention.Stance {
  /// What a text says of an option, in running text.
  fileprivate var words: String {
    switch self {
    case .affirmed: "for it"
    case .denied: "against it"
    case .deferred: "put off"
    case .open: "weighed"
    }
  }
}
