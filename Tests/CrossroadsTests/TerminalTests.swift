import Foundation
import Platform
import TestSupport
import Testing

/// The built program on a real terminal.
@Suite(.serialized) struct TerminalTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  func terminal(
    _ words: String = "ask", columns: Int = 80, variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      words.split(separator: " ").map(String.init), in: directory.path, columns: columns,
      variables: variables)
    try terminal.see("Question 1")
    return terminal
  }

  var sessions: [String] {
    (try? TemporaryDirectory.names(in: directory.path + "/crossroads/sessions")) ?? []
  }

  @Test func `a full run from the first question to the report`() throws {
    let terminal = try terminal()
    #expect(terminal.isRaw)
    terminal.type("1")
    try terminal.see("Question 2")
    terminal.type("1")
    try terminal.see("Question 3")
    terminal.type("\u{1B}[B\u{1B}[B\u{1B}[B\r")
    try terminal.see("Question 4")
    terminal.type("2")
    try terminal.see("Settled: RAG")
    terminal.type("1")
    try terminal.see("All of it:")
    try terminal.see("What next?")
    terminal.type("q")
    #expect(try terminal.end() == 0)
    #expect(terminal.isRestored)
    let ending = terminal.text.components(separatedBy: "\u{1B}[?2004l\u{1B}[?25h").last ?? ""
    #expect(ending.hasPrefix("\r\nRAG, settled by Perfect-prompt test"))
    #expect(!ending.contains("\u{1B}"))
    #expect(sessions == [])
  }

  @Test func `back, review and change`() throws {
    let terminal = try terminal(columns: 120)
    terminal.type("1")
    try terminal.see("Question 2")
    terminal.type("\u{1B}[D")
    try terminal.see("(your answer)")
    terminal.type("2")
    try terminal.see("was: It lacks our facts")
    terminal.type("\u{12}")
    try terminal.see("Your answers")
    terminal.type("\r")
    try terminal.see("Change")
    terminal.type("4")
    try terminal.see("Nothing: it answers well")
    terminal.type("\u{3}")
    #expect(try terminal.end() == 130)
    #expect(terminal.isRestored)
    let file = try #require(sessions.first)
    #expect(
      try directory.text(of: "crossroads/sessions/" + file).contains("\"symptom\": \"nothing\""))
  }

  @Test func `Ctrl-C keeps the answers and resuming finds them`() throws {
    let first = try terminal()
    first.type("3")
    try first.see("Question 2")
    first.type("\u{3}")
    #expect(try first.end() == 130)
    #expect(first.text.contains("Kept 1 answer in"))
    #expect(first.isRestored)
    let second = try terminal("ask --resume")
    #expect(second.text.contains("1 answer is known already"))
    second.type("\u{3}")
    #expect(try second.end() == 130)
  }

  @Test func `a killed session keeps every confirmed answer`() throws {
    let first = try terminal()
    first.type("3")
    try first.see("Question 2")
    first.type("u")
    try first.see("Question 3")
    first.signal(SIGKILL)
    _ = try first.end()
    let file = try #require(sessions.first)
    let text = try directory.text(of: "crossroads/sessions/" + file)
    #expect(text.contains("\"symptom\": \"both\""))
    #expect(text.contains("\"unknown\""))
    let second = try terminal("ask --resume")
    #expect(second.text.contains("1 answer is known already and 1 is 'not known yet'"))
  }

  @Test func `Ctrl-Z gives the terminal back, and going on takes it again`() throws {
    let terminal = try terminal()
    terminal.type("1")
    try terminal.see("Question 2")
    // The test is its own job, so the stop is asked of the process alone.
    terminal.signal(SIGTSTP)
    try terminal.wait(for: "a stop") { terminal.isStopped }
    #expect(terminal.isRestored)
    terminal.signal(SIGCONT)
    try terminal.see("Question 2")
    #expect(terminal.isRaw)
    terminal.type("\u{3}")
    #expect(try terminal.end() == 130)
    #expect(terminal.isRestored)
  }

  @Test func `another size is another screen`() throws {
    let terminal = try terminal(columns: 120)
    terminal.resize(columns: 44, rows: 20)
    try terminal.see("Question 1")
    try terminal.see("So far")
    terminal.type("\u{3}")
    #expect(try terminal.end() == 130)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends it with the terminal restored and the answers kept`(number: Int32) throws {
    let terminal = try terminal()
    terminal.type("1")
    try terminal.see("Question 2")
    terminal.signal(number)
    #expect(try terminal.end() == 130)
    #expect(terminal.isRestored)
    #expect(sessions.count == 1)
  }

  @Test func `a fault of the program's own gives the terminal back, too`() throws {
    let terminal = try terminal()
    terminal.signal(SIGABRT)
    _ = try terminal.end()
    #expect(terminal.isRestored)
  }

  @Test func `a closed terminal ends it with the answers kept`() throws {
    let terminal = try terminal()
    terminal.type("1")
    try terminal.see("Question 2")
    terminal.hangUp()
    #expect(try terminal.end() == 130)
    #expect(sessions.count == 1)
  }

  @Test func `pasted text answers nothing`() throws {
    let terminal = try terminal()
    terminal.type("\u{1B}[200~3\r1\r2\r\u{1B}[201~")
    try terminal.see("names no answer here")
    terminal.type("\u{3}")
    #expect(try terminal.end() == 130)
    #expect(sessions == [])
  }

  @Test func `a sequence that comes in pieces over a slow link is one key`() throws {
    let terminal = try terminal()
    for byte in ["\u{1B}[", "B"] {
      terminal.type(byte)
      usleep(150_000)
    }
    try terminal.see("❯ ")
    terminal.type("\r")
    try terminal.see("It knows enough and answers otherwise")
    try terminal.see("Question 2")
    terminal.type("\u{3}")
    #expect(try terminal.end() == 130)
  }

  @Test func `the line form is interrupted and restored, too`() throws {
    let terminal = try terminal("ask --plain")
    #expect(!terminal.isRaw)
    #expect(!terminal.text.contains("\u{1B}"))
    terminal.type("1\n")
    try terminal.see("Question 2")
    terminal.signal(SIGINT)
    #expect(try terminal.end() == 130)
    #expect(terminal.isRestored)
    #expect(sessions.count == 1)
  }

  @Test func `the end of input in the line form is no answer`() throws {
    let terminal = try terminal("ask --plain")
    terminal.type("1\n")
    try terminal.see("Question 2")
    terminal.type("\u{4}")
    #expect(try terminal.end() == 130)
    let file = try #require(sessions.first)
    #expect(!(try directory.text(of: "crossroads/sessions/" + file).contains("volatility")))
  }

  @Test func `a long report goes through the pager of the shell, and its status survives`() throws {
    let terminal = try PseudoTerminal(
      ["advise", "--prompting", "partial", "--full"], in: directory.path,
      variables: ["PAGER": "sed -e 's/^/paged: /' | tail -n 3; exit 7"])
    #expect(try terminal.end() == 3)
    #expect(terminal.text.contains("paged: "))
    #expect(terminal.text.components(separatedBy: "\r\n").count == 4)
  }

  @Test func `without PAGER less is used, with the options that suit it`() throws {
    let path = try directory.file("less", "#!/bin/sh\necho less \"$@\" and $LESS\ncat >/dev/null\n")
    try directory.makeExecutable(path)
    let terminal = try PseudoTerminal(
      ["advise", "--gap", "knowledge"], in: directory.path,
      variables: ["PATH": "\(directory.path):/usr/bin:/bin", "PAGER": nil])
    _ = try terminal.end()
    #expect(terminal.text == "less -FRX and FRX\r\n")
  }

  @Test func `a pager that cannot be run leaves the report on the terminal`() throws {
    let terminal = try PseudoTerminal(
      ["advise", "--gap", "knowledge", "--full"], in: directory.path,
      variables: ["PAGER": "/nowhere/pager 2>/dev/null"])
    _ = try terminal.end()
    #expect(terminal.text.contains("Sources"))
  }

  @Test func `a reader who leaves the pager at once is no error`() throws {
    let terminal = try PseudoTerminal(
      ["rubric", "show"], in: directory.path, variables: ["PAGER": "true"])
    #expect(try terminal.end() == 0)
  }
}
