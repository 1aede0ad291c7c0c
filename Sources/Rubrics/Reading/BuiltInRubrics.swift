package import Diagnostics
import EmbeddedRubrics

/// The rubric modules that are part of the binary.
package enum BuiltInRubrics {
  /// The ids of the modules, in alphabetical order.
  package static var ids: [String] {
    Set((0..<embeddedFileCount()).map { String(cString: embeddedFile($0).module) }).sorted()
  }

  /// Returns the files of a module in the order in which they are embedded, none for an unknown id.
  package static func texts(of id: String) -> [NamedText] {
    (0..<embeddedFileCount()).map(embeddedFile).filter { String(cString: $0.module) == id }
      .map { file in
        NamedText(
          name: "\(id)/\(String(cString: file.file))",
          bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
      }
  }

  /// Returns the files of a module, or nothing when none has the id.
  package static func module(of id: String) -> ModuleTexts? {
    let texts = texts(of: id)
    func text(_ file: String) -> NamedText? { texts.first { $0.name == "\(id)/\(file)" } }
    return text("rubric.json").map {
      ModuleTexts(rubric: $0, evidence: text("evidence.json"), cases: text("cases.json"))
    }
  }

  /// Returns a module.
  ///
  /// - Throws: The report that there is no such module, or every problem of its files.
  package static func module(_ id: String) throws(Problems) -> RubricModule {
    guard let texts = module(of: id) else {
      let known = ids
      throw Problems(
        Problem(
          "no built-in rubric is called \(id.quoted)",
          remedy: Suggestion.remedy(for: id, among: known)
            ?? "choose one of \(known.joined(separator: ", "))"))
    }
    return try RubricModule.read(plain: texts)
  }
}
