import Layouts
import Shapes
import StrictJSON

/// What stands above a report that is handed on: what it is for, who made it and on which day.
package struct Cover: Sendable, Hashable {
  /// The characters that a name may have, counted as Unicode scalars.
  package static let limit = 120

  /// The product or project that it is for.
  package var product: String?
  /// Who made it.
  package var author: String?
  /// The day it was made, as `YYYY-MM-DD`.
  package var day: String?

  /// Creates a cover, which is empty unless something is given.
  package init(product: String? = nil, author: String? = nil, day: String? = nil) {
    self.product = product
    self.author = author
    self.day = day
  }

  /// Whether it says nothing.
  package var isEmpty: Bool { self == Cover() }

  /// What it says, on one line.
  var words: Phrase {
    let parts = [
      product.map { "For \($0, .strong)" }, author.map { Phrase("by \($0)") },
      day.map { Phrase($0) },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The same for whatever day it will be by then.
  package var undated: Cover { Cover(product: product, author: author) }

  /// The options that say the same on a command line, each with its value.
  package var options: [[String]] {
    [("--for", product), ("--by", author), ("--today", day)].compactMap { name, value in
      value.map { [name, $0] }
    }
  }
}

extension Cover {
  /// What a report says of it.
  static let shape = WrittenShape<Cover>(
    "cover", "What a report is for, who made it and on which day."
  ) {
    Member.optional("for", "The product or project.", .name, \.product)
    Member.optional("by", "Who made it.", .name, \.author)
    Member.optional("date", "The day, as YYYY-MM-DD.", .day, \.day)
  } constraints: {
    ["minProperties": 1]
  }

  /// The field that holds it, where it says something.
  static func field<Owner>(_ cover: @escaping @Sendable (Owner) -> Cover) -> Member<Owner> {
    Member.optional("cover", "What stands above the report, where that was given.", .object(shape))
    {
      cover($0).isEmpty ? nil : cover($0)
    }
  }
}

extension WrittenForm<String> {
  /// A name on one line.
  fileprivate static var name: WrittenForm {
    WrittenForm(
      .reference("name"),
      definitions: {
        [
          "name": [
            "description":
              "A name on one line: not empty, and without control characters and marks that turn the direction of writing.",
            "type": "string", "maxLength": .integer(Cover.limit), "pattern": "\\S",
            "not": [
              "pattern":
                "[\u{0}-\u{1F}\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]"
            ],
          ]
        ]
      }, write: { .string($0) })
  }
}
