import Diagnostics
import Shapes
import StrictJSON

/// An overlay laid over its base, before the strict reading.
final class OverlaidModule: Sendable {
  /// The overlay's own files.
  let texts: ModuleTexts
  /// The overlay's own `rubric.json`.
  let own: JSONDocument
  /// What it is laid over.
  let base: OverlayBase
  /// The rubric, overlay and base in one.
  let rubric: JSONDocument
  /// The evidence, overlay and base in one.
  let evidence: Companion
  /// The overlays, this one last.
  let overlays: [Overlay]
  /// Where the overlay departs from its base, in the order of its file.
  let touches: [OverlayMerge.Touch]
  /// What is wrong with the overlay however its base reads.
  private let problems: [Problem]

  /// Finds the base of an overlay and lays the overlay over it.
  ///
  /// - Parameters:
  ///   - texts: The overlay's files.
  ///   - own: The overlay's `rubric.json`, opened.
  ///   - library: Where bases are found.
  ///   - overlays: The ids of the overlays above it, the outermost first.
  /// - Throws: What keeps the base from being found or opened.
  init(
    _ texts: ModuleTexts, _ own: JSONDocument, in library: some BaseLookUp,
    below overlays: [String] = []
  ) throws(Problems) {
    self.texts = texts
    self.own = own
    base = try Self.base(of: own, texts, in: library, below: overlays)
    let reading = JSONReading(of: own)
    let pin = own.root["extendsVersion"].flatMap(reading.version)
    var merge = OverlayMerge(reading)
    rubric = JSONDocument(merge.rubric(over: base.rubric.root))
    touches = merge.touches.sorted { $0.element.offset < $1.element.offset }
    evidence = Companion(texts.evidence, over: base.evidence, OverlayShape.evidence, of: own)
    self.overlays =
      base.overlays + [
        Overlay(
          rubric: Overlay.Reference(own.root), base: base.reference, pin: pin,
          amendments: touches.amendments)
      ]
    problems = reading.problems + evidence.problems
  }

  /// Returns the module.
  ///
  /// - Throws: Every problem of the overlay's files, or those of the base by itself.
  func read() throws(Problems) -> RubricModule {
    let finding = RubricReader.read(
      .success(JSONReading(of: rubric)),
      evidence: evidence.merged.map { .success(JSONReading(of: $0)) }, isOverlay: true)
    let mismatch = texts.mismatch(in: own.root).map { [$0] } ?? []
    let judgement = OverlayJudgement(
      module: self, files: [own] + evidence.own,
      roots: [(rubric.root, OverlayShape.rubric)]
        + (evidence.merged.map { [($0.root, OverlayShape.evidence)] } ?? []))
    try judgement.judge(finding.readings, beside: problems + mismatch) { () throws(Problems) in
      _ = try self.base.module()
    }
    var read = try finding.get()
    read.overlays = overlays
    return RubricModule(rubric: read, texts: texts, overlaid: self)
  }

  /// The values of rubric and evidence, spelled in one way however they are written.
  var contents: [[UInt8]] {
    [rubric, evidence.merged].compactMap(\.self).map { JSONValue($0.root).bytes(.compact) }
  }

  /// Returns the id of the rubric whose file a text is.
  func id(of source: JSONSource) -> String {
    if source === own.source { return own.root["id"]?.string ?? "" }
    return switch base {
    case .plain(_, let rubric, _): rubric.root["id"]?.string ?? ""
    case .overlaid(let module): module.id(of: source)
    }
  }

  /// Returns the documented cases, the base's where the overlay has no other of the same id.
  ///
  /// - Throws: Every problem of the overlay's cases, or those of the base by itself.
  func cases(for rubric: Rubric) throws(Problems) -> [DocumentedCase] {
    let companion = try cases()
    let reading = companion.merged.map { JSONReading(of: $0) }
    let cases = reading.map { RubricReader.cases(in: $0, for: rubric) } ?? []
    if let reading { refuseWithdrawn(in: reading, of: rubric, writtenIn: companion.own) }
    let judgement = OverlayJudgement(
      module: self, files: [own] + companion.own,
      roots: companion.merged.map { [($0.root, OverlayShape.cases)] } ?? [])
    try judgement.judge(reading.map { [$0] } ?? [], beside: companion.problems) {
      () throws(Problems) in
      _ = try self.base.module().cases()
    }
    return cases
  }

