import StrictJSON
import Synchronization

/// The sources of a shipped rubric, each read when somebody asks for it.
///
/// A page cites a few of more than a hundred, and reading them all takes a sixth of the time that the page
/// takes. That nothing is wrong with them is not found out here but proved by the tests.
final class ShippedSources: Sendable {
  private struct Ledger {
    let reading: JSONReading
    let context: RubricContext
    let elements: [JSONElement]
    var known: [String: Source] = [:]
    var all: [Source]?

    init(_ reading: JSONReading) {
      self.reading = reading
      let root = reading.document.root
      context = RubricContext(rubric: nil, evidence: root)
      elements = root["sources"]?.elements ?? []
    }

    /// Returns where a source is written.
    func element(_ id: String) -> JSONElement? {
      elements.first { $0["id"]?.spells(id) ?? false }
    }

    /// Returns the source that an element holds.
    func source(at element: JSONElement) -> Source? {
      Source.shape.read(element, reading, context)
    }
  }

  private let text: NamedText
  private let ledger = Mutex<Ledger?>(nil)

  /// Creates the sources of an evidence file that is not read yet.
  init(in text: NamedText) {
    self.text = text
  }

  /// The sources in the order of the file.
  var all: [Source] {
    withLedger { ledger in
      let all = ledger.all ?? ledger.elements.compactMap(ledger.source)
      ledger.all = all
      return all
    } ?? []
  }

  /// Returns the source with an id.
  func source(_ id: String) -> Source? {
    withLedger { ledger in
      if let known = ledger.known[id] { return known }
      let source = ledger.element(id).flatMap(ledger.source)
      ledger.known[id] = source
      return source
    } ?? nil
  }

  /// Returns whether a source says of no figure where it comes from, for which it need not be read whole.
  func isUnsourced(_ id: String) -> Bool {
    withLedger { $0.element(id)?["unsourced"]?.bool ?? false } ?? false
  }

  private func withLedger<Result: Sendable>(_ body: (inout Ledger) -> Result) -> Result? {
    ledger.withLock { ledger in
      if ledger == nil { ledger = (try? FileFormat.open(text)).map(Ledger.init) }
      guard var opened = ledger else { return nil }
      ledger = nil
      defer { ledger = opened }
      return body(&opened)
    }
  }
}
