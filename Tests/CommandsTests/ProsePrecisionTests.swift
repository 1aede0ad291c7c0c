import DesignDocuments
import Foundation
import Testing

/// What the README says of how often checks of prose are right, held against the notes that were judged.
@Suite struct ProsePrecisionTests {
  struct Judgements: Decodable {
    struct Note: Decodable {
      var check: String
      var document: String
      var finding: String
      var right: Bool
      /// Whether it was wrong, and the reader no longer gives it for a reason that holds for its kind.
      var isMended: Bool?
    }
    var judged: String
    var notes: [Note]
  }

  struct Labels: Decodable {
    struct Source: Decodable {
      var part: String
      var repository: String
      var commit: String
      var label: String
      var documents: [Document]
    }
    enum Document: Decodable {
      case plain(String)
      case decided(path: String, decision: [String])
      private enum Keys: CodingKey { case path, decision }
      init(from decoder: any Decoder) throws {
        if let path = try? decoder.singleValueContainer().decode(String.self) {
          self = .plain(path)
          return
        }
        let members = try decoder.container(keyedBy: Keys.self)
        self = .decided(
          path: try members.decode(String.self, forKey: .path),
          decision: try members.decode([String].self, forKey: .decision))
      }
      var path: String {
        switch self {
        case .plain(let path), .decided(let path, _): path
        }
      }
    }
    var sources: [Source]
  }

  /// So many notes of a check must have been judged before anything is said of how often it is right.
  private static let fewestJudged = 5

  static let proseChecks = [
    "evaluation-plan-missing", "declaration-missing", "answer-in-prose", "anti-pattern-in-prose",
    "question-open-in-prose",
  ]

  private func read<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
    let file = ReadmeTests.root.appendingPathComponent(".ci/\(name)")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }

  @Test(arguments: proseChecks) func `the table is what was judged`(id: String) throws {
    let notes = try read("public-judgements.json", as: Judgements.self).notes
      .filter { $0.check == id }
    let right = notes.count { $0.right }
    let check = try #require(Check.named(id))
    let mended = notes.count { $0.isMended == true && !$0.right }
    let row =
      "| `\(id)` | \(right) of \(notes.count) | \(check.isOff ? "off" : "on")"
      + (mended > 0 ? ", \(mended) mended since" : "")
    #expect(ReadmeTests.text.contains(row), "the README lacks: \(row)")
    let counting = notes.count - mended
    #expect(
      check.isOff || counting >= Self.fewestJudged && right * 10 >= counting * 9,
      "too few were judged, or less than nine in ten were right, so the check is to be off")
  }

  /// The part that was shown to the reader last.
  private static let lastShown = "november-f"

  @Test func `it says which checks that are on were only judged where the reader was mended`()
    throws
  {
    let unseenNames = Set(
      try read("public-documents.json", as: Labels.self).sources
        .filter { $0.part == Self.lastShown }
        .flatMap { source in source.documents.map { "\(source.repository)/\($0.path)" } })
    let notes = try read("public-judgements.json", as: Judgements.self).notes
    for id in Self.proseChecks where Check.named(id)?.isOff == false {
      let judged = notes.filter { $0.check == id }
      let unseen = judged.count { unseenNames.contains($0.document) }
      let sentence =
        unseen == 0
        ? "all \(judged.count) notes of `\(id)` are on docs of the parts it was mended on"
        : "\(unseen) of the \(judged.count) notes of `\(id)` are on docs of the part shown last"
      let words = ReadmeTests.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(sentence), "the README lacks: \(sentence)")
    }
  }

  @Test func `the figures name the documents that were labelled`() throws {
    let sources = try read("public-documents.json", as: Labels.self).sources
    func count(_ label: String) -> Int {
      sources.filter { $0.label == label }.reduce(0) { $0 + $1.documents.count }
    }
    let all = sources.reduce(0) { $0 + $1.documents.count }
    #expect(ReadmeTests.text.contains("on \(Self.grouped(all)) public docs"))
    #expect(ReadmeTests.text.contains("\(count("chooses")) of them choose"))
    #expect(ReadmeTests.text.contains("\(count("near")) are near misses"))
    #expect(ReadmeTests.text.contains("\(Self.grouped(count("other"))) are decision records"))
  }

  @Test(arguments: [
    "mended on", "held out", "november-a", "november-b", "november-c", "november-d",
    "november-e", lastShown,
  ])
  func `the table of parts has as many documents as were labelled`(part: String) throws {
    let sources = try read("public-documents.json", as: Labels.self).sources
      .filter { $0.part == part }
    func count(_ label: String) -> String {
      Self.grouped(
        sources.filter { $0.label == label }.reduce(0) { $0 + $1.documents.count })
    }
    let row = try #require(
      ReadmeTests.text.split(separator: "\n").first { $0.hasPrefix("| `\(part)` |") })
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    try #require(cells.count == 6, "\(row)")
    #expect(cells[2].hasSuffix(" of \(count("chooses"))"))
    // Of some that it finds, the reader does not tell what they decide.
    let found = try #require(cells[2].split(separator: " ").first.flatMap { Int($0) })
    let told = try #require(cells[3].split(separator: " ").last.flatMap { Int($0) })
    #expect(told <= found)
    #expect(cells[4].hasSuffix(" of \(count("near"))"))
    #expect(cells[5].hasSuffix(" of \(count("other"))"))
  }

  @Test func `every judged note is on a labelled document`() throws {
    let sources = try read("public-documents.json", as: Labels.self).sources
    let names = Set(
      sources.flatMap { source in
        source.documents.map { "\(source.repository)/\($0.path)" }
      })
    let judgements = try read("public-judgements.json", as: Judgements.self)
    #expect(ReadmeTests.text.contains("November 2026") && judgements.judged == "2026-11")
    for note in judgements.notes { #expect(names.contains(note.document)) }
    let keys = judgements.notes.map { [$0.document, $0.finding] }
    #expect(Set(keys).count == keys.count, "a note was judged twice")
  }

  @Test func `every document that chooses says which outcome`() throws {
    let outcomes: Set = ["rag", "fine-tuning", "combined", "prompt-first"]
    for source in try read("public-documents.json", as: Labels.self).sources {
      #expect(source.commit.count == 40)
      for document in source.documents {
        if case .decided(_, let decision) = document {
          #expect(source.label == "chooses" && !decision.isEmpty)
          #expect(outcomes.isSuperset(of: decision))
        } else {
          #expect(source.label != "chooses")
        }
      }
    }
  }

  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    return "\(number / 1000),\("\(number % 1000 + 1000)".dropFirst())"
  }
}
