import Layouts
import Rubrics

extension Rubric {
  /// The id and version, and what it is laid over when it is an overlay.
  var nameAndVersion: String {
    let base = overlays.last.map { ", an overlay of \($0.base.nameAndVersion)" } ?? ""
    return "\(id) \(version)\(base)"
  }

  /// The title, or the id of a rubric without one.
  var titleOrID: String { title.isEmpty ? id : title }

  /// The title with the id and version.
  var subject: Phrase { Phrase(titleOrID, .strong) + Phrase(" (\(nameAndVersion))", .quiet) }
}

extension Overlay.Reference {
  /// The id and version.
  var nameAndVersion: String { "\(id) \(version)" }
}
