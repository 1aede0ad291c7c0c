import DesignDocuments
import Rubrics
import Shapes

extension ForeignRubric {
  /// What a check says of it.
  static let shape = WrittenShape<ForeignRubric>(
    "foreignRubric", "A rubric that is not built in."
  ) {
    Member.required("name", "Its id and version, as id@version.", .sentence, \.name)
    Member.required("origin", "The file it was read from.", .sentence, \.provenance.file)
    Member.required(
      "digest", "The SHA-256 digest of its files.", .shared("digest"), \.provenance.digest)
  }
}
