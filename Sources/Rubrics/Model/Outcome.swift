/// A set of adopted options with a name, and what to do about it.
package struct Outcome: Sendable, Hashable {
  /// A titled statement: a step of the path, or something the outcome takes.
  package struct Item: Sendable, Hashable {
    /// A few words.
    package var title: String
    /// The statement behind them.
    package var detail: String
    /// What it rests on.
    package var citations: [Citation]
    /// What it has in common with other entries, which a page says once; nothing where it stands alone.
    package var theme: String?

    package init(title: String, detail: String, citations: [Citation] = []) {
      self.title = title
      self.detail = detail
      self.citations = citations
    }
  }

  package var id: String
  /// The name in a heading.
  package var title: String
  /// The options it adopts, in the rubric's order; none is an outcome of its own.
  package var adopts: [String]
  /// The recommendation in one sentence.
  package var headline: String
  /// Why it is right when it is right.
  package var summary: String
  /// What to do, in order, ending with when to stop.
  package var path: [Item]
  /// What it takes: people, time, examples.
  package var takes: [Item]
  /// Who carries the cost.
  package var carriedBy: CitedText
  /// What it costs to undo.
  package var undoing: CitedText
  /// Phrases by which a text decides for it as a whole, beyond the names of its options.
  package var cues: [String] = []
  /// The decisions it raises, in the order in which to make them.
  package var next: [FollowOn]

  package init(
    id: String, title: String, adopts: [String], headline: String, summary: String = "",
    path: [Item] = [], takes: [Item] = [], carriedBy: CitedText = CitedText(""),
    undoing: CitedText = CitedText(""),
    next: [FollowOn] = []
  ) {
    self.id = id
    self.title = title
    self.adopts = adopts
    self.headline = headline
    self.summary = summary
    self.path = path
    self.takes = takes
    self.carriedBy = carriedBy
    self.undoing = undoing
    self.next = next
  }
}
