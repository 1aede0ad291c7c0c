import Diagnostics
import Shapes

extension Claim: ShapedEntry {
  /// A claim in an evidence file.
  package static let shape = Shape<Claim, RubricContext>(
    "claim", "What a source states.", entry: .init(noun: "claim", mark: "text", policy: .adding),
    blank: Claim(id: "", text: "")
  ) {
    Field.required(
      "id",
      "The claim's id, which no other claim of the source has; a rubric cites it as source-id#claim-id.",
      .innerID("claim")
    ) { $0.id = $1 }
    Field.required("text", "The claim in one sentence.", .text) { $0.text = $1 }
    Field.optional("alsoIn", "Other sources that state it, too.", .names { $0.sources }) {
      $0.alsoIn = $1
    }
    .said { claim, rubric in
      let others = claim.alsoIn.map { rubric.evidence.source($0)?.title ?? $0 }
      return others.isEmpty ? nil : "Also stated in \(others.listed())."
    }
    Field.optional("background", "Why it is kept although nothing cites it.", .text) {
      $0.background = $1
    }
    .said { claim, _ in
      claim.background.map { "Nothing cites it; it is kept because: \($0)" }
    }
    Field.asOf(\.asOf)
  }
}
