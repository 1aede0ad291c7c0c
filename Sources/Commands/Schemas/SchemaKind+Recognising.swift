import Layouts
import Paths
import Rubrics
import StrictJSON

extension SchemaKind {
  /// The keys that only files of a kind have together, those of the more telling kinds first.
  private static let marks: [(kind: SchemaKind, keys: [String])] = [
    (.comparison, ["entries", "divergences"]), (.result, ["recommendation", "answers"]),
    (.costReport, ["breakEven", "assumptions"]), (.measurementReport, ["measured", "differences"]),
    (.checkReport, ["documents", "unread"]), (.verification, ["verdict", "holds"]),
    (.auditReport, ["provedProperties"]), (.suggestionReport, ["promises", "settlings"]),
    (.differenceReport, ["combinations", "shifts"]), (.testReport, ["tool", "cases"]),
    (.testReport, ["cases", "coverage"]), (.testReport, ["cases", "mutants"]),
    (.testReport, ["cases", "ablation"]), (.validationReport, ["tool", "files"]),
    (.lintReport, ["tool", "findings"]), (.batchLine, ["outcome", "standing", "scores"]),
    (.baseline, ["format", "findings"]), (.prices, ["prices"]),
    (.rubric, ["outcomes", "questions"]),
    (.rubric, ["id", "extends"]), (.cases, ["rubric", "cases"]), (.evidence, ["sources"]),
  ]

  /// Tells the kind of a file: by the schema that it names, by its own name, or by what it holds.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - rubric: The rubric whose questions answers may be given to that name none.
  init?(of text: NamedText, answering rubric: Rubric) {
    let root = (try? JSONReading(bytes: text.bytes, name: text.name))?.document.root
    let schema = root?["$schema"]?.string?.split { $0 == "/" || $0 == ":" }.last
      .flatMap { $0.split(separator: ".").first }.map(String.init)
    let named: SchemaKind? =
      switch FilePath(text.name).name {
      case "rubric.json": .rubric
      case "evidence.json": .evidence
      case "cases.json": .cases
      case FilePath(CheckConfiguration.fileName): .config
      default: nil
      }
    let kind = schema.flatMap(SchemaKind.init) ?? named
    guard let kind = kind ?? root.flatMap({ SchemaKind(holding: $0, answering: rubric) }) else {
      return nil
    }
    self = kind
  }

  /// The keys that a file of the kind may have, as its schema lists them.
  private var keys: Set<String> {
    guard case .object(let schema) = schema, case .object(let properties) = schema["properties"]
    else { return [] }
    return Set(properties.keys)
  }

  private init?(holding root: JSONElement, answering rubric: Rubric) {
    let keys = Set(root.members.compactMap(\.key.string))
    if let mark = Self.marks.first(where: { keys.isSuperset(of: $0.keys) }) {
      self = mark.kind
    } else if !keys.isEmpty, keys.isSubset(of: Self.config.keys), keys != ["rubric"] {
      self = .config
    } else if root["rubric"]?.kind == .string
      || keys.contains(where: { rubric.question($0) != nil })
    {
      self = .answers
    } else {
      return nil
    }
  }
}
