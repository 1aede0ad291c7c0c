import AnswerSpaces
import Rubrics

/// How long the answer space of the standard rubric takes, and how firmly it is asked.
enum SpaceBenchmark {
  static func report() throws -> [String] {
    let id = "rag-vs-fine-tuning"
    let rubric = try BuiltInRubrics.module(id).rubric
    let space = try AnswerSpace(of: rubric)
    let answers: Answers = [
      "gap": .choice("both"), "volatility": .choice("monthly"), "citations": .choice("helpful"),
      "latency": .choice("interactive"), "prompting": .choice("partial"),
    ]
    let reading = try Stopwatch.seconds { _ = try BuiltInRubrics.module(id) }
    let building = try Stopwatch.seconds { _ = try AnswerSpace(of: rubric) }
    let firmness = Stopwatch.seconds { _ = space.firmness(of: answers) }
    return [
      "answer space: rubric read in \(milliseconds(reading)), diagram built in "
        + "\(milliseconds(building)), firmness with what it rests on, changes and next in "
        + milliseconds(firmness)
    ]
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let hundredths = Int(seconds * 100_000 + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) ms"
  }
}
