package import Diagnostics
package import StrictJSON

/// What an overlay does to one entry of its base, and why.
package struct Amendment: Sendable, Hashable {
  /// What becomes of the entry.
  package enum Effect: String, Sendable, CaseIterable {
    /// The base has no such entry.
    case added
    /// The base has it otherwise.
    case changed
    /// The base has it, the overlay has not.
    case removed
  }

  /// One value that is another than the base's.
  package struct Change: Sendable, Hashable {
    /// The way to the value within the entry, such as `points.rag`.
    package var key: String
    /// What the base says; nothing when it says nothing.
    package var before: JSONValue?
    /// What the overlay says; nothing when it takes the value away.
    package var after: JSONValue?
  }

  /// What sort of entry it is, such as "choice"; "value" for what is no entry of a list.
  package var noun: String
  /// The id of the entry, a choice's as `question.choice`; the key of a value that is no entry.
  package var id: String
  /// What becomes of it.
  package var effect: Effect
  /// The values that differ, in the order of the overlay's file; none unless it is changed.
  package var changes: [Change] = []
  /// The overlay's reason; empty for a value that is no entry of a list.
  package var reason: String
  /// Where the overlay says so.
  package var place: Place
}
