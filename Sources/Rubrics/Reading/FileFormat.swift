import Diagnostics
package import StrictJSON

/// The version of the files of a rubric module.
enum FileFormat {
  /// The newest version this tool reads.
  static let newest = 1

  /// The keys of which every file of a module has one, whatever else is missing.
  private static let marks: [String] = [
    "options", "questions", "extends", "sources", "cases",
  ]

  /// Begins to read a file of a rubric module.
  ///
  /// - Throws: An error of syntax, or the report that the file is not of a format we read.
  static func open(_ text: NamedText) throws(Problems) -> JSONReading {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let root = reading.document.root
    guard root.kind == .object else {
      throw Problems(at: root.place, "expected an object, saw \(root.sight)")
    }
    guard let format = root["format"], format.kind == .number else {
      let element = root["format"] ?? root
      guard Self.marks.contains(where: { root[$0] != nil }) else {
        throw Problems(
          at: element.place,
          "this is no crossroads rubric, which has a 'format' number, 'options' and 'questions'",
          remedy: "name the folder of a rubric, or its rubric.json")
      }
      throw Problems(
        at: element.place, "without a 'format' number this looks like JSON for another tool",
        remedy: "begin with \"format\": \(newest) if it is a rubric's")
    }
    if let fault = fault(of: format) {
      throw Problems(at: format.place, fault.message, remedy: fault.remedy)
    }
    return reading
  }

  /// Returns what is wrong with a format number and what to do about it, or nothing.
  fileprivate static func fault(
    of format: JSONElement
  ) -> (message: String, remedy: String)? {
    guard format.integer != newest else { return nil }
    if let number = format.integer, number > newest {
      return (
        "format \(number) is newer than this tool, which reads up to \(newest)",
        "upgrade crossroads"
      )
    }
    return ("there is no format like \(format.sight)", "write \"format\": \(newest)")
  }
}

extension JSONReading {
  /// Reports the format number of a file when it is not one that this tool reads.
  package func judgeFormat(_ element: JSONElement) {
    if let fault = FileFormat.fault(of: element) {
      report(fault.message, at: element, remedy: fault.remedy)
    }
  }
}
