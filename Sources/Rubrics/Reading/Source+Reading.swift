import Diagnostics
import Shapes
import StrictJSON

extension Source: ShapedEntry {
  /// A publication in an evidence file.
  package static let shape = Shape<Source, RubricContext>(
    "source", "A publication.", entry: .init(noun: "source", mark: "title", policy: .adding),
    blank: Source(id: "", title: "", grade: .guidance)
  ) {
    Field.required(
      "id", "The source's id, which no other entry of the rubric has.", .entryID("source")
    ) {
      $0.id = $1
      // Rubrics from before the key "own" name what they wrote themselves after the program.
      $0.isOwn = $1 == "crossroads"
    }
    Field.required("title", "The title as published.", .text) { $0.title = $1 }
    Field.optional("publisher", "Who published it, where that is known.", .text) {
      $0.publisher = $1
    }
    Field.optional(
      "year", "The year of publication, where that is known.", .integer(1900...2100)
    ) { $0.year = $1 }
    Field.optional("url", "Where it can be read, where that is known.", .url) { $0.url = $1 }
    Field.required(
      "grade",
      "How strong its evidence is: figures from an experiment that could be repeated, what practitioners say happened to them, or advice.",
      .word
    ) { $0.grade = $1 }
    Field.optional("note", "A remark on how it was read.", .text) { $0.note = $1 }
    Field.optional(
      "own",
      "Whether the authors of the rubric wrote it themselves, so that its cases are counted apart.",
      .flag
    ) { $0.isOwn = $1 || $0.isOwn }
    .said { source, _ in source.isOwn ? "The authors of the rubric wrote it themselves." : nil }
    Field.optional(
      "unsourced",
      "Whether it states figures and says of none where they come from, so that what rests on it alone is marked as weak.",
      .flag
    ) { $0.isUnsourced = $1 }
    Field.required(
      "claims", "What it states.",
      .list(
        of: Claim.shape, atLeast: 1, atMost: ReadingLimit.claims,
        beginning: { $0.inner = Namespace() })
    ) { $0.claims = $1 }
  } constraints: {
    [
      "if": ["required": ["unsourced"], "properties": ["unsourced": ["const": true]]],
      "then": ["properties": ["grade": ["not": ["const": .string(Grade.measured.rawValue)]]]],
    ]
  } judge: { source, object in
    if source.isUnsourced, source.grade == .measured, let flag = object.element["unsourced"] {
      object.reading.report(
        "figures without a source are not measured", at: flag,
        remedy: "give the source another grade, or remove 'unsourced'")
    }
    for (claim, element) in zip(source.claims, object.element["claims"]?.elements ?? [])
    where claim.alsoIn.contains(source.id) {
      object.reading.report(
        "claim \(claim.id.quoted) names its own source again", at: element["alsoIn"] ?? element,
        remedy: "name other sources only")
    }
  }
}

extension Form<String, RubricContext> {
  /// A web address.
  fileprivate static let url = Form([
    "type": "string", "minLength": 12, "maxLength": .integer(ReadingLimit.text),
    "pattern": "^https?://", "not": ["pattern": "[^!-~]"],
  ]) { element, _, reading, _ in
    guard let url = reading.text(element) else { return nil }
    let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
    let isOneWord = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if !isWeb || !isOneWord || url.utf8.count < 12 {
      reading.report(
        "\(url.quoted) is no web address", at: element,
        remedy: "begin with https:// or http://, and encode spaces and other special characters")
    }
    return url
  }
}
