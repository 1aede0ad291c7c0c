/// Where a rubric comes from that is not built in, so that nobody takes it for one that is.
package struct Provenance: Sendable, Hashable {
  /// The file it was read from, as messages call it.
  package var file: String
  /// The SHA-256 digest of its files, in lower-case hexadecimal.
  package var digest: String
  /// Whether it bears the id of a built-in rubric, which it hides.
  var hidesBuiltIn: Bool

  /// The file and the beginning of the digest, for people.
  package var words: String { "from \(file), digest \(digest.prefix(12))" }
}

extension Rubric {
  /// The warning that it stands in the place of a built-in rubric, where it does.
  package var hidingWarning: String? {
    guard let provenance, provenance.hidesBuiltIn else { return nil }
    return
      "the rubric '\(id)' \(provenance.words) is used in place of the built-in one of that name"
  }
}
