package import Diagnostics
import EmbeddedRubrics

/// The rubric modules that are part of the binary.
package enum BuiltInRubrics {
  /// The ids of the modules, in alphabetical order.
  package static var ids: [String] { shippedRubrics().all.map(\.name).sorted() }

  /// Returns the files of a module, or nothing when none has the id.
  package static func module(of id: String) -> ModuleTexts? {
    shippedRubrics().rubric(named: id)?.texts
  }

  /// Returns a module.
  ///
  /// - Throws: The report that there is no such module, or every problem of its files.
  package static func module(_ id: String) throws(Problems) -> RubricModule {
    guard let texts = module(of: id) else {
      let known = ids
      throw Problems(
        "no built-in rubric is called \(id.quoted)",
        remedy: Suggestion.remedy(for: id, among: known)
          ?? "choose one of \(known.joined(separator: ", "))")
    }
    return try RubricModule.read(plain: texts)
  }
}
