import Commands
import Foundation
import TestSupport
import Testing

/// Which rubric a name means.
@Suite struct RubricLibraryTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// Puts the sample into a folder, under another id and title.
  private func place(_ id: String, _ title: String, in folder: String) throws {
    func renamed(_ text: String) -> String {
      text.replacing("\"sample\"", with: "\"\(id)\"").replacing("Walk or ride?", with: title)
    }
    _ = try directory.file("\(folder)/rubric.json", renamed(SampleModule.rubric))
    _ = try directory.file("\(folder)/evidence.json", renamed(SampleModule.evidence))
  }

  private func overlay(_ id: String, over base: String, in folder: String) throws {
    _ = try directory.file(
      "\(folder)/rubric.json",
      #"{"format": 1, "extends": "\#(base)", "id": "\#(id)", "version": "2.0.0"}"#)
  }

  private func run(_ words: String..., in folder: String = "") -> Run {
    Run(
      words: words,
      variables: ["HOME": directory.path + "/home", "XDG_CONFIG_HOME": ""],
      in: folder.isEmpty ? directory.path : directory.path + "/" + folder)
  }

  /// Returns how a rubric is called, without the file and the digest behind that.
  private func title(of name: String, in folder: String) -> String {
    let run = run("rubric", "show", name, in: folder)
    guard run.status == .fine else { return run.talk }
    let line = String(run.output.split(separator: "\n").first ?? "")
    return line.firstRange(of: ", from").map { line[..<$0.lowerBound] + ")" } ?? line
  }

  @Test func `the nearest rubric of a name is taken`() throws {
    try place("ours", "Near?", in: "project/deep/.crossroads/rubrics/ours")
    try place("ours", "Far?", in: "project/.crossroads/rubrics/ours")
    try place("ours", "Mine?", in: "home/.config/crossroads/rubrics/ours")
    try FileManager.default.createDirectory(
      atPath: directory.path + "/project/deep/er", withIntermediateDirectories: true)
    #expect(title(of: "ours", in: "project/deep/er") == "Near? (ours 0.1.0)")
    #expect(title(of: "ours", in: "project/deep") == "Near? (ours 0.1.0)")
    #expect(title(of: "ours", in: "project") == "Far? (ours 0.1.0)")
    #expect(title(of: "ours", in: "home") == "Mine? (ours 0.1.0)")
    #expect(title(of: "./deep/.crossroads/rubrics/ours", in: "project") == "Near? (ours 0.1.0)")
  }

  @Test func `the user's folder follows XDG_CONFIG_HOME, when that is an absolute path`() throws {
    try place("ours", "Elsewhere?", in: "config/crossroads/rubrics/ours")
    try place("ours", "At home?", in: "home/.config/crossroads/rubrics/ours")
    for (config, title) in [(directory.path + "/config", "Elsewhere?"), ("config", "At home?")] {
      let run = Run(
        words: ["rubric", "show", "ours"],
        variables: ["HOME": directory.path + "/home", "XDG_CONFIG_HOME": config],
        in: directory.path)
      #expect(run.output.hasPrefix(title))
    }
  }

  @Test func `a rubric of one's own hides the standard one, and the list says so`() throws {
    try place("rag-vs-fine-tuning", "Ours?", in: "project/.crossroads/rubrics/rag-vs-fine-tuning")
    try overlay("near", over: "rag-vs-fine-tuning", in: "project/.crossroads/rubrics/near")
    try place("near", "Far?", in: "home/.config/crossroads/rubrics/near")
    let shown = run("rubric", "show", in: "project")
    #expect(shown.output.hasPrefix("Ours? (rag-vs-fine-tuning 0.1.0, from"))
    let list = run("rubric", "list", in: "project")
    #expect(list.status == .fine)
    let text = list.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      text.contains(
        "rag-vs-fine-tuning 0.1.0 1 Ours? (.crossroads/rubrics; hides the built-in one)"))
    #expect(
      text.contains(
        "near 2.0.0 1 Ours? (.crossroads/rubrics; an overlay of rag-vs-fine-tuning 0.1.0; hides the one in"
      ))
    #expect(text.contains("evaluation-plan"))
    // The base is looked up like any other rubric.
    #expect(title(of: "near", in: "project").hasPrefix("Ours? (near 2.0.0, an overlay of"))
  }

  @Test func `one that cannot be read hides none of the others from the list`() throws {
    _ = try directory.file(".crossroads/rubrics/broken/rubric.json", "{")
    _ = try directory.file(".crossroads/rubrics/Broken_Name/rubric.json", "{}")
    _ = try directory.file(".crossroads/rubrics/empty/README.md", "")
    try place("ours", "Ours?", in: ".crossroads/rubrics/ours")
    let run = run("rubric", "list")
    #expect(run.status == .couldNotRun)
    #expect(run.output.contains("Ours?"))
    #expect(run.output.contains("rag-vs-fine-tuning"))
    #expect(!run.output.contains("empty"))
    #expect(run.talk.contains(".crossroads/rubrics/broken/rubric.json:1:2: expected a key"))
    #expect(
      run.talk.contains(
        "the rubric in '.crossroads/rubrics/Broken_Name' cannot be named, because 'Broken_Name' is no id"
      ))
  }

  @Test(arguments: [
    ("our", "no rubric is called 'our'; did you mean 'ours'?"),
    ("..", "no rubric is called '..'; name one of evaluation-plan, other, ours,"),
    ("OURS", "no rubric is called 'OURS'; did you mean 'ours'?"),
    ("o\u{308}urs", "no rubric is called 'o\u{308}urs'; did you mean 'ours'?"),
    ("here", "no rubric is called 'here'; write './here' for the folder of that name"),
    ("other", "the folder of this rubric is called 'other', but the rubric 'another'"),
    ("../outside", "cannot read '../outside/rubric.json': no such file"),
    ("./broken.json", "cannot read './broken.json': no such file"),
  ])
  func `a name that means none is refused`(_ name: String, _ complaint: String) throws {
    try place("ours", "Ours?", in: ".crossroads/rubrics/ours")
    try place("another", "Other?", in: ".crossroads/rubrics/other")
    try place("here", "Here?", in: "here")
    let run = run("advise", "--rubric", name)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(complaint), "\(run.talk)")
  }

  @Test func `links must not lead out of a folder of rubrics`() throws {
    try place("ours", "Ours?", in: "elsewhere/ours")
    try place("mine", "Mine?", in: ".crossroads/rubrics/mine")
    let rubrics = directory.path + "/.crossroads/rubrics"
    try FileManager.default.createSymbolicLink(
      atPath: rubrics + "/ours", withDestinationPath: directory.path + "/elsewhere/ours")
    try FileManager.default.removeItem(atPath: rubrics + "/mine/evidence.json")
    try FileManager.default.createSymbolicLink(
      atPath: rubrics + "/mine/evidence.json", withDestinationPath: "/etc/passwd")
    #expect(
      title(of: "ours", in: "").contains(
        "'.crossroads/rubrics/ours/rubric.json' is a symbolic link that leads out of '.crossroads/rubrics'; copy the rubric there, or use it by its path"
      ))
    #expect(
      title(of: "mine", in: "").contains(
        "'.crossroads/rubrics/mine/evidence.json' is a symbolic link"))
    // By its path anything may be used, and the whole folder may be elsewhere.
    #expect(title(of: "./.crossroads/rubrics/ours", in: "") == "Ours? (ours 0.1.0)")
    try FileManager.default.createDirectory(
      atPath: directory.path + "/linked/.crossroads", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/linked/.crossroads/rubrics",
      withDestinationPath: directory.path + "/elsewhere")
    #expect(title(of: "ours", in: "linked") == "Ours? (ours 0.1.0)")
  }

  @Test func `a pipe and a folder in the place of a file are refused at once`() throws {
    try place("ours", "Ours?", in: ".crossroads/rubrics/ours")
    #expect(mkfifo(directory.path + "/.crossroads/rubrics/ours/cases.json", 0o600) == 0)
    #expect(title(of: "ours", in: "").contains("it is no regular file"))
    _ = try directory.file(".crossroads/rubrics/mine/rubric.json/x", "")
    #expect(title(of: "mine", in: "").contains("it is no regular file"))
  }

  @Test func `a base is looked for beside the overlay first, then from there upwards`() throws {
    try place("base", "Beside?", in: "a/rubrics/base")
    try place("base", "Above?", in: "a/.crossroads/rubrics/base")
    try place("base", "Here?", in: "b/.crossroads/rubrics/base")
    try overlay("ours", over: "base", in: "a/rubrics/ours")
    try overlay("ours", over: "base", in: "a/other/ours")
    try overlay("ours", over: "base", in: "c/ours")
    try overlay("ours", over: "bass", in: "c/typo")
    #expect(title(of: "../a/rubrics/ours", in: "b").hasPrefix("Beside? (ours"))
    #expect(title(of: "../a/rubrics/ours/rubric.json", in: "b").hasPrefix("Beside? (ours"))
    #expect(title(of: "../a/other/ours", in: "b").hasPrefix("Above? (ours"))
    #expect(title(of: "../c/ours", in: "b").hasPrefix("Here? (ours"))
    #expect(
      title(of: "c/ours/rubric.json", in: "").contains(
        "c/ours/rubric.json:1:26: no rubric is called 'base' (at /extends); extend one of"))
    #expect(title(of: "../c/typo", in: "b").contains("did you mean 'base'?"))
  }

  @Test func `what a saved result names is an id, never a path`() throws {
    try place("ours", "Ours?", in: "ours")
    let result = Run(
      words: ["advise", "--rubric", directory.path + "/ours", "--format", "json"]
    ).output
    let saved = try directory.file(
      "saved.json", result.replacing("\"id\": \"ours\"", with: "\"id\": \"./ours\""))
    let run = run("verify", saved)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("by the rubric './ours'"))
    #expect(run.talk.contains("no rubric of that id is built in"))
  }

  @Test func `documents and the configuration use the same rubrics`() throws {
    try place("ours", "Ours?", in: ".crossroads/rubrics/ours")
    _ = try directory.file(".crossroads/rubrics/broken/rubric.json", "{}")
    func document(_ more: String) -> String {
      "# Walk or ride\n\n```crossroads\n\(more)decision: walk\ndistance: far\n```\n"
    }
    _ = try directory.file("docs/named.md", document("rubric: ours\n"))
    let named = run("check", "named.md", in: "docs")
    #expect(named.status == .findings)
    #expect(named.output.contains("decision-contradicted"))
    _ = try directory.file("docs/unnamed.md", document(""))
    _ = try directory.file(".crossroads.json", #"{"rubric": "ours"}"#)
    #expect(run("check", "unnamed.md", in: "docs").output.contains("decision-contradicted"))
    _ = try directory.file("docs/typo.md", document("rubric: our\n"))
    #expect(run("check", "typo.md", in: "docs").output.contains("Did you mean 'ours'?"))
    _ = try directory.file("docs/broken.md", document("rubric: broken\n"))
    _ = try directory.file("docs/broken2.md", document("rubric: broken@1.0.0\n"))
    let broken = run("check", ".", in: "docs")
    #expect(broken.status == .couldNotRun)
    #expect(broken.output.contains("named.md"))
    #expect(broken.talk.contains("this is no crossroads rubric"))
    #expect(broken.talk.split(separator: "\n").filter { $0.contains("no crossroads") }.count == 1)
    #expect(
      broken.talk.contains(
        "'broken2.md' was not examined, because its rubric 'broken' cannot be read")
    )
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shells offer the names there are`(shell: String) throws {
    try place("ours", "Ours?", in: ".crossroads/rubrics/ours")
    let script = run("completions", shell).output
    #expect(script.contains("ours"))
    #expect(script.contains("evaluation-plan"))
  }
}
