import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics

extension Questionnaire {
  /// Returns the screen as a frame shows it: never more lines than its rows less one.
  package func screen(in frame: Frame) -> Screen {
    let panel = self.panel(in: frame)
    let foot = self.foot(in: frame)
    let rows = rows(beside: foot, panel, in: frame)
    let lines =
      if let panel, frame.columns >= 100 {
        beside(panel, rows: rows, in: frame)
      } else {
        above(panel, rows: rows, in: frame)
      }
    let mark = frame.glyph("…", "...")
    return Screen(lines: (lines.prefix(rows) + foot).map { $0.cropped(to: frame.room, mark: mark) })
  }

  /// Returns the rows for the page: all but its foot, and as much of what was said right before it as
  /// takes nothing from it but the map.
  private func rows(beside foot: [Phrase], _ panel: StandingPanel?, in frame: Frame) -> Int {
    let all = frame.height - foot.count
    guard pages.count == 1 else { return all }
    let isBeside = panel != nil && frame.columns >= 100
    let columns = isBeside ? leftColumns(in: frame) : frame.room - 3
    let standing = isBeside ? nil : panel?.row(.line, columns: columns)
    var spare =
      all - sheet(columns: columns, density: .airy, in: frame).height
      - (standing.map { $0.count + 1 } ?? 0)
    var rows = all
    for remark in remarks[recentRemarks].reversed() {
      let height = remark.lines(in: frame).count
      guard height <= spare else { break }
      spare -= height
      rows -= height
    }
    return rows
  }

  private func sideColumns(in frame: Frame) -> Int { min(44, frame.columns * 2 / 5) }

  private func leftColumns(in frame: Frame) -> Int { frame.room - sideColumns(in: frame) - 5 }

  /// Draws the page with the standing to its right.
  private func beside(_ panel: StandingPanel, rows: Int, in frame: Frame) -> [Phrase] {
    let side = sideColumns(in: frame)
    let left = leftColumns(in: frame)
    let sheets = Sheet.Density.allCases.map { self.sheet(columns: left, density: $0, in: frame) }
    let sheet = Self.sheet(of: sheets, fitting: rows)
    let page = sheet.lines(rows: rows, frame: frame)
    let columns = StandingPanel.Extent.allCases.map { panel.column($0, columns: side) }
    let column = columns.first { $0.count < rows } ?? []
    return (0..<max(page.count, column.count + 1)).map { row in
      let text = row < page.count ? page[row] : ""
      let extra = row > 0 && row <= column.count ? column[row - 1] : ""
      guard !extra.isEmpty else { return text.indented(by: 2) }
      return text.indented(by: 2).padded(to: left + 5) + extra
    }
  }

  /// Draws the page with the standing below it, as much of both as fits.
  private func above(_ panel: StandingPanel?, rows: Int, in frame: Frame) -> [Phrase] {
    let columns = frame.room - 3
    let sheets = Sheet.Density.allCases.map { sheet(columns: columns, density: $0, in: frame) }
    var best = Self.sheet(of: sheets, fitting: rows).lines(rows: rows, frame: frame)
    if let panel {
      // The map gives way first, then the other words on the standing, then what explains the choices.
      let order: [(StandingPanel.Extent, Sheet.Density)] = [
        (.large, .airy), (.small, .airy), (.words, .airy), (.line, .airy), (.large, .calm),
        (.small, .calm), (.words, .calm), (.words, .dense), (.line, .calm), (.line, .dense),
      ]
      let fitting = order.lazy.compactMap { extent, density -> [Phrase]? in
        let sheet = sheets[Sheet.Density.allCases.firstIndex(of: density) ?? 0]
        let standing = panel.row(extent, columns: columns)
        guard sheet.height + 1 + standing.count <= rows else { return nil }
        return sheet.lines(rows: rows, frame: frame) + [""] + standing
      }.first
      if let fitting {
        best = fitting
      } else if rows >= 10 {
        let standing = panel.row(.line, columns: columns)
        best =
          sheets[sheets.count - 1].lines(rows: rows - standing.count - 1, frame: frame) + [""]
          + standing
      }
    }
    return best.map { $0.indented(by: 2) }
  }

  /// Returns the most generous sheet that fits, or one whose list can be scrolled in the rows.
  private static func sheet(of sheets: [Sheet], fitting rows: Int) -> Sheet {
    let fitting = sheets.first { $0.height <= rows }
    // A long list is easier to read with some air around it, even if it must be scrolled for that.
    let isLong = sheets[0].body.count > 12
    let airy = sheets.dropLast().first { $0.height <= rows }
    let scrolling = sheets.dropFirst().first { $0.head.count + $0.tail.count + 6 <= rows }
    if isLong { return airy ?? scrolling ?? fitting ?? sheets[sheets.count - 1] }
    return fitting ?? scrolling ?? sheets[sheets.count - 1]
  }

  /// How far the explanation can be scrolled in a frame.
  func lastScroll(of list: ChoiceList, in frame: Frame) -> Int {
    let canvas = Canvas(columns: frame.room - 3, density: .calm, frame: frame)
    let sheet = canvas.explanation(list, scroll: 0, by: rubric)
    return max(0, sheet.height - (frame.height - 2))
  }

  private func foot(in frame: Frame) -> [Phrase] {
    let columns = frame.room - 3
    // On a few rows the question comes before its keys.
    let isTiny = frame.rows < 10
    var lines: [Phrase] = isTiny ? [] : [""]
    if let notice {
      lines += frame.words(notice).lines(columns, .strong).map { $0.indented(by: 2) } + [""]
    }
    let keys = sheet(columns: columns, density: .dense, in: frame).keys
    let hints = keys.lines(columns: columns, frame: frame).map { $0.indented(by: 2) }
    return Array((lines + hints.prefix(isTiny ? 1 : 2)).suffix(max(1, frame.height - 2)))
  }

  private func sheet(columns: Int, density: Sheet.Density, in frame: Frame) -> Sheet {
    let canvas = Canvas(columns: columns, density: density, frame: frame)
    switch pages.last {
    case .question(let list)?:
      return canvas.question(
        list, number: interview.number, note: notes[list.question.id],
        figure: notes.figure(answering: list.question, with: answers),
        isRefining: phase == .refining)
    case .explanation(let list, let scroll)?:
      return canvas.explanation(list, scroll: scroll, by: rubric)
    case .review(let focus)?:
      return canvas.review(situation, focus: focus, isOver: phase == .result)
    case .menu(let menu)?: return canvas.menu(menu, situation)
    case .exploration(let exploration)?:
      return canvas.exploration(exploration, real: situation)
    case .naming(let entry)?: return canvas.naming(entry)
    case .noting(let entry, let question)?: return canvas.noting(entry, on: question)
    case nil: return Sheet()
    }
  }

  private func panel(in frame: Frame) -> StandingPanel? {
    switch pages.last {
    case .question(let list)?:
      if list.purpose == .exploration { return nil }
      return StandingPanel(
        situation: situation, origin: origin, ahead: list.purpose == .interview ? ahead : nil,
        frame: frame)
    case .exploration(let exploration)?:
      return StandingPanel(
        situation: exploration.situation, origin: situation.points, ahead: nil, frame: frame)
    case .menu?:
      return StandingPanel(
        situation: situation, origin: nil, ahead: nil, frame: frame)
    case .explanation?, .review?, .naming?, .noting?, nil: return nil
    }
  }

  private var ahead: String {
    interview.aheadInWords(situation.firmness, isRefining: phase == .refining)
  }
}
