import AnswerSpaces
import Diagnostics
import Rubrics

/// How many questions it takes until the outcome is settled, over the documented cases.
///
/// A case states only some answers, so each is completed a number of times with choices drawn
/// evenly, by a generator with a fixed seed.
enum InterviewBenchmark {
  private static let completionsPerCase = 20

  static func report() throws -> [String] {
    let module = try BuiltInRubrics.module("rag-vs-fine-tuning")
    let rubric = module.rubric
    let space = try AnswerSpace(of: rubric)
    let cases = try module.cases()
    var random = Draw(state: 1)
    var asked = 0
    var informative = 0
    var inOrder = 0
    var runs = 0
    for documented in cases {
      for _ in 0..<completionsPerCase {
        let complete = completion(of: documented.answers, in: rubric, drawing: &random)
        runs += 1
        asked += questions(to: complete, in: space) {
          space.firmness(of: $0).next.first?.question
        }
        informative += questions(to: complete, in: space) {
          space.firmness(of: $0).next.max { $0.information < $1.information }?.question
        }
        inOrder += questions(to: complete, in: space) { answers in
          rubric.questions.first { answers[$0.id] == nil }?.id
        }
      }
    }
    func average(_ total: Int) -> String {
      let tenths = (total * 10 + runs / 2) / max(1, runs)
      return "\(tenths / 10).\(tenths % 10)"
    }
    return [
      "interview, \(cases.count) cases completed \(completionsPerCase) times: settled after "
        + "\(average(asked)) questions in the order of asking, "
        + "\(average(informative)) asking the most informative next, "
        + "\(average(inOrder)) in the rubric's order, of \(rubric.questions.count)"
    ]
  }

  /// Counts the questions until nothing open can change the outcome.
  private static func questions(
    to complete: Answers, in space: AnswerSpace, next: (Answers) -> String?
  ) -> Int {
    var answers = Answers()
    var count = 0
    while space.possibleOutcomes(of: answers).count > 1, let question = next(answers) {
      answers[question] = complete[question]
      count += 1
    }
    return count
  }

  private static func completion(
    of stated: Answers, in rubric: Rubric, drawing random: inout Draw
  ) -> Answers {
    var answers = stated
    for question in rubric.questions where (answers[question.id] ?? .unknown) == .unknown {
      answers[question.id] =
        question.pick == .one
        ? .choices([question.choices[random.below(question.choices.count)].id])
        : .choices(question.choices.map(\.id).filter { _ in random.below(2) == 0 })
    }
    return answers
  }
}

/// Numbers that look random and are the same in every run (SplitMix64: Steele, Lea and Flood, 2014).
private struct Draw {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
