import Costs
import Rubrics
import Shapes
import StrictJSON

extension Assumption {
  /// What the report on costs says of it.
  static let shape = WrittenShape<Assumption>(
    "assumption", "A quantity and where it comes from."
  ) {
    Member.required("id", "Which quantity it is.", .entryID, \.id)
    Member.required("title", "What it is.", .text, \.title)
    Member.required("low", "The least.", .figure, \.range.low)
    Member.required("high", "The most.", .figure, \.range.high)
    Member.required(
      "origin", "Where it comes from.", .word(of: ["flag", "file", "answers", "assumed"]),
      \.origin.code)
    Member.required(
      "from", "The flag, the file or the questions it comes from.", .list(of: .string),
      \.origin.names)
    Member.required("because", "Why it is what it is.", .string, \.because)
    Member.weak { $0.isWeak }
    Member.sources { $0.citations }
    Member.required(
      "options", "The outcomes it counts for; empty for all.", .entryIDs(), \.outcomes)
  }
}

extension AssumedAnswer {
  /// What the report on costs says of it.
  static let shape = WrittenShape<AssumedAnswer>(
    "assumedAnswer", "An answer that was assumed."
  ) {
    Member.required("question", "The question.", .entryID, \.question)
    Member.required("choice", "The choice.", .choiceID, \.choice)
    Member.required("because", "Why.", .text, \.because)
  }
}

extension Assumption.Origin {
  /// What programs know it by.
  fileprivate var code: String {
    switch self {
    case .flag: "flag"
    case .file: "file"
    case .answers: "answers"
    case .assumed: "assumed"
    }
  }

  /// The flag, the file or the questions.
  fileprivate var names: [String] {
    switch self {
    case .flag(let name), .file(let name): [name]
    case .answers(let questions): questions
    case .assumed: []
    }
  }
}

extension Member {
  /// Whether a figure rests on weak sources alone.
  static func weak(_ isWeak: @escaping @Sendable (Owner) -> Bool) -> Self {
    Member.addedLater(
      "weak",
      "Whether it rests on nothing but sources that give their figures without one.", .flag,
      isWeak)
  }
}
