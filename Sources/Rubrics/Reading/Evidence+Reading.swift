import Diagnostics
import Shapes
import StrictJSON

extension Evidence {
  /// Creates the ledger that an evidence file holds.
  init(from object: inout JSONObjectReader, of rubric: String?, in context: RubricContext) {
    object.readHeader(of: rubric)
    self = Self.shape.read(&object, context)
  }

  /// An evidence file without what begins it.
  static let shape = Shape<Evidence, RubricContext>(
    "evidence",
    "The publications that a rubric rests on and what each of them states: the file evidence.json of a rubric module.",
    blank: Evidence()
  ) {
    Field.alsoRead("$schema", "", .string)
    Field.alsoRead("format", "", .spelled(.reference("format")), isRequired: true)
    Field.alsoRead("rubric", "The id of the rubric it belongs to.", .id, isRequired: true)
    Field.required(
      "sources", "The publications.",
      .list(of: Source.shape, atLeast: 1, atMost: ReadingLimit.sources)
    ) { $0.sources = $1 }
  }
}

extension JSONObjectReader {
  /// Reads what begins a file that belongs to a rubric, and reports when it belongs to another.
  mutating func readHeader(of rubric: String?) {
    _ = optional("$schema").flatMap(reading.string)
    _ = optional("format")
    guard let element = required("rubric") else { return }
    guard let rubric else {
      _ = reading.id(element)
      return
    }
    guard let named = reading.string(element), named != rubric else { return }
    reading.report(
      "this belongs to the rubric \(named.quoted), not to \(rubric.quoted)", at: element,
      remedy: "write '\(rubric)', or give the files of one rubric")
  }
}
