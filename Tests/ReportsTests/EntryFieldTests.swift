import Foundation
import Reports
import StrictJSON
import TestSupport
import Testing

@testable import Rubrics

/// Whatever an entry of a rubric may hold and need not reaches its page or its explanation, or is named here as
/// what stands elsewhere.
@Suite struct EntryFieldTests {
  /// A list of entries, by what the schema calls one of them.
  struct EntryList: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file = "rubric"
    /// The keys that lead to it, each but the first within every entry of the one before.
    var path: [String]
  }

  static let lists = [
    EntryList(testDescription: "option", path: ["options"]),
    EntryList(testDescription: "outcome", path: ["outcomes"]),
    EntryList(testDescription: "question", path: ["questions"]),
    EntryList(testDescription: "choice", path: ["questions", "choices"]),
    EntryList(testDescription: "rule", path: ["rules"]),
    EntryList(testDescription: "prerequisite", path: ["prerequisites"]),
    EntryList(testDescription: "advice", path: ["advice"]),
    EntryList(testDescription: "tension", path: ["tensions"]),
    EntryList(testDescription: "driver", path: ["costs", "drivers"]),
    EntryList(testDescription: "costLine", path: ["costs", "lines"]),
    EntryList(testDescription: "publishedCost", path: ["costs", "published"]),
    EntryList(testDescription: "costConflict", path: ["costs", "conflicts"]),
    EntryList(testDescription: "source", file: "evidence", path: ["sources"]),
    EntryList(testDescription: "claim", file: "evidence", path: ["sources", "claims"]),
  ]

  /// What neither a page nor an explanation tells, and where it stands instead.
  static let elsewhere = [
    "advice.cues": "what 'check' reads",
    "choice.cues": "what 'check' reads",
    "outcome.cues": "what 'check' reads",
    "advice.theme": "what keeps a report from saying a thing twice",
    "prerequisite.theme": "what keeps a report from saying a thing twice",
    "option.offered": "what an overlay alone may say",
    "publishedCost.queriesPerMonth": "what the first rubrics wrote for 'at'",
    "publishedCost.retrainsPerYear": "what the first rubrics wrote for 'at'",
    "question.alsoUnits": "what a message offers for a unit that is not known",
  ]

  /// What becomes of an entry where leaving a key out is no other rubric, or no rubric at hand has it.
  static let patches: [String: @Sendable (inout [String: Any]) -> Void] = [
    "advice.asOf": { $0["asOf"] = "2026-03" },
    "claim.asOf": { $0["asOf"] = "2026-03" },
    "choice.sources": { $0["sources"] = ($0["sources"] as? [Any]).map { Array($0.dropLast()) } },
    "costLine.basis": { if $0["basis"] as? String == "one-time" { $0["basis"] = "per-month" } },
    "costLine.per": { if $0.removeValue(forKey: "per") != nil { $0["basis"] = "per-month" } },
    "driver.counted": { $0["counted"] = "once" },
    "driver.unit": { $0["unit"] = "zebra" },
    "driver.units": { $0["units"] = "zebras" },
    "option.adoptAt": { $0["adoptAt"] = 1 },
    "question.pick": { if $0["pick"] as? String == "many" { $0["pick"] = nil } },
    "question.unit": { if $0["unit"] != nil { $0["unit"] = "zebras" } },
    "rule.excludes": { $0["requires"] = $0.removeValue(forKey: "excludes") ?? $0["requires"] },
    "rule.requires": { $0["excludes"] = $0.removeValue(forKey: "requires") ?? $0["excludes"] },
    "source.own": { $0["own"] = true },
  ]

  /// A rubric with its files, whose keys are sorted, as conditions are told in their order.
  struct Module: @unchecked Sendable {
    var files: [String: [String: Any]]
    var rubric: Rubric
    var page: String

    init?(_ files: [String: [String: Any]]) throws {
      func text(_ name: String) throws -> NamedText? {
        try files[name].map { NamedText(name: "\(name).json", bytes: [UInt8](try data($0))) }
      }
      guard let rubric = try text("rubric"),
        let read = try? RubricReader.rubric(from: rubric, evidence: try text("evidence"))
      else { return nil }
      self.files = files
      self.rubric = read
      page = RubricPage(of: read, cases: [], audit: nil).rendered(as: .markdown)
    }

    func explanation(of id: String) -> String {
      ExplanationReport(of: [id], in: rubric).rendered(as: .markdown)
    }
  }

  /// Rubrics that between them have nearly everything, the small ones first.
  static let modules: [Module] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [
      "rubrics/starters/adopt", "rubrics/starters/choose-one", "Tests/Fixtures/fields/rendering",
      "rubrics/rag-vs-fine-tuning",
    ].compactMap { folder in
      try? Module(
        ["rubric", "evidence"].reduce(into: [:]) { files, name in
          files[name] = try object(
            Data(contentsOf: root.appending(path: folder).appending(path: "\(name).json")))
        })
    }
  }()

  @Test(arguments: lists) func `what an entry may hold is told`(list: EntryList) throws {
    let schema = list.file == "rubric" ? ModuleSchema.rubric : ModuleSchema.evidence
    let document = try #require(try Self.object(Data(schema.bytes(.compact))))
    let definitions = try #require(document["$defs"] as? [String: [String: Any]])
    let definition = try #require(definitions[list.testDescription])
    let properties = try #require(definition["properties"] as? [String: Any])
    let required = try #require(definition["required"] as? [String])
    for key in properties.keys.sorted() where !required.contains(key) {
      let name = "\(list.testDescription).\(key)"
      let told = try Self.isTold(of: list, patch: Self.patches[name] ?? { $0[key] = nil })
      if Self.elsewhere[name] == nil {
        #expect(
          told == true,
          "\(name) is told nowhere, or no rubric at hand has it: say in its shape what it means with 'said', or name it among 'elsewhere' or 'patches'"
        )
      } else {
        #expect(told != true, "\(name) is told: it need not stand among 'elsewhere'")
      }
    }
  }

  /// Returns whether the words on an entry change with a patch; nothing where that makes no other rubric.
  static func isTold(of list: EntryList, patch: (inout [String: Any]) -> Void) throws -> Bool? {
    var isTold: Bool?
    for module in modules {
      guard let root = module.files[list.file] else { continue }
      var tries = 0
      for place in places(of: list.path[...], in: root) where tries < 2 {
        var entry = value(at: place, in: root) as? [String: Any] ?? [:]
        let original = try data(entry)
        patch(&entry)
        guard let id = entry["id"] as? String, try data(entry) != original else { continue }
        tries += 1
        var files = module.files
        files[list.file] = with(entry, at: place, in: root) as? [String: Any]
        guard let changed = try Module(files) else { continue }
        if changed.page != module.page || changed.explanation(of: id) != module.explanation(of: id)
        {
          return true
        }
        isTold = false
      }
    }
    return isTold
  }

  private static func data(_ value: [String: Any]) throws -> Data {
    try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
  }

  private static func object(_ data: Data) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: data) as? [String: Any]
  }

  /// Returns the places of the entries of a list, as keys and indices.
  private static func places(of path: ArraySlice<String>, in value: Any) -> [[AnyHashable]] {
    guard let key = path.first, let member = (value as? [String: Any])?[key] else { return [] }
    let rest = path.dropFirst()
    guard let entries = member as? [Any] else {
      return places(of: rest, in: member).map { [key] + $0 }
    }
    return entries.indices.flatMap { index -> [[AnyHashable]] in
      let own: [AnyHashable] = [key, index]
      return rest.isEmpty ? [own] : places(of: rest, in: entries[index]).map { own + $0 }
    }
  }

  private static func value(at place: [AnyHashable], in value: Any) -> Any? {
    place.reduce(value as Any?) { value, step in
      switch step.base {
      case let index as Int: (value as? [Any])?[index]
      case let key as String: (value as? [String: Any])?[key]
      default: nil
      }
    }
  }

  /// Returns a value with another one at a place, or without any there.
  private static func with(_ new: Any?, at place: [AnyHashable], in value: Any?) -> Any? {
    guard let step = place.first else { return new }
    let rest = Array(place.dropFirst())
    if let index = step.base as? Int, var list = value as? [Any],
      let item = with(new, at: rest, in: list[index])
    {
      list[index] = item
      return list
    }
    guard let key = step.base as? String, var object = value as? [String: Any] else { return value }
    object[key] = with(new, at: rest, in: object[key])
    return object
  }
}
