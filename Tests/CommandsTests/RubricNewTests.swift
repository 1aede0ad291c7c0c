import Commands
import Foundation
import TestSupport
import Testing

@Suite struct RubricNewTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  func new(_ words: String...) -> Run {
    Run(words: ["rubric", "new"] + words, in: directory.path)
  }

  @Test(arguments: ["adopt", "choose-one"])
  func `a new rubric is clean, proved and passes its own cases`(kind: String) throws {
    let run = new("cache-or-not", "--kind", kind)
    #expect(run.status == .fine, "\(run.talk)")
    let folder = directory.path + "/.crossroads/rubrics/cache-or-not"
    let lint = Run(words: ["rubric", "lint", folder])
    #expect(lint.output.contains("Nothing found"), "\(lint.output)")
    let verify = Run(words: ["rubric", "verify", folder])
    #expect(verify.status == .fine, "\(verify.output)")
    #expect(verify.output.contains("Proved properties"))
    let test = Run(words: ["rubric", "test", folder, "--min-coverage", "100"])
    #expect(test.status == .fine, "\(test.output)")
    #expect(test.output.contains("(100%)"))
    let page = Run(words: ["rubric", "doc", folder])
    #expect(page.output.hasPrefix("# Cache or not?\n"))
    #expect(!page.output.contains("build-or-buy"))
    #expect(page.output.contains(kind == "adopt" ? "It is adopted from" : "It is chosen when"))
  }

  @Test func `a new rubric that chooses one counts costs in a quantity of its own`() {
    #expect(new("host", "--kind", "choose-one", "--directory", ".").status == .fine)
    let folder = directory.path
    let few = Run(words: ["cost", "--rubric", folder, "--users", "10", "--market", "fits"])
    #expect(few.status == .fine, "\(few.talk)")
    #expect(few.unwrapped.contains("At 10 people a month and over 12 months"), "\(few.output)")
    #expect(few.unwrapped.contains("Buy it Once EUR 1,200–9,600, A month EUR 80–250"))
    #expect(!few.output.contains("quer"))
    let none = Run(words: ["cost", "--rubric", folder, "--full"])
    #expect(none.unwrapped.contains("it is wise to count on fitting"), "\(none.output)")
  }

  @Test func `a new rubric that adopts counts costs in a quantity of its own`() {
    #expect(new("cache-or-not", "--directory", ".").status == .fine)
    let folder = directory.path
    let cost = Run(words: ["cost", "--rubric", folder, "--jobs", "300"])
    #expect(cost.status == .fine, "\(cost.talk)")
    #expect(cost.unwrapped.contains("At 300 jobs a month and over 12 months"), "\(cost.output)")
    #expect(cost.unwrapped.contains("EUR 6–60 per job"), "\(cost.output)")
    let full = Run(words: ["cost", "--rubric", folder, "--full", "--difference", "ordinary"])
    #expect(full.unwrapped.contains("200–2,000, from your answer to difference"))
  }

  @Test(arguments: ["adopt", "choose-one"])
  func `no report of a new rubric speaks of models`(kind: String) {
    #expect(new("cache-or-not", "--kind", kind, "--directory", ".").status == .fine)
    let commands = [
      ["cost"], ["cost", "--full"],
      ["advise", "--full", "--difference", "core", "--market", "fits"],
      ["rubric", "doc"], ["rubric", "verify"], ["rubric", "test"], ["rubric", "suggest", "--full"],
    ]
    for command in commands {
      let run = Run(words: command + ["--rubric", directory.path])
      #expect(run.status == .fine, "\(command): \(run.talk)")
      for word in ["quer", "token", "model", "tuning", "retriev", "prompt"] {
        #expect(!run.output.lowercased().contains(word), "\(command): \(word)")
      }
    }
  }

  @Test func `what is printed next can be typed`() throws {
    let run = new("cache", "--directory", "team/cache/")
    #expect(try directory.text(of: "team/cache/rubric.json").contains("\"id\": \"cache\""))
    #expect(run.output.contains("  team/cache/rubric.json "))
    #expect(run.output.contains("  crossroads rubric lint team/cache "))
    #expect(new("other", "--directory", "here").output.contains("rubric lint ./here "))
    #expect(new("third").output.contains("rubric lint third "))
    for name in ["team/cache", "./here", "third"] {
      let run = Run(words: ["rubric", "lint", name], in: directory.path)
      #expect(run.output.contains("Nothing found"), "\(name): \(run.talk)")
    }
  }

  @Test func `a title is taken as it is`() throws {
    let title = #"Which "host", \ or none?"#
    #expect(new("which-host", "--title", title, "--directory", ".").status == .fine)
    let run = Run(words: ["rubric", "show", directory.path])
    #expect(run.status == .fine, "\(run.talk)")
    #expect(run.output.hasPrefix(title))
  }

  @Test func `nothing is overwritten unless that is asked for`() throws {
    #expect(new("cache").status == .fine)
    let file = ".crossroads/rubrics/cache/rubric.json"
    _ = try directory.file(file, "mine")
    let run = new("cache", "--kind", "choose-one")
    #expect(run.status == .couldNotRun)
    for name in ["rubric", "evidence", "cases"] { #expect(run.talk.contains("\(name).json'")) }
    #expect(run.talk.contains("--force"))
    #expect(try directory.text(of: file) == "mine")
    #expect(new("cache", "--kind", "choose-one", "--force").status == .fine)
    #expect(try directory.text(of: file).contains("choose-one"))
  }

  @Test func `one file in the way keeps all three from being written`() throws {
    _ = try directory.file("cache/cases.json", "mine")
    #expect(new("cache", "--directory", "cache").status == .couldNotRun)
    #expect(try TemporaryDirectory.names(in: directory.path + "/cache") == ["cases.json"])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: [String]
    var says: String
  }

  @Test(arguments: [
    Refusal(testDescription: "no id", words: [], says: "lacks its ID"),
    Refusal(testDescription: "capitals", words: ["Cache"], says: "'Cache' is no id"),
    Refusal(testDescription: "a path", words: ["../cache"], says: "'../cache' is no id"),
    Refusal(
      testDescription: "a digit first", words: ["1-cache"], says: "'1-cache' is no id"),
    Refusal(
      testDescription: "an id of 65 letters", words: [String(repeating: "a", count: 65)],
      says: "at most 64"),
    Refusal(
      testDescription: "a built-in rubric", words: ["rag-vs-fine-tuning"], says: "is built in"),
    Refusal(
      testDescription: "an empty title", words: ["a", "--title", " "], says: "title is empty"),
    Refusal(
      testDescription: "a title of 61 characters",
      words: ["a", "--title", String(repeating: "a", count: 61)], says: "has 61 characters"),
    Refusal(
      testDescription: "a title with a control character", words: ["a", "--title", "a\u{7}"],
      says: "control character"),
    Refusal(
      testDescription: "an unknown kind", words: ["a", "--kind", "choose"],
      says: "did you mean"),
  ]) func `what cannot be a rubric is refused, and nothing is written`(refusal: Refusal) {
    let run = Run(words: ["rubric", "new"] + refusal.words, in: directory.path)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(refusal.says), "\(run.talk)")
    #expect(directory.names.isEmpty)
  }
}
