import AnswerSpaces
import Rubrics
package import StrictJSON

extension SuggestionReport {
  /// Returns everything that was found, in format 1.
  package func json(version: String) -> JSONValue {
    [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "promises": .array(suggestions.promises.map(value)),
      "nearly": .array(suggestions.nearly.map(value)),
      "settlings": .array(
        suggestions.settlings.map { settling in
          [
            "question": .string(settling.question), "choices": JSONValue(strings: settling.choices),
            "idle": JSONValue(strings: settling.idle), "decides": .bool(settling.decides),
          ]
        }),
    ]
  }

  private func value(of suggestion: UndeclaredPromise) -> JSONValue {
    [
      "property": JSONValue(suggestion.property), "points": .integer(suggestion.points),
      "exceptions": .number(suggestion.exceptions),
      "counterexample": .array(suggestion.counterexample.map { JSONValue($0, in: rubric) }),
    ]
  }
}
