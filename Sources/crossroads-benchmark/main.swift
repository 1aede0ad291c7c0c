import AnswerSpaces
import Rubrics

// `crossroads-benchmark order RUBRIC…` finds the orders that `LevelOrder.sifted` holds.
if CommandLine.arguments.dropFirst().first == "order" {
  for id in CommandLine.arguments.dropFirst(2) {
    guard let tables = try AnswerSpace(of: BuiltInRubrics.module(id).rubric).tables() else {
      continue
    }
    var sifting = LevelSifting(of: tables)
    let before = sifting.nodeCount
    sifting.sift()
    print("\(id): \(before) nodes, \(sifting.nodeCount) in the order", sifting.order)
  }
} else {
  for report in [SpaceBenchmark.report, InterviewBenchmark.report] {
    for line in try report() { print(line) }
  }
}
