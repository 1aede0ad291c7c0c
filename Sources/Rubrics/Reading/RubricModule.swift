package import Diagnostics
import StrictJSON

/// A rubric together with the files it was read from.
package struct RubricModule: Sendable {
  package let rubric: Rubric
  /// The module's own files.
  let texts: ModuleTexts
  /// The overlay with its base, when the module is one.
  let overlaid: OverlaidModule?

  /// The digest, where it was needed already.
  private let knownDigest: String?

  /// Puts a module together, and notes of its rubric where that comes from.
  init(rubric: Rubric, texts: ModuleTexts, overlaid: OverlaidModule?) {
    self.texts = texts
    self.overlaid = overlaid
    guard texts.folder != nil else {
      self.rubric = rubric
      knownDigest = overlaid == nil ? texts.digest : nil
      return
    }
    let digest = Self.digest(of: texts, overlaid)
    let builtIn = BuiltInRubrics.module(of: rubric.id)
    var rubric = rubric
    // A copy of a built-in rubric is that rubric.
    if builtIn.map({ $0.digest == digest }) != true {
      rubric.provenance = Provenance(
        file: texts.rubric.name, digest: digest, hidesBuiltIn: builtIn != nil)
    }
    self.rubric = rubric
    knownDigest = digest
  }

  /// Returns the module that texts hold; the cases are not read before they are asked for.
  ///
  /// - Parameters:
  ///   - texts: The files.
  ///   - library: Where the base is found when the module is an overlay.
  /// - Returns: The module.
  /// - Throws: Every problem of the rubric and its evidence.
  package static func read(
    _ texts: ModuleTexts, in library: some BaseLookUp
  ) throws(Problems) -> RubricModule {
    let file = Result { () throws(Problems) in try FileFormat.open(texts.rubric) }
    if case .success(let reading) = file, reading.document.root["extends"] != nil {
      return try OverlaidModule(texts, reading.document, in: library).read()
    }
    return try read(plain: texts, file)
  }

  /// Returns the module that texts hold which extends no other.
  ///
  /// - Throws: Every problem of the rubric and its evidence.
  static func read(plain texts: ModuleTexts) throws(Problems) -> RubricModule {
    try read(plain: texts, Result { () throws(Problems) in try FileFormat.open(texts.rubric) })
  }

  private static func read(
    plain texts: ModuleTexts, _ file: Result<JSONReading, Problems>
  ) throws(Problems) -> RubricModule {
    let shipped = texts.digest == nil ? nil : texts.evidence
    var finding = RubricReader.read(
      file,
      evidence: (shipped == nil ? texts.evidence : nil).map { text in
        Result { () throws(Problems) in try FileFormat.open(text) }
      })
    if let shipped { finding.rubric?.evidence = Evidence(shippedIn: shipped) }
    if case .success(let reading) = file, let mismatch = texts.mismatch(in: reading.document.root) {
      finding.problems.insert(mismatch, at: 0)
    }
    return RubricModule(rubric: try finding.get(), texts: texts, overlaid: nil)
  }

  /// The SHA-256 digest of the rubric's text followed by the evidence's, in lower-case hexadecimal;
  /// of an overlay, that of the values of overlay and base in one.
  package var digest: String { knownDigest ?? Self.digest(of: texts, overlaid) }

  private static func digest(of texts: ModuleTexts, _ overlaid: OverlaidModule?) -> String {
    let contents =
      overlaid?.contents
      ?? [texts.rubric, texts.evidence].compactMap(\.self).map { Array($0.bytes) }
    return SHA256.hexadecimal(of: contents.flatMap(\.self))
  }

  /// The absolute path of the folder its files are in; nothing for a built-in module.
  package var folder: String? { texts.folder }

  /// Returns the documented cases, none when the module has no file of them.
  ///
  /// - Throws: Every problem of that file.
  package func cases() throws(Problems) -> [DocumentedCase] {
    if let overlaid { return try overlaid.cases(for: rubric) }
    guard let text = texts.cases else { return [] }
    return try RubricReader.cases(from: text, for: rubric)
  }

  /// Returns what overlays make of the cases of their bases, the lowest first; none where it is no overlay.
  ///
  /// - Throws: What keeps a file of cases from being opened.
  package func caseOverlays() throws(Problems) -> [Overlay] {
    try overlaid?.caseOverlays() ?? []
  }

  /// Returns the module that an overlay extends, nothing when it is none.
  ///
  /// - Throws: Every problem of the base by itself.
  package func base() throws(Problems) -> RubricModule? {
    try overlaid?.base.module()
  }
}
