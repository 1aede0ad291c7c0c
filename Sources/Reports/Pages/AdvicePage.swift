import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

/// The one page that a report on a recommendation begins with: the answer, why, what to do, what
/// would overturn it.
///
/// It names at most a few things in each part, counts the rest, names what several things have in
/// common once, and holds nothing that depends on a question nobody answered. It cites nothing; the
/// sources stand in the full report.
struct AdvicePage {
  /// What is known of the recommendation.
  let advice: AdviceOutline
  /// The most items in a part, give or take one or two; with 0 every part is as short as it can be.
  let items: Int
  /// Whether it is the first decision of its report, and none that follows from another.
  let isFirst: Bool
  /// The themes that were named.
  var themes: Set<String> = []

  /// Creates a page with at most a number of items in each part.
  init(_ advice: AdviceOutline, items: Int, isFirst: Bool = true) {
    self.advice = advice
    self.items = items
    self.isFirst = isFirst
  }

  /// The rubric.
  var rubric: Rubric { advice.rubric }
  /// The decision.
  var decision: Decision { advice.decision }
  /// How firm it is.
  var firmness: Firmness { advice.firmness }
  /// Whether what is missing matters more than what is known.
  var isWorksheet: Bool { firmness.standing == .undecided && firmness.subjectTo.isEmpty }

  /// The page as an outline of its own, the decisions that follow among its parts.
  var outline: Outline {
    var page = self
    var sections = page.parts
    for each in advice.recommendation.following { sections += page.parts(on: each) }
    return Outline(
      headline: headline, opening: Outline.Section(isCompact: true, blocks: opening),
      sections: sections)
  }

  /// The parts, in reading order; those with nothing to say have no blocks.
  private var parts: [Outline.Section] {
    mutating get {
      isWorksheet
        ? [because, worksheet, mistakes(isCommittedOnly: true)]
        : [because, overturning, steps(), mistakes(), costs]
    }
  }

  /// Returns whether something is said for the first time, and takes its theme as named.
  mutating func isNew(_ theme: String?) -> Bool {
    theme.map { themes.insert($0).inserted } ?? true
  }

  /// A part whose lines stand together.
  func part(_ heading: String, _ blocks: [Outline.Block]) -> Outline.Section {
    Outline.Section(heading: heading, isCompact: true, blocks: blocks)
  }

  /// Returns the words for what was left out of a list, or nothing where nothing was.
  func rest(_ count: Int, _ noun: String) -> [Outline.Item] {
    count > 0
      ? [Outline.Item(title: Phrase("and \(String.count(count, "more \(noun)"))", .quiet))] : []
  }
}

extension String {
  /// The text up to the end of its first sentence.
  var firstSentence: String {
    var end = unicodeScalars.startIndex
    while end < unicodeScalars.endIndex {
      let next = unicodeScalars.index(after: end)
      if ".?!".unicodeScalars.contains(unicodeScalars[end]), next < unicodeScalars.endIndex,
        unicodeScalars[next] == " ",
        // A full stop within a sentence ends an abbreviation or a number, and a lower-case letter follows.
        unicodeScalars.index(after: next) < unicodeScalars.endIndex,
        !unicodeScalars[unicodeScalars.index(after: next)].properties.isLowercase
      {
        return String(unicodeScalars[..<next])
      }
      end = next
    }
    return self
  }
}
