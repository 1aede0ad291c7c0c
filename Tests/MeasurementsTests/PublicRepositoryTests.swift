import Foundation
import StrictJSON
import TestSupport
import Testing

@testable import Measurements
@testable import Rubrics

/// Public repositories against answers that were written down before anything measured them.
///
/// They are not kept here: MEASURED_REPOSITORIES names a folder that holds each as `owner+name/repo`.
@Suite(.enabled(if: PublicRepositories.folder != nil)) struct PublicRepositoryTests {
  static func path(_ repository: String) -> String {
    (PublicRepositories.folder ?? "") + "/" + repository.replacingOccurrences(of: "/", with: "+")
      + "/repo"
  }

  struct Entry: Sendable, CustomTestStringConvertible {
    var json: JSONElement
    var testDescription: String {
      (json["repository"]?.string ?? "") + " " + (json["path"]?.string ?? "")
    }
    func number(_ key: String) -> Int? { json[key]?.integer }
    func texts(_ key: String) -> [String] {
      (json[key]?.elements ?? []).compactMap(\.string)
    }
    var selection: DocumentSelection {
      DocumentSelection(
        texts("paths"), in: path(json["repository"]?.string ?? ""), suffixes: texts("suffixes"))
    }
  }

  static func entries(_ name: String) -> [Entry] {
    ((try? Fixture.json(name))?.root.elements ?? []).map { Entry(json: $0) }
  }

  @Test(arguments: entries("public-repositories.json"))
  func `how often documents change is what was expected`(entry: Entry) throws {
    let measured = try VolatilityMeasurement.measure(entry.selection)
    #expect(measured.source.commit == entry.json["commit"]?.string)
    #expect(measured.source.asOf?.description == entry.json["asOf"]?.string)
    if case .unknown(let reason) = measured.finding {
      #expect(entry.json["volatility"]?.string == "unknown")
      #expect(reason.words.code.rawValue == entry.json["reason"]?.string)
      return
    }
    #expect(measured.finding.choices == [entry.json["volatility"]?.string])
    guard case .changes(let counts) = measured.evidence, let windows = entry.json["windows"] else {
      return
    }
    for (period, expected) in windows.members {
      let count = period.string.flatMap(Period.init).flatMap { counts.windows[$0] }
      let numbers = expected.elements.compactMap(\.integer)
      #expect(count?.total == numbers.last)
      // A few words decide whether a change counts, and one in a hundred windows may differ.
      #expect(abs((count?.hit ?? -9) - (numbers.first ?? 0)) <= 1, "\(period.string ?? "")")
    }
  }

  @Test(arguments: entries("public-repositories.json").filter { !$0.texts("corpus").isEmpty })
  func `how much there is is what was expected`(entry: Entry) throws {
    let measured = try CorpusMeasurement.measure(entry.selection, windows: [200_000])
    #expect(measured.finding.choices == entry.texts("corpus"))
    guard case .corpus(let counts) = measured.evidence else { return }
    // A link counted as a document where the answers were written down.
    #expect(abs(counts.documents - (entry.number("documents") ?? 0)) <= 1)
    // They counted Chinese characters by the run.
    let words = entry.number("words") ?? 0
    #expect(abs(counts.words - words) * 100 <= words)
    if let tokens = entry.number("tokens") { #expect(abs(counts.tokens - tokens) * 10 <= tokens) }
    #expect(counts.copies == entry.number("copies"))
  }

  @Test(arguments: entries("public-examples.json"))
  func `what examples there are is what was expected`(entry: Entry) throws {
    let directory = try TemporaryDirectory()
    func file(_ key: String) throws -> String? {
      guard let path = entry.json[key]?.string else { return nil }
      let repository = GitRepositoryFile(
        repository: Self.path(entry.json["repository"]?.string ?? ""), path: path)
      let copy = try directory.file((path as NSString).lastPathComponent, "")
      try repository.bytes.write(to: URL(fileURLWithPath: copy))
      return copy
    }
    let path = try #require(try file("path"))
    let measured = try ExampleFiles.measure(
      [NamedFile(path)], against: try file("golden").map { NamedFile($0) })
    guard case .examples(let counts) = measured[0].evidence else { return }
    #expect(measured[0].finding.choices.first == entry.json["examples"]?.string)
    #expect(counts.rows == entry.number("rows"))
    #expect(counts.usable <= (entry.number("usableAtMost") ?? 0))
    guard let copies = entry.number("copies") else { return }
    #expect(counts.repeated == copies)
    #expect(counts.inputs == entry.number("inputs"))
    #expect(counts.conflictingInputs == entry.number("conflictingInputs"))
    #expect(counts.outputs == entry.number("answers"))
    for remark in measured[0].remarks {
      guard case .leaks(let all, let exact, let total) = remark.sight else { continue }
      #expect(total == entry.number("goldenRows") && exact == entry.number("leakExact"))
      // A comparison of every input with every other, in sets of three words, finds as many.
      #expect(all == entry.number("leakNear"))
      #expect(counts.inputClusters == entry.number("inputClusters"))
    }
  }
}

/// A file of the last commit of a repository.
struct GitRepositoryFile {
  var repository: String
  var path: String

  var bytes: Data {
    get throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: GitSandbox.git)
      process.arguments = ["-C", repository, "show", "HEAD:" + path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return data
    }
  }
}

/// Where public repositories are kept, when they are.
enum PublicRepositories {
  static let folder = ProcessInfo.processInfo.environment["MEASURED_REPOSITORIES"]
}
