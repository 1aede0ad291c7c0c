package import Commands
package import Layouts

/// A console that follows a script and keeps what was said.
package final class ScriptedConsole: Console {
  package let traits: ConsoleTraits
  /// What was written to standard output.
  package private(set) var output = ""
  /// What was written to standard error, prompts included.
  package private(set) var talk = ""
  /// The prompts that were answered, in order.
  package private(set) var prompts: [String] = []
  /// What was shown through a pager.
  package private(set) var paged: [String] = []
  /// The pagers that it was shown through.
  package private(set) var pagers: [String] = []
  /// Whether a pager can be run.
  package var pagerRuns = true
  /// How many lines were asked for beyond the script.
  package private(set) var unscriptedReads = 0

  private var lines: [ConsoleLine]
  private let input: [UInt8]
  private var inputPosition = 0

  /// Prepares a console.
  ///
  /// - Parameters:
  ///   - lines: The lines that will be typed; after them the input ends.
  ///   - input: What standard input holds when it is read whole.
  ///   - traits: What the console is like; a terminal when lines are given.
  package init(
    typing lines: [ConsoleLine] = [], input: String = "", traits: ConsoleTraits? = nil
  ) {
    self.lines = lines
    self.input = Array(input.utf8)
    self.traits =
      traits ?? ConsoleTraits(canAsk: !lines.isEmpty, isOutputTerminal: false, width: 80)
  }

  package func write(_ output: Output) throws { self.output += output.text }

  package func complain(_ talk: Escaped<Terminal>) { self.talk += talk.source }

  package func readLine(asking prompt: Escaped<Terminal>) -> ConsoleLine {
    talk += prompt.source
    prompts.append(prompt.source)
    guard !lines.isEmpty else {
      unscriptedReads += 1
      return .endOfInput
    }
    let line = lines.removeFirst()
    if case .line(let text) = line { talk += text + "\n" }
    return line
  }

  package func page(_ output: Output, through command: String) -> Bool {
    paged.append(output.text)
    pagers.append(command)
    return pagerRuns
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    output += String(decoding: bytes, as: UTF8.self)
  }

  package func readInput(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let part = input.dropFirst(inputPosition).prefix(buffer.count)
    buffer.copyBytes(from: part)
    inputPosition += part.count
    return part.count
  }

  package func lookAtInput(patience: Int) -> InputSight { .nothing }

  package func readInput(limit: Int) throws -> [UInt8] {
    Array(input.prefix(limit + 1))
  }
}

extension ConsoleLine: ExpressibleByStringLiteral {
  /// A typed line.
  package init(stringLiteral text: String) {
    self = .line(text)
  }
}
