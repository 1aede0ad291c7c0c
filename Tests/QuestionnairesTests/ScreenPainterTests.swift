import Layouts
import Questionnaires
import Testing

@Suite struct ScreenPainterTests {
  /// Paints screens one after the other and returns the terminal.
  static func paint(
    _ steps: [(remarks: [String], screen: [String])], rows: Int
  ) -> PaperTerminal {
    var painter = ScreenPainter()
    var terminal = PaperTerminal(columns: 40, rows: rows)
    for step in steps {
      terminal.take(painter.painting(step.remarks, step.screen))
    }
    return terminal
  }

  @Test func `a screen is shown and the cursor rests at its beginning`() {
    let terminal = Self.paint([([], ["a", "b", "c"])], rows: 10)
    #expect(terminal.text == ["a", "b", "c"])
    #expect((terminal.row, terminal.column) == (0, 0))
    #expect(terminal.complaints == [])
  }

  @Test func `only lines that differ are written`() {
    var painter = ScreenPainter()
    var terminal = PaperTerminal(columns: 40, rows: 10)
    terminal.take(painter.painting(["said"], ["one", "two", "three"]))
    let before = terminal.written
    terminal.take(painter.painting([], ["one", "2", "three"]))
    #expect(terminal.written == before + 1)
    #expect(terminal.text == ["said", "one", "2", "three"])
    #expect(painter.painting([], ["one", "2", "three"]).isEmpty)
  }

  @Test func `remarks go above the screen and stay`() {
    let terminal = Self.paint(
      [([], ["q1", "x", "y"]), (["a1"], ["q2", "x"]), (["a2", "a3"], ["q3"])], rows: 10)
    #expect(terminal.text == ["a1", "a2", "a3", "q3"])
    #expect(terminal.row == 3)
    #expect(terminal.complaints == [])
  }

  @Test func `a screen at the bottom scrolls the past away line by line`() {
    let terminal = Self.paint(
      [
        ([], ["1", "2", "3", "4"]), (["a"], ["1", "2", "3", "4"]), (["b"], ["1", "2", "3", "4"]),
        (["c", "d", "e"], ["5", "6", "7", "8"]),
      ], rows: 5)
    #expect(terminal.text == ["a", "b", "c", "d", "e", "5", "6", "7", "8"])
    #expect(terminal.complaints == [])
  }

  @Test func `erasing leaves what was said`() {
    var painter = ScreenPainter()
    var terminal = PaperTerminal(columns: 40, rows: 5)
    terminal.take(painter.painting(["a"], ["1", "2", "3"]))
    terminal.take(painter.erase().source)
    #expect(terminal.text == ["a"])
    terminal.take(painter.painting([], ["9"]))
    #expect(terminal.text == ["a", "9"])
  }

  @Test func `any conversation looks as though it had been printed line by line`() {
    // A linear congruential generator, so that a failure can be repeated.
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    for _ in 0..<60 {
      var painter = ScreenPainter()
      var terminal = PaperTerminal(columns: 40, rows: 8)
      var said: [String] = []
      for step in 0..<12 {
        let remarks = (0..<next(4)).map { "said \(step).\($0)" }
        let screen = (0..<(1 + next(7))).map { _ in String(repeating: "x", count: next(20)) }
        said += remarks
        terminal.take(painter.painting(remarks, screen))
        var expected = said + screen
        while expected.last?.isEmpty ?? false { expected.removeLast() }
        #expect(terminal.text == expected)
      }
      #expect(terminal.complaints == [])
    }
  }
}

extension ScreenPainter {
  /// Returns what a terminal gets for lines of plain text.
  fileprivate mutating func painting(_ remarks: [String], _ screen: [String]) -> String {
    paint(remarks.map { Escaped($0) }, screen.map { Escaped($0) }).source
  }
}
