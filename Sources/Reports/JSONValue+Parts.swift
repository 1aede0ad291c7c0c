import DesignDocuments
import Rubrics
import StrictJSON

extension JSONValue {
  /// Creates an array of strings.
  init(strings: [String]) {
    self = .array(strings.map { .string($0) })
  }

  /// Creates an array of citations in their written form.
  init(_ citations: [Citation]) {
    self.init(strings: citations.map(\.description))
  }

  /// Creates the part of a result that says by which rubric it came about.
  init(_ rubric: Rubric, digest: String) {
    var members: [String: JSONValue] = [
      "id": .string(rubric.id), "version": .string(rubric.version), "digest": .string(digest),
    ]
    members["extends"] = rubric.overlays.last.map { overlay in
      ["id": .string(overlay.base.id), "version": .string(overlay.base.version)]
    }
    members["origin"] = (rubric.provenance?.file).map(JSONValue.string)
    self = .object(members)
  }

  /// Creates the part of a check that says against which rubric something was held.
  init(_ rubric: ForeignRubric) {
    self = [
      "name": .string(rubric.name), "origin": .string(rubric.provenance.file),
      "digest": .string(rubric.provenance.digest),
    ]
  }

  /// Returns the part of a result that says which tool wrote it.
  static func tool(version: String) -> JSONValue {
    ["name": "crossroads", "version": .string(version)]
  }
}
