/// How a value of an overlay is laid over the same value of its base.
indirect enum OverlayShape: Sendable {
  /// It takes the place of the base's.
  case whole
  /// Key by key; keys without a shape of their own are laid over whole.
  case members([String: OverlayShape])
  /// Key by key, the keys being options and the values points.
  case points
  /// Entry by entry.
  case entries(EntryList)

  /// How the values of single keys are laid over.
  var members: [String: OverlayShape] {
    if case .members(let members) = self { members } else { [:] }
  }

  /// A list whose entries are told apart by a key.
  struct EntryList: Sendable {
    /// What an overlay may do to the entries.
    enum Policy: Sendable {
      /// Change, add and remove them, each with a reason.
      case amending
      /// Add more, to those inside the base's entries too.
      case adding
      /// Replace them whole, add more, and remove them with a reason.
      case replacing
    }

    /// What one entry is called in messages.
    let noun: String
    /// The key that tells the entries apart.
    var key: String = "id"
    /// A key that every entry must have, so that one without it can only mean a change.
    let mark: String
    /// Whether the format has a reason of its own under `because`.
    var hasReason = false
    /// What the overlay may do.
    var policy = Policy.amending
    /// How its values are laid over.
    var members: [String: OverlayShape] = [:]
  }

  /// The keys that belong to the file rather than to what it decides, and are never inherited.
  static let header = ["$schema", "format", "id", "version"]

  /// A rubric.
  static let rubric: [String: OverlayShape] = [
    "options": .entries(EntryList(noun: "option", mark: "title", hasReason: true)),
    "outcomes": .entries(EntryList(noun: "outcome", mark: "title")),
    "questions": .entries(
      EntryList(noun: "question", mark: "ask", members: ["choices": .entries(choices)])),
    "rules": .entries(EntryList(noun: "rule", mark: "when", hasReason: true)),
    "prerequisites": .entries(EntryList(noun: "prerequisite", mark: "title", hasReason: true)),
    "advice": .entries(EntryList(noun: "piece of advice", mark: "title")),
    "tensions": .entries(EntryList(noun: "tension", mark: "when", hasReason: true)),
    "properties": .entries(EntryList(noun: "property", mark: "states")),
    "scope": .members(["terms": .members([:])]),
    "costs": .members([
      "assumed": .entries(
        EntryList(noun: "assumed answer", key: "question", mark: "choice", hasReason: true)),
      "drivers": .entries(EntryList(noun: "cost driver", mark: "title")),
      "lines": .entries(EntryList(noun: "cost line", mark: "title", hasReason: true)),
      "published": .entries(EntryList(noun: "published cost", mark: "title")),
      "conflicts": .entries(EntryList(noun: "cost conflict", mark: "title")),
    ]),
  ]

  private static let choices = EntryList(
    noun: "choice", mark: "label", hasReason: true,
    members: ["points": .points, "needs": .members([:])])

  /// An evidence file.
  static let evidence: [String: OverlayShape] = [
    "sources": .entries(
      EntryList(
        noun: "source", mark: "title", policy: .adding,
        members: [
          "claims": .entries(EntryList(noun: "claim", mark: "text", policy: .adding))
        ]))
  ]

  /// A file of cases.
  static let cases: [String: OverlayShape] = [
    "cases": .entries(EntryList(noun: "case", mark: "title", policy: .replacing))
  ]
}
