import Layouts
package import StrictJSON

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
      product.map { Phrase("For ") + Phrase($0, .strong) }, author.map { Phrase("by \($0)") },
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

extension JSONValue {
  /// Creates an object of what a cover says, or nothing where it says nothing.
  package init?(_ cover: Cover) {
    guard !cover.isEmpty else { return nil }
    var members: [String: JSONValue] = [:]
    members["for"] = cover.product.map(JSONValue.string)
    members["by"] = cover.author.map(JSONValue.string)
    members["date"] = cover.day.map(JSONValue.string)
    self = .object(members)
  }
}
