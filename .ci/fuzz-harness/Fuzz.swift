import Commands
import Foundation
import TestSupport

/// One kind of input from outside: where the bytes go, and the command that reads them.
struct Reader {
  /// The file the bytes become; standard input where it is `-`.
  var file: String
  /// The command line, without the program's name.
  var words: [String]
  /// Whether what is printed is JSON.
  var isJSON = true

  /// Every reader, by the name that `FUZZ_READER` gives.
  static let all: [String: Reader] = [
    "rubric": Reader(
      file: "module/rubric.json", words: ["advise", "--rubric", "./module", "--format", "json"]),
    "evidence": Reader(
      file: "module/evidence.json", words: ["rubric", "lint", "./module", "--format", "json"]),
    "cases": Reader(
      file: "module/cases.json", words: ["rubric", "test", "./module", "--format", "json"]),
    "answers": Reader(
      file: "answers.json",
      words: ["advise", "--answers", "answers.json", "--format", "json"]),
    "result": Reader(file: "result.json", words: ["verify", "result.json", "--format", "json"]),
    "document": Reader(file: "design.md", words: ["check", "design.md", "--format", "json"]),
    "configuration": Reader(
      file: ".crossroads.json", words: ["check", "other.md", "--format", "json"]),
    "baseline": Reader(
      file: "baseline.json",
      words: ["check", "other.md", "--baseline", "baseline.json", "--format", "json"]),
    "prices": Reader(
      file: "prices.json", words: ["cost", "--prices", "prices.json", "--format", "json"]),
    "examples": Reader(
      file: "train.jsonl", words: ["measure", "--examples", "train.jsonl", "--format", "json"]),
    "sheet": Reader(
      file: "sheet.csv", words: ["measure", "--sheet", "sheet.csv", "--format", "json"]),
    "results": Reader(
      file: "results.json",
      words: [
        "measure", "--results", "results.json", "--closed", "bare", "--facts", "with facts",
        "--format", "json",
      ]),
    "changes": Reader(
      file: "changes.csv", words: ["measure", "--changes", "changes.csv", "--format", "json"]),
    "batch": Reader(file: "-", words: ["batch"], isJSON: false),
    "page": Reader(
      file: "design.md", words: ["check", "design.md", "--format", "markdown"], isJSON: false),
  ]
}

/// The folder of this process, with what the readers need beside the bytes.
enum Workshop {
  /// Where the bytes of a reader go; its folder is made once.
  static func folder(seed: String) throws -> String {
    let path = NSTemporaryDirectory() + "crossroads-fuzz-\(getpid())"
    if !FileManager.default.fileExists(atPath: path) {
      try FileManager.default.copyItem(atPath: seed, toPath: path)
    }
    return path
  }
}

/// Says what must never be printed, and stops as libFuzzer expects of a fault.
func fault(_ what: String, _ text: String) -> Never {
  FileHandle.standardError.write(Data("\(what):\n\(text.debugDescription)\n".utf8))
  abort()
}

/// Fails on control bytes and on marks that turn the reading direction.
func examine(_ text: String) {
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A: continue
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: fault("a control byte", text)
    default: continue
    }
  }
}

private let variables = ProcessInfo.processInfo.environment
private let reader = Reader.all[variables["FUZZ_READER"] ?? ""]

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let reader, let seed = variables["FUZZ_FOLDER"] else {
    fault("name a reader", Reader.all.keys.sorted().joined(separator: " "))
  }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let folder = try Workshop.folder(seed: seed)
    if reader.file != "-" {
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + reader.file))
    }
    let input = reader.file == "-" ? String(decoding: bytes, as: UTF8.self) : ""
    let console = ScriptedConsole(input: input)
    let environment = Environment(
      variables: [:], today: "2026-01-31", workingDirectory: folder)
    _ = FileManager.default.changeCurrentDirectoryPath(folder)
    let status = Program(console: console, environment: environment).run(reader.words)
    if variables["FUZZ_SHOW"] != nil { print(status, console.talk, console.output) }
    examine(console.talk)
    examine(console.output)
    if console.talk.contains("unforeseen error") { fault("an unforeseen error", console.talk) }
    if reader.isJSON, status != .couldNotRun {
      _ = try JSONSerialization.jsonObject(with: Data(console.output.utf8))
    }
  } catch {
    fault("\(error)", String(decoding: bytes, as: UTF8.self))
  }
  return 0
}
