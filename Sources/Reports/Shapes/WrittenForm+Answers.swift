import Rubrics
import Shapes
import StrictJSON

extension WrittenForm<JSONValue> {
  /// Answers by the ids of their questions, written already.
  static var answers: WrittenForm { .shared("answers") { $0 } }

  /// An answer, written already.
  static var answer: WrittenForm { .shared("answer") { $0 } }

  /// Notes by the ids of their questions, written already.
  static var notes: WrittenForm { .shared("notes") { $0 } }
}

extension WrittenForm<[Citation]> {
  /// The claims that something rests on.
  static var citations: WrittenForm {
    .list(
      of: .shared("citation") { .string($0.description) }, atMost: ReadingLimit.citations,
      isUnique: true)
  }
}

extension Member {
  /// The claims that an object rests on.
  static func sources(_ citations: @escaping @Sendable (Owner) -> [Citation]) -> Self {
    Member.required(
      "sources", "The claims it rests on, each as source-id#claim-id.", .citations, citations)
  }
}
