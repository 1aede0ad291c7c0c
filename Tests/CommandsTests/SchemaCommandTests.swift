import Commands
import Foundation
import Layouts
import StrictJSON
import TestSupport
import Testing

@Suite struct SchemaCommandTests {
  static let folder = ReadmeTests.root.appendingPathComponent("rubrics/schema").path

  @Test func `every schema on disk is a kind, and every kind has its schema`() throws {
    let names = try TemporaryDirectory.names(in: Self.folder)
    #expect(names == SchemaKind.allCases.map { "\($0.rawValue).schema.json" }.sorted())
  }

  @Test(arguments: SchemaKind.allCases) func `a schema is printed as it stands on disk`(
    kind: SchemaKind
  ) throws {
    let text = try String(
      contentsOfFile: "\(Self.folder)/\(kind.rawValue).schema.json", encoding: .utf8)
    let run = Run("rubric schema \(kind.rawValue)")
    #expect(run.status == .fine)
    #expect(run.output == text)
    #expect(text.contains("\"urn:crossroads:schema:1:\(kind.rawValue)\""))
  }

  @Test func `without a kind the kinds are listed, one a line`() {
    let lines = Run("rubric schema").output.split(separator: "\n")
    #expect(lines.count == SchemaKind.allCases.count)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `an unknown kind is corrected`() {
    let run = Run("rubric schema rubrik")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean 'rubric'?"))
  }

  @Test(arguments: SchemaKind.allCases)
  func `what a schema refers to is there, and nothing else is`(kind: SchemaKind) throws {
    guard case .object(let schema) = kind.schema else {
      Issue.record("no object")
      return
    }
    var definitions: [String: JSONValue] = [:]
    if case .object(let all) = schema["$defs"] { definitions = all }
    #expect(Self.references(in: kind.schema) == Set(definitions.keys))
  }

  private static func references(in value: JSONValue) -> Set<String> {
    switch value {
    case .object(let members):
      members.reduce(into: []) { found, member in
        if member.key == "$ref", case .string(let reference) = member.value {
          found.insert(String(reference.split(separator: "/").last ?? ""))
        }
        found.formUnion(references(in: member.value))
      }
    case .array(let elements): Set(elements.flatMap(references))
    default: []
    }
  }
}