  /// Reports cases in files of the overlay that expect nothing but what it does not offer.
  private func refuseWithdrawn(
    in reading: JSONReading, of rubric: Rubric, writtenIn files: [JSONDocument]
  ) {
    for entry in reading.document.root["cases"]?.elements ?? [] {
      guard let list = entry["expect"]?["outcome"],
        files.contains(where: { $0.source === list.source })
      else { continue }
      let outcomes = list.elements.compactMap { $0.string.flatMap(rubric.outcome) }
      let options = outcomes.flatMap(rubric.withdrawn)
      guard let option = options.first, outcomes.count == list.elements.count,
        outcomes.allSatisfy({ !rubric.withdrawn(in: $0).isEmpty })
      else { continue }
      reading.report(
        "the case expects only what is not offered: \(option.id.quoted)", at: list,
        remedy:
          "expect what the answers come to without it; cases of the base are set aside by themselves"
      )
    }
  }

  /// Returns what each overlay makes of the cases of its base, the lowest first, without those that leave them as they are.
  ///
  /// - Throws: What keeps a file from being opened.
  func caseOverlays() throws(Problems) -> [Overlay] {
    let below: [Overlay] =
      switch base {
      case .plain: []
      case .overlaid(let module): try module.caseOverlays()
      }
    let amendments = try cases().touches.amendments
    guard !amendments.isEmpty else { return below }
    return below + [
      Overlay(
        rubric: Overlay.Reference(own.root), base: base.reference, amendments: amendments)
    ]
  }

  /// Returns the cases of overlay and base.
  ///
  /// - Throws: What keeps the base's file from being opened.
  func cases() throws(Problems) -> Companion {
    Companion(
      texts.cases, over: try base.cases().map { $0.withoutWhatWent(touches) }, OverlayShape.cases,
      of: own)
  }
}

extension OverlaidModule {
  /// The evidence or the cases of an overlay laid over those of its base.
  struct Companion: Sendable {
    /// Both in one; nothing when neither has any.
    private(set) var merged: JSONDocument?
    /// The overlay's own, as far as it could be opened.
    private(set) var own: [JSONDocument] = []
    /// What is wrong with the overlay's however the base's reads.
    private(set) var problems: [Problem] = []
    /// Where the overlay's departs from the base's, in the order of its file.
    private(set) var touches: [OverlayMerge.Touch] = []

    /// Lays a file over the base's.
    ///
    /// - Parameters:
    ///   - text: The overlay's file, when it has one.
    ///   - base: The base's, when it has one.
    ///   - shapes: How its values are laid over.
    ///   - rubric: The overlay, to which the base's file belongs from now on.
    init(
      _ text: NamedText?, over base: JSONDocument?, _ shapes: [String: OverlayShape],
      of rubric: JSONDocument
    ) {
      var reading: JSONReading?
      do throws(Problems) {
        if let text { reading = try FileFormat.open(text) }
      } catch {
        problems = error.list
      }
      guard let reading else {
        merged = base.map {
          JSONDocument(OverlayMerge.companion($0.root, takenOverBy: rubric.root))
        }
        return
      }
      own = [reading.document]
      guard let base else {
        merged = reading.document
        return
      }
      var merge = OverlayMerge(reading)
      merged = JSONDocument(merge.companion(over: base.root, shapes))
      problems += reading.problems
      touches = merge.touches.sorted { $0.element.offset < $1.element.offset }
    }
  }
}

extension Overlay.Reference {
  /// Creates the reference to the rubric that an object describes, empty where it has no name.
  init(_ root: JSONElement) {
    self.init(id: root["id"]?.string ?? "", version: root["version"]?.string ?? "")
  }
}
