/// The ledger behind a rubric: every source and what it states.
package struct Evidence: Sendable, Hashable {
  private var read: [Source]
  private var shipped: ShippedSources?

  /// Creates a ledger.
  package init(sources: [Source] = []) {
    read = sources
  }

  /// Creates the ledger of a shipped rubric, which is not read before somebody looks into it.
  init(shippedIn text: NamedText) {
    read = []
    shipped = ShippedSources(in: text)
  }

  /// The sources in the order of the file.
  package var sources: [Source] {
    get { shipped?.all ?? read }
    set { (read, shipped) = (newValue, nil) }
  }

  package func source(_ id: String) -> Source? {
    if let shipped { return shipped.source(id) }
    return read.first { $0.id == id }
  }

  /// Returns whether a source says of no figure where it comes from.
  func isUnsourced(_ id: String) -> Bool {
    shipped?.isUnsourced(id) ?? source(id)?.isUnsourced ?? false
  }

  /// Returns the sources behind a question and its choices, in the order of the file.
  package func sources(behind question: Question) -> [Source] {
    let cited = Set((question.citations + question.choices.flatMap(\.citations)).map(\.source))
    return sources.filter { cited.contains($0.id) }
  }

  package static func == (one: Self, other: Self) -> Bool { one.sources == other.sources }

  package func hash(into hasher: inout Hasher) { hasher.combine(sources) }
}
