import Diagnostics
import StrictJSON

extension OverlaidModule {
  /// Returns what an overlay is laid over.
  ///
  /// - Throws: That it extends nothing that can be found, itself, or too long a chain.
  static func base(
    of own: JSONDocument, _ texts: ModuleTexts, in library: some BaseLookUp,
    below overlays: [String]
  ) throws(Problems) -> OverlayBase {
    let reading = JSONReading(of: own)
    let chain = overlays + [own.root["id"]?.string ?? ""]
    guard let extends = own.root["extends"], let id = reading.string(extends) else {
      try reading.finish()
      throw Problems(at: own.root.place, "the overlay extends nothing")
    }
    let fault = fault(in: id, chain)
    if let fault {
      reading.report(fault.message, at: extends, remedy: fault.remedy)
      try reading.finish()
    }
    guard let found = try library.base(id, of: texts) else {
      let known = library.ids(for: texts).filter { !chain.contains($0) }
      throw Problems(
        at: extends.place, "no rubric is called \(id.quoted)",
        remedy: Suggestion.remedy(for: id, among: known)
          ?? "extend one of \(known.joined(separator: ", "))")
    }
    return try OverlayBase(found, in: library, below: chain)
  }

  /// Returns why an overlay cannot extend what it names, whatever there is of that name.
  private static func fault(
    in id: String, _ chain: [String]
  ) -> (message: String, remedy: String)? {
    if !id.isSpelledAsID() || id.utf8.count > ReadingLimit.id {
      return (
        "\(id.quoted) is no id of a rubric",
        "name the rubric to extend by its id, without any path"
      )
    }
    if chain.last == id {
      return ("the overlay extends itself", "give the overlay an id of its own")
    }
    if let start = chain.firstIndex(of: id) {
      let circle = (chain[start...] + [id]).joined(separator: " extends ")
      return ("overlays extend one another in a circle: \(circle)", "let one extend another rubric")
    }
    if chain.count > ReadingLimit.overlays {
      return (
        "\(chain.count) overlays stand one over another: \(chain.joined(separator: ", "))",
        "keep it within \(ReadingLimit.overlays)"
      )
    }
    return nil
  }
}
