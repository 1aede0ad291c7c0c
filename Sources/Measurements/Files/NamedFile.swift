/// A file, with what to call it in front of people.
package struct NamedFile: Sendable, Hashable {
  /// Where it stands.
  package var path: String
  /// What to call it.
  package var name: String

  /// Creates a file that is called as its path, unless it is given a name.
  package init(_ path: String, called name: String? = nil) {
    self.path = path
    self.name = name ?? path
  }
}
