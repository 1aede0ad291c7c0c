import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics

/// Where one stands: the map with the point that moves, the outcomes still possible, and what is ahead.
struct StandingPanel {
  /// How much of it is shown.
  enum Extent: CaseIterable {
    /// A map of six rows, and words.
    case large
    /// A map of four rows, and words.
    case small
    case words
    case line
  }

  /// What it shows.
  let situation: Situation
  /// The place on the map before the last answer.
  let origin: (across: Int, up: Int)?
  /// What is ahead, where questions are being asked.
  let ahead: String?
  /// What it is drawn for.
  let frame: Frame

  private var rubric: Rubric { situation.rubric }

  func column(_ extent: Extent, columns: Int) -> [Phrase] {
    if extent == .line { return [line(columns)] }
    let map = self.map(extent, columns: columns)
    return map + (map.isEmpty ? [] : [""]) + words(columns, isDrawn: !map.isEmpty)
  }

  /// Returns the panel with its words beside the map, for the space under a question.
  func row(_ extent: Extent, columns: Int) -> [Phrase] {
    if extent == .line { return [line(columns)] }
    let map = self.map(extent, columns: min(40, columns))
    let widest = map.map(\.width).max() ?? 0
    let below = map + (map.isEmpty ? [] : [""]) + words(columns, isDrawn: !map.isEmpty)
    guard !map.isEmpty, columns - widest - 3 >= 22 else { return below }
    let words = [""] + self.words(columns - widest - 3, isDrawn: true)
    let beside = (0..<max(map.count, words.count)).map { row in
      let left = row < map.count ? map[row] : ""
      let right = row < words.count ? words[row] : ""
      return right.isEmpty ? left : left.padded(to: widest + 3) + right
    }
    // Long names fill a narrow column with more lines than they take below the map.
    return below.count <= beside.count ? below : beside
  }

  private func map(_ extent: Extent, columns: Int) -> [Phrase] {
    guard extent == .large || extent == .small, columns >= 30 else { return [] }
    return drawing(extent, columns: columns).map { $0.shown(in: frame.glyphs).trimmed }
  }

  /// The map of two needs, or the ranking of options of which one is chosen.
  private func drawing(_ extent: Extent, columns: Int) -> [Phrase] {
    if let ranking = Ranking(of: situation.decision, by: rubric) {
      return ranking.lines(columns: columns, glyphs: frame.glyphs)
    }
    guard var map = NeedsMap(of: situation.decision, by: rubric) else { return [] }
    map.rows = extent == .large ? 3 : 2
    map.origin = origin
    return map.lines(columns: columns, glyphs: frame.glyphs)
  }

  /// The words: a name in a narrow column, and what there is to say about it.
  private func words(_ columns: Int, isDrawn: Bool) -> [Phrase] {
    var lines = entry(
      situation.isSettled ? "Settled" : "So far", situation.decision.outcome.title, .strong, columns
    )
    for score in situation.decision.scorecard.scores {
      if !score.requiredBy.isEmpty {
        lines += entry("", "A rule requires \(rubric.shortName(of: score.option))", .quiet, columns)
      } else if score.option.withdrawal != nil {
        if !(rubric.method.ranksOptions && isDrawn) {
          lines += entry("", "Not offered: \(rubric.shortName(of: score.option))", .quiet, columns)
        }
      } else if !score.excludedBy.isEmpty, !(rubric.method.ranksOptions && isDrawn) {
        // A ranking says itself what is ruled out.
        lines += entry("", "A rule excludes \(rubric.shortName(of: score.option))", .quiet, columns)
      }
    }
    let others = otherOutcomes
    if !others.isEmpty {
      lines += entry("Or still", rubric.names(of: others), .plain, columns)
    }
    if let ahead { lines += entry("Ahead", ahead, .plain, columns) }
    if !situation.tensions.isEmpty {
      lines += entry("Mind", "\(tensionsInWords) (Ctrl-R)", .alert, columns)
    }
    return lines
  }

  private func entry(
    _ name: String, _ text: String, _ emphasis: Emphasis, _ columns: Int
  ) -> [Phrase] {
    let room = 10
    return frame.words(text).lines(columns - room, emphasis).enumerated().map { index, line in
      Phrase((index == 0 ? name : "").padded(to: room), .quiet) + line
    }
  }

  /// Everything that matters most on one line.
  private func line(_ columns: Int) -> Phrase {
    var text =
      Phrase(situation.isSettled ? "Settled: " : "So far: ", .quiet)
      + Phrase(frame.words(situation.decision.outcome.title), .strong)
    let others = otherOutcomes
    if !others.isEmpty {
      text += Phrase(" (\(String.count(others.count, "other")) possible)", .quiet)
    }
    if let ahead { text += Phrase(", \(ahead)", .quiet) }
    return text.cropped(to: columns, mark: frame.glyph("…", "..."))
  }

  private var otherOutcomes: [String] {
    (situation.firmness?.possible ?? []).filter { $0 != situation.decision.outcome.id }
  }

  private var tensionsInWords: String {
    situation.tensions.count == 1
      ? "two answers pull apart"
      : "\(situation.tensions.count) pairs of answers pull apart"
  }
}
