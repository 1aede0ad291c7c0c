/// The sheet to fill in, with instructions.
package enum NewSheet {
  /// What is to be done, a line a row; such rows are not counted.
  private static let instructions = [
    "How: write one real question a row and what a good answer says. 14 rows settle the clear "
      + "cases and 50 usually do.",
    "closed: ask the model without any documents. Was the answer right? y or n",
    "facts: ask again with the passage that holds the answer pasted into the prompt. y or n",
    "found: with your retrieval, was the right passage among those found? y or n, or leave empty",
    "retrieved: was the answer with your retrieval right? y or n, or leave empty",
    "written: does the answer stand in a document? yes, partly or no",
    "why: what was wrong: fact, format, tone, vocabulary, judgement, limits, tool; or question "
      + "when the question was bad",
    "origin: real or invented. date: when you marked the row, such as 2026-11-28",
    "Rows that begin with # are not counted. Three examples:",
  ]

  private static let examples = [
    [
      "# How many days of notice do I give?", "30 days from the end of the month", "n", "y", "y",
      "y", "yes", "fact", "real", "2026-11-28",
    ],
    [
      "# Write the reply to a late payment", "Friendly, one paragraph, no threat", "n", "n", "", "",
      "partly", "tone", "real", "2026-11-28",
    ],
    [
      "# What does the basic plan cost?", "12 a month", "y", "y", "n", "n", "yes", "", "invented",
      "2026-11-28",
    ],
  ]

  /// The text of the file: a header, the instructions and three rows that show how it is done.
  package static let text: String = {
    let width = SheetColumn.allCases.count
    var rows = [SheetColumn.allCases.map(\.rawValue)]
    rows += instructions.map { ["# " + $0] + Array(repeating: "", count: width - 1) }
    rows += examples
    return rows.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }()

  private static func field(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: ",")) ? "\"\(text)\"" : text
  }
}
