package import Diagnostics
import StrictJSON

/// Reads the results of promptfoo (`results.results`), two conditions of which make a sheet.
package enum PromptfooReader {
  /// Says which prompts or providers gave the answers of which column.
  package typealias Conditions = [SheetColumn: String]

  /// What is kept of the results of one test: how many were right under each condition.
  private struct Test {
    var line: Int
    var marks: [SheetColumn: (right: Int, of: Int)] = [:]
    var hasExpected = false
  }

  /// Reads results as a sheet with a row a test.
  ///
  /// - Parameters:
  ///   - path: Where the file stands.
  ///   - name: What to call it, its path unless given.
  ///   - conditions: For `closed`, `facts` or `retrieved`: the label or the number of a prompt, or
  ///     the label or the id of a provider.
  /// - Returns: The sheet.
  /// - Throws: Problems when it is no such file, or a condition names no result.
  package static func read(
    _ path: String, called name: String? = nil, conditions: Conditions
  ) throws(Problems) -> Sheet {
    let file = name ?? path
    var reader = try RowReader(path, called: file, arrayPath: ["results", "results"])
    var tests: [Int: Test] = [:]
    var found: Set<SheetColumn> = []
    var (runs, failed) = (0, 0)
    var isMarkedByModel = false
    while let row = try reader.next() {
      guard case .json(let result) = row.content, let number = result["testIdx"]?.integer else {
        throw Problems(
          at: Place(file: file, line: row.line, column: 1), "this result has no 'testIdx'",
          remedy: "export it again with a current version of promptfoo")
      }
      var test = tests[number] ?? Test(line: row.line)
      let assertions = result["testCase"]?["assert"]?.elements ?? []
      if !assertions.isEmpty { test.hasExpected = true }
      if assertions.contains(where: isJudgedByModel) { isMarkedByModel = true }
      for (column, label) in conditions where isMeant(result, label) {
        found.insert(column)
        runs += 1
        guard let isRight = mark(result) else {
          failed += 1
          continue
        }
        var marks = test.marks[column] ?? (0, 0)
        marks.of += 1
        if isRight { marks.right += 1 }
        test.marks[column] = marks
      }
      tests[number] = test
      guard tests.count <= MeasurementLimits.sheetRows else {
        throw Problems(RowLimit.tooMany(file, limit: MeasurementLimits.sheetRows))
      }
    }
    let missing = SheetColumn.allCases.filter { conditions[$0] != nil && !found.contains($0) }
    guard missing.isEmpty else {
      throw Problems(
        missing.map {
          Problem(
            "'\(file)' has no result of \((conditions[$0] ?? "").quoted) for '\($0.rawValue)'",
            remedy: "name a prompt by its label or its number from 0 on, or a provider")
        })
    }
    let rows = tests.sorted { $0.key < $1.key }.map { row(of: $0.value) }
    var sheet = Sheet(name: file, rows: rows)
    sheet.failedRuns = failed
    sheet.runs = runs
    sheet.isMarkedByModel = isMarkedByModel
    return sheet
  }

  private static func row(of test: Test) -> SheetRow {
    // Of several runs most decide, and as many right as wrong decide nothing.
    func mark(_ column: SheetColumn) -> Bool? {
      guard let marks = test.marks[column], 2 * marks.right != marks.of else { return nil }
      return 2 * marks.right > marks.of
    }
    var row = SheetRow(line: test.line)
    row.hasExpected = test.hasExpected
    row.closed = mark(.closed)
    row.facts = mark(.facts)
    row.retrieved = mark(.retrieved)
    return row
  }

  /// Returns whether the result is right, or nothing when promptfoo itself failed.
  ///
  /// The text in `error` says nothing of that: it holds the reason of a mere wrong answer, too.
  private static func mark(_ result: JSONElement) -> Bool? {
    if result["failureReason"]?.integer == 2 { return nil }
    return result["success"]?.bool
  }

  private static func isMeant(_ result: JSONElement, _ label: String) -> Bool {
    let names = [
      result["prompt"]?["label"]?.string, result["provider"]?["label"]?.string,
      result["provider"]?["id"]?.string, result["provider"]?.string,
      result["promptIdx"]?.integer.map(String.init),
    ]
    return names.contains(label)
  }

  private static func isJudgedByModel(_ assertion: JSONElement) -> Bool {
    guard let type = assertion["type"]?.string else { return false }
    let name = type.hasPrefix("not-") ? String(type.dropFirst(4)) : type
    return ["llm-rubric", "factuality", "g-eval", "select-best", "similar"].contains(name)
      || ["model-graded-", "answer-relevance", "context-"].contains { name.hasPrefix($0) }
  }
}
