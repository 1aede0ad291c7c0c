import Commands
import StrictJSON
import Testing

@Suite struct RubricMutationTests {
  @Test func `the shipped cases notice four mutants in five at least`() {
    let run = Run("rubric test --mutate --min-killed 80")
    #expect(run.status == .fine)
    #expect(run.unwrapped.contains("proved to change nothing"))
  }

  @Test func `a share that is not reached is a finding`() {
    #expect(Run("rubric test --min-killed 100").status == .findings)
  }

  @Test func `coverage below the least wanted is a finding`() {
    #expect(Run("rubric test --coverage --min-coverage 0").status == .fine)
    let run = Run("rubric test --min-coverage 100 --cases /dev/null")
    #expect(run.status == .couldNotRun)
  }

  @Test func `the JSON holds what was asked for, each under its name`() throws {
    let run = Run("rubric test --coverage --mutate --format json")
    let document = try JSONDocument(bytes: Array(run.output.utf8), name: "result")
    #expect(document.root["cases"] != nil)
    #expect(document.root["coverage"] != nil)
    #expect(document.root["mutants"] != nil)
  }
}
