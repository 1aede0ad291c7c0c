import Rubrics
import Shapes

/// A rubric as results name it: by its id, its version and the digest of its files.
struct UsedRubric: Sendable {
  let rubric: Rubric
  /// The digest of its files.
  let digest: String

  /// What a result says of it.
  static let shape = WrittenShape<UsedRubric>("rubric", "The rubric it was drawn by.") {
    Member.required("id", "The rubric's id.", .id, \.rubric.id)
    Member.required("version", "The rubric's version.", .version, \.rubric.version)
    Member.required(
      "digest", "The SHA-256 digest of the rubric's files.", .shared("digest"), \.digest)
    Member.optional(
      "origin", "The file it was read from, when it is not built in.", .someText,
      \.rubric.provenance?.file)
    Member.optional(
      "extends", "The rubric that it is laid over, when it is an overlay.", .part(base),
      \.rubric.overlays.last?.base)
  }

  private static let base = WrittenShape<Overlay.Reference> {
    Member.required("id", "That rubric's id.", .id, \.id)
    Member.required("version", "That rubric's version.", .version, \.version)
  }
}
