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
  /// How much it may say.
  let room: PageRoom
  /// Whether it is the first decision of its report, and none that follows from another.
  var isFirst: Bool = true
  /// The themes that were named.
  var themes: Set<String> = []

  var rubric: Rubric { advice.rubric }
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
        : [because, overturning, steps(), mistakes(), costs, next]
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

  /// Returns a list with the count of what was left out of it, such as "and 4 more steps".
  ///
  /// - Parameters:
  ///   - items: What there is room for.
  ///   - total: How many there are.
  ///   - noun: What one of them is; nothing where that is plain.
  ///   - marker: What stands before each item.
  /// - Returns: The list and the count.
  func list(
    _ items: [Outline.Item], of total: Int, _ noun: String = "",
    _ marker: Outline.List.Marker = .bullet
  ) -> [Outline.Block] {
    let left = total - items.count
    let more = noun.isEmpty ? "\(left) more" : String.count(left, "more \(noun)")
    return Outline.Block.items(items, marker)
      + (left > 0 ? [.paragraph(Phrase("and \(more)", .quiet))] : [])
  }
}
