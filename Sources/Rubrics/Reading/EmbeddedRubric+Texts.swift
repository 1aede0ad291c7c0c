import EmbeddedRubrics
import StrictJSON

extension EmbeddedRubric {
  /// The name of its folder: the id of a shipped rubric, the kind of decision of a starter.
  var name: String { String(String(cString: folder).split(separator: "/").last ?? "") }

  /// The files, used in place.
  var texts: ModuleTexts {
    func text(_ file: String, _ text: EmbeddedText) -> NamedText {
      let bytes = UnsafeBufferPointer(start: text.bytes, count: text.count)
      return NamedText(
        name: "\(name)/\(file)", bytes: .embedded(TextBytes.EmbeddedBytes(bytes)))
    }
    return ModuleTexts(
      rubric: text("rubric.json", rubric), evidence: text("evidence.json", evidence),
      cases: text("cases.json", cases), digest: digest.map { String(cString: $0) })
  }
}

extension EmbeddedRubrics {
  /// Returns the rubric whose folder has a name.
  func rubric(named name: String) -> EmbeddedRubric? { all.first { $0.name == name } }

  /// The rubrics, in the order of the table.
  var all: UnsafeBufferPointer<EmbeddedRubric> { UnsafeBufferPointer(start: rows, count: count) }
}
