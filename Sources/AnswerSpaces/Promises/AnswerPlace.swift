import Rubrics

/// Where a question is answered with a choice, alone or among others.
///
/// Answers with one branch are told apart nowhere, so that what holds of one holds of all.
struct AnswerPlace {
  let question: Question
  let choice: String
  let level: Int
  /// The function that holds there.
  let function: Int32
  /// How many answers with the choice each branch stands for; branches without one are left out.
  let sizes: [Int: UInt64]
  /// The answer with the fewest picks among those, by branch.
  let answers: [Int: Answer]

  /// Returns the frame in which the branches of the level stand for answers with the choice alone.
  func frame(within frame: Frame) -> Frame { frame.counting(sizes, at: level) }

  /// The number of answers with the choice.
  var size: Count { sizes.values.reduce(.zero) { $0 + Count($1) } }
}
