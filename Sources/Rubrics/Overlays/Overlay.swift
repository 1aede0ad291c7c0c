/// What one rubric changes of another that it extends.
package struct Overlay: Sendable, Hashable {
  /// A rubric by name.
  package struct Reference: Sendable, Hashable {
    package var id: String
    package var version: String
  }

  /// The overlay itself.
  package var rubric: Reference
  /// The rubric it is laid over.
  package var base: Reference
  /// The version of the base that it was written for, where it says so.
  package var pin: String?
  /// What it changes, in the order of its file.
  package var amendments: [Amendment]
}
