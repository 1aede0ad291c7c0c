import DocumentFiles
import Paths
import Testing

/// Patterns that are out to cost time: none takes longer than its length times that of the path.
@Suite struct HostilePatternTests {
  static let lines: [String] = [
    String(repeating: "[[:", count: 10_000), String(repeating: " ", count: 30_000),
    String(repeating: "\\ ", count: 15_000), "a" + String(repeating: " ", count: 30_000) + "b",
    String(repeating: "[", count: 30_000), String(repeating: "[a", count: 15_000),
    String(repeating: "[!", count: 15_000), String(repeating: "[[:alpha:]", count: 3_000),
    String(repeating: "*a", count: 15_000), String(repeating: "**/", count: 10_000),
    String(repeating: "{", count: 30_000), String(repeating: "{a,", count: 10_000),
    String(repeating: "!", count: 30_000), String(repeating: "\\", count: 30_001),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: lines)
  func `a line of 30 KB is read and compared in no time`(line: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      let rules = IgnoreRules(Array(line.utf8), in: "/r")
      for name in ["a", "ab/c", "[[:[[:", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md"] {
        _ = [rules].ignores(FilePath("/r/" + name), isFolder: false)
      }
      for pattern in BraceExpansion.patterns(of: line) ?? [] {
        _ = Glob(pattern).matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md")
      }
    }
    // Without optimization and on a busy machine; what is quadratic takes minutes here.
    #expect(time < .seconds(20), "\(line.prefix(6))… took \(time)")
  }

  @Test func `many short lines cost what they weigh`() {
    let bytes = Array(String(repeating: "[[:\n", count: 10_000).utf8)
    let rules = IgnoreRules(bytes, in: "/r")
    #expect(![rules].ignores("/r/a", isFolder: false))
  }
}
