/// How a value of an overlay is laid over the same value of its base.
package indirect enum OverlayShape: Sendable {
  /// It takes the place of the base's.
  case whole
  /// Key by key; keys without a shape of their own are laid over whole.
  case members([String: OverlayShape])
  /// Key by key, the keys being options and the values points.
  case points
  case entries(EntryList)

  /// How the values of single keys are laid over.
  package var members: [String: OverlayShape] {
    if case .members(let members) = self { members } else { [:] }
  }

  /// A list whose entries are told apart by a key.
  package struct EntryList: Sendable {
    /// What an overlay may do to the entries.
    package enum Policy: Sendable {
      /// Change, add and remove them, each with a reason.
      case amending
      /// Add more, to those inside the base's entries too.
      case adding
      /// Replace them whole, change them in part or remove them with a reason, and add more.
      case replacing
    }

    /// What one entry is called in messages.
    package let noun: String
    /// The key that tells the entries apart.
    package var key: String = "id"
    /// A key that every entry must have, so that one without it can only mean a change.
    package let mark: String
    /// Whether the format has a reason of its own under `because`.
    var hasReason = false
    /// Whether an entry may stay and yet not be offered.
    var mayBeWithdrawn: Bool = false
    /// What the overlay may do.
    package var policy = Policy.amending
    /// The keys with which an entry takes the place of the base's; with fewer it changes that.
    package var whole: [String] = []
    /// How its values are laid over.
    package var members: [String: OverlayShape] = [:]
  }
}
