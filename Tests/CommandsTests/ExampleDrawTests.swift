import Commands
import TestSupport
import Testing

/// Examples drawn to be judged by hand.
@Suite struct ExampleDrawTests {
  @Test func `a draw prints places and nothing of what stands there`() throws {
    let directory = try TemporaryDirectory()
    let rows = (1...50).map { #"{"prompt":"secret \#($0)","completion":"yes"}"# }
    let file = try directory.file("train.jsonl", rows.joined(separator: "\n"))
    func draw(_ words: String) -> Run { Run("measure --examples \(file) \(words)") }
    let lines = draw("--sample 5").output.split(separator: "\n")
    #expect(lines.count == 5 && Set(lines).count == 5)
    #expect(
      lines.allSatisfy { line in
        line.hasPrefix("\(file):") && Int(line.dropFirst(file.count + 1)) != nil
      })
    #expect(draw("--sample 5").output == draw("--sample 5 --seed 1").output)
    #expect(draw("--sample 5").output != draw("--sample 5 --seed 2").output)
    #expect(draw("--sample 80").output.split(separator: "\n").count == 50)
    #expect(draw("").unwrapped.contains("--sample 20"))
  }

  @Test(arguments: [
    ("--sample 5", "'--sample' draws from examples, and none are named"),
    ("--examples a.jsonl --seed 2", "'--seed' makes another draw, and none is asked for"),
    ("--examples a.jsonl --sample 5 --sheet s.csv", "prints lines of examples and measures"),
    ("--examples a.jsonl --sample 5 --format json", "prints lines and no report"),
    ("--examples a.jsonl --sample 0", "'0' is no value of '--sample'"),
    ("--examples a.jsonl --sample 5 --seed -1", "'-1' is no value of '--seed'"),
    ("--examples gone.jsonl --sample 5", "gone.jsonl"),
  ]) func `what makes no sense together is refused`(words: String, says: String) {
    let run = Run("measure \(words.replacing("--seed -1", with: "--seed=-1"))")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(says), "\(run.talk)")
  }
}
