package import Diagnostics
import EmbeddedRubrics
import Layouts
import StrictJSON

/// A small and complete rubric module to begin one's own from.
///
/// The files under `rubrics/starters` are modules themselves, so that they are tested like any other;
/// a starter puts another id and title into them.
package struct RubricStarter: Sendable {
  /// The id that the files on disk bear.
  private static let placeholder = "build-or-buy"
  /// The title that the files on disk bear.
  private static let placeholderTitle = "Build or buy?"
  /// The most characters a title may have, as with the titles within a rubric.
  private static let titleLimit = 60

  /// The id of the new rubric.
  package let id: String
  /// How its answers decide.
  package let method: DecisionMethod
  /// The decision as a question.
  package let title: String

  /// Prepares a starter.
  ///
  /// - Parameters:
  ///   - id: The id of the new rubric.
  ///   - method: How its answers decide.
  ///   - title: The decision as a question; the words of the id unless given.
  /// - Throws: That the id is none or belongs to a built-in rubric, or that the title is no line.
  package init(id: String, method: DecisionMethod, title: String? = nil) throws(Problems) {
    self.id = id
    self.method = method
    self.title = title ?? Self.title(from: id)
    var problems: [Problem] = []
    if !id.isSpelledAsID() || id.utf8.count > ReadingLimit.id {
      problems.append(
        Problem(
          "\(id.quoted) is no id for a rubric",
          remedy: "use at most \(ReadingLimit.id) lower-case letters, digits and hyphens, "
            + "beginning with a letter, such as cache-or-not"))
    } else if BuiltInRubrics.ids.contains(id) {
      problems.append(
        Problem(
          "\(id.quoted) is built in, and a name must mean one rubric", remedy: "choose another id"))
    }
    if let title, title.allSatisfy({ $0 == " " }) {
      problems.append(Problem("the title is empty", remedy: "give it words, or leave it out"))
    } else if let title, title.count > Self.titleLimit {
      problems.append(
        Problem(
          "the title has \(title.count) characters",
          remedy: "keep it within \(Self.titleLimit); the summary may say more"))
    } else if let title, title.unicodeScalars.contains(where: \.isUnsafeToPrint) {
      problems.append(
        Problem("the title \(title.quoted) holds a control character", remedy: "remove it"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// The files of the module, `rubric.json` first.
  package var files: [NamedText] {
    (starterRubrics().rubric(named: method.rawValue)?.texts.files ?? []).map { file in
      let text = personalised(String(decoding: file.bytes, as: UTF8.self))
      return NamedText(name: file.fileName, bytes: Array(text.utf8))
    }
  }

  private func personalised(_ text: String) -> String {
    var result = text
    for (old, new) in [(Self.placeholder, id), (Self.placeholderTitle, title)] {
      result = result.replacingAll(
        JSONValue.string(old).text(), with: JSONValue.string(new).text())
    }
    return result
  }

  private static func title(from id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst() + "?"
  }
}

extension String {
  /// Returns the text with every occurrence of a part replaced.
  fileprivate func replacingAll(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
