import Layouts
import Rubrics

extension Rubric {
  /// The id and version, and what it is laid over when it is an overlay.
  var nameAndVersion: String {
    let base = overlays.last.map { ", an overlay of \($0.base.nameAndVersion)" } ?? ""
    return "\(id) \(version)\(base)"
  }

  /// The id and version, and where it comes from when it is not built in.
  var nameAndOrigin: String {
    nameAndVersion + (provenance.map { ", \($0.words)" } ?? "")
  }

  /// Returns the id and version with what tells its files from others of that name: where they come
  /// from, or their digest when the rubric is built in.
  func name(withDigest digest: String) -> String {
    provenance == nil ? "\(nameAndVersion) (\(digest.prefix(12)))" : nameAndOrigin
  }

  /// The title, or the id of a rubric without one.
  var titleOrID: String { title.isEmpty ? id : title }

  /// The title with the id and version.
  var subject: Phrase { Phrase(titleOrID, .strong) + Phrase(" (\(nameAndOrigin))", .quiet) }
}

extension Overlay.Reference {
  /// The id and version.
  var nameAndVersion: String { "\(id) \(version)" }
}
