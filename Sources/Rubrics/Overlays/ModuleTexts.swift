/// The files of a rubric module, not read yet.
package struct ModuleTexts: Sendable {
  /// The text of `rubric.json`.
  package var rubric: NamedText
  /// The text of `evidence.json`, when there is one.
  package var evidence: NamedText?
  /// The text of `cases.json`, when there is one.
  package var cases: NamedText?
  /// The absolute path of the folder they are in; nothing for a built-in module.
  package var folder: String?
  /// The id the rubric must have, because it was found under that name.
  package var expectedID: String?
  /// The digest of the rubric followed by the evidence, where it is known without reading them.
  package var digest: String?

  /// Creates the files of a module.
  package init(
    rubric: NamedText, evidence: NamedText? = nil, cases: NamedText? = nil, folder: String? = nil,
    expectedID: String? = nil, digest: String? = nil
  ) {
    self.rubric = rubric
    self.evidence = evidence
    self.cases = cases
    self.folder = folder
    self.expectedID = expectedID
    self.digest = digest
  }

  /// The files there are, `rubric.json` first.
  package var files: [NamedText] { [rubric, evidence, cases].compactMap(\.self) }
}
