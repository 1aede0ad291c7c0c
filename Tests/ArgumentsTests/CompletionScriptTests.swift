import Foundation
import Testing

@testable import Arguments

@Suite struct CompletionScriptTests {
  static let scripts: [(CompletionScript, String)] = [
    (.bash, CompletionScript.bashSample), (.zsh, CompletionScript.zshSample),
    (.fish, CompletionScript.fishSample),
  ]

  @Test(arguments: scripts) func `a script is written from the tables`(
    shell: CompletionScript, expected: String
  ) {
    #expect(shell.text(for: "try-it", commands: ProgramOutline.sample.commands) == expected)
  }

  @Test(arguments: CompletionScript.allCases) func `a shell can read its script`(
    shell: CompletionScript
  ) throws {
    let script = shell.text(for: "try-it", commands: ProgramOutline.sample.commands)
    // A machine without the shell cannot tell.
    guard let outcome = try Shell(shell.rawValue)?.run(["-n", "/dev/stdin"], input: script) else {
      return
    }
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var words: [String]
    var offers: [String]
    var testDescription: String { words.joined(separator: " ") }

    init(_ words: [String], _ offers: [String]) {
      self.words = words
      self.offers = offers
    }
  }

  /// Words as readline cuts them, the last one being completed, and what bash is to offer.
  static let samples: [Sample] = [
    Sample([""], ["advise", "rubric", "help"]),
    Sample(["a"], ["advise"]),
    Sample(["-"], ["--when", "--help", "--version"]),
    Sample(["rubric", ""], ["list", "show"]),
    Sample(["rubric", "show", "--"], ["--brief"]),
    Sample(["rubric", "show", ""], []),
    Sample(["help", "e"], ["exit-status"]),
    Sample(
      ["advise", "--"],
      ["--when", "--what", "--output", "--folder", "--title", "--brief", "--help"]),
    Sample(["advise", "--when", ""], ["daily", "weekly", "it\\'s"]),
    Sample(["advise", "--when", "="], ["daily", "weekly", "it\\'s"]),
    Sample(["advise", "--when", "=", "w"], ["weekly"]),
    Sample(["advise", "--when=w"], ["--when=weekly"]),
    Sample(["advise", "--when", "it\\'"], ["it\\'s"]),
    Sample(["advise", "--when", "\"it"], ["it's"]),
    Sample(["advise", "-w", "d"], ["daily"]),
    Sample(["advise", "-bw", "d"], ["daily"]),
    Sample(["advise", "-wdaily", "--b"], ["--brief"]),
    Sample(["advise", "--what", "tone,f"], ["tone,format"]),
    Sample(["advise", "--what=tone,f"], ["--what=tone,format"]),
    Sample(["advise", "--when", "rubric", "--b"], ["--brief"]),
    Sample(["--when", "rubric", "r"], ["rubric"]),
    Sample(["advise", "--", "--b"], []),
    Sample(["--", "a"], []),
    Sample(["advise", "--title", ""], []),
    Sample(["advise", "--bogus", "--b"], ["--brief"]),
  ]

  @Test(arguments: samples) func `bash offers what may follow`(sample: Sample) throws {
    guard let bash = Shell("bash") else { return }
    let words = (["try-it"] + sample.words).map {
      "'\($0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
    }
    let input = """
      \(CompletionScript.bash.text(for: "try-it", commands: ProgramOutline.sample.commands))
      COMP_WORDS=(\(words.joined(separator: " ")))
      COMP_CWORD=\(sample.words.count)
      _try_it
      ((${#COMPREPLY[@]})) && printf '%s\\n' "${COMPREPLY[@]}"
      exit 0
      """
    let outcome = try bash.run(["--norc", "--noprofile"], input: input)
    #expect(outcome.output.split(separator: "\n").map(String.init) == sample.offers)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func `the first sentence of a help is shown beside a name`() {
    let option = OptionOutline(name: "one", help: "Version 1.5 of it. Then more.\nAnd more.")
    let script = CompletionScript.fish.text(
      for: "x", commands: [CommandOutline(name: "", summary: "X.", options: [option])])
    #expect(script.contains("-l one -d 'Version 1.5 of it'\n"))
  }

  /// A program that takes a name it knows of, or else a file.
  static let named = [
    CommandOutline(
      name: "show", summary: "Show.",
      operands: OperandOutline(names: ["NAME|PATH"], minimum: 1, maximum: 1, hint: .nameOrFile),
      options: [
        OptionOutline(name: "as", placeholder: "NAME|PATH", help: "As.", hint: .nameOrFile)
      ])
  ]

  @Test(arguments: CompletionScript.allCases) func `names are offered with the files`(
    shell: CompletionScript
  ) throws {
    let names = [AllowedValue("ours", help: "Here"), AllowedValue("it's")]
    let script = shell.text(for: "x", commands: Self.named, names: names)
    #expect(script.contains("ours"))
    let outcome = try Shell(shell.rawValue)?.run(["-n", "/dev/stdin"], input: script)
    #expect(outcome?.errors ?? "" == "")
    let without = shell.text(for: "x", commands: Self.named)
    #expect(!without.contains("names)") && !without.contains("values_1"))
  }

  @Test(arguments: [
    ("show ''", "ours theirs "), ("show o", "ours "), ("show --as t", "theirs "),
    ("show --as = t", "theirs "), ("show --as=t", "--as=theirs "), ("show ./o", ""),
  ])
  func `bash offers names, and files where none fits`(line: String, offers: String) throws {
    guard let bash = Shell("bash") else { return }
    let script = CompletionScript.bash.text(
      for: "x", commands: Self.named, names: [AllowedValue("ours"), AllowedValue("theirs")])
    let input = """
      \(script)
      compopt() { printf 'files'; }
      COMP_WORDS=(x \(line))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _x
      ((${#COMPREPLY[@]})) && printf '%s ' "${COMPREPLY[@]}"
      exit 0
      """
    let outcome = try bash.run(["--norc", "--noprofile"], input: input)
    #expect(outcome.output == (offers.isEmpty ? "files" : offers))
  }
}
