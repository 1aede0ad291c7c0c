import Diagnostics
import Layouts
import Paths
import Questionnaires
import Reports
import Rubrics
import StrictJSON

/// The questionnaire on a terminal: keys go to the value, its screens to the terminal, its effects to the world.
struct InteractiveQuestionnaire {
  /// What the end of the questionnaire can offer.
  struct Closing {
    var report: (_ answers: Answers, _ style: TextStyle) -> Output
    /// Shows a text on a terminal of some rows.
    var show: (_ text: Output, _ rows: Int) throws -> Void
    /// Returns the command that gives the same advice.
    var command: (_ answers: Answers) -> AnswersLine
    /// Writes a file that is made from the result, and says what was written.
    var write: (_ kind: WrittenFile, _ answers: Answers) throws -> String
    /// Whether the report belongs on the terminal, and not into a file or a pipe.
    var isOnScreen: Bool
  }

  /// Where it takes place.
  let console: any KeyConsole
  /// The characters and colours of the terminal; the width is taken from the terminal each time.
  let style: TextStyle
  /// Where the answers are kept.
  let session: SessionFile
  /// What the end of the questionnaire can offer.
  let closing: Closing

  private var questionnaire: Questionnaire
  private var painter = ScreenPainter()
  private var saidCount = 0
  private var canKeep = true

  /// Prepares a questionnaire on a terminal.
  init(
    _ questionnaire: Questionnaire, on console: any KeyConsole, style: TextStyle,
    session: SessionFile, closing: Closing
  ) {
    self.questionnaire = questionnaire
    self.console = console
    self.style = style
    self.session = session
    self.closing = closing
  }

  /// Runs until the user leaves or is finished.
  ///
  /// - Returns: How it ended, or nothing when the terminal cannot be taken over.
  /// - Throws: `Problems` when the report cannot be written.
  mutating func run() throws -> LineQuestionnaire.Ending? {
    guard console.beginKeys() else { return nil }
    console.complain(ScreenPainter.entrance)
    defer {
      giveBack()
      console.endKeys()
    }
    while true {
      paint()
      switch console.readKey() {
      case .key(let key):
        for effect in questionnaire.press(key, in: frame) {
          if let ending = try carryOut(effect) { return ending }
        }
      case .resized: repaint()
      case .suspensionRequested: suspend()
      case .endOfInput, .interrupted: return .left(questionnaire.answers)
      }
    }
  }

  private mutating func carryOut(_ effect: Effect) throws -> LineQuestionnaire.Ending? {
    switch effect {
    case .keep: keep()
    case .repaint: repaint()
    case .suspend: suspend()
    case .report: try report()
    case .save(let file, let replacing): save(to: file, replacing: replacing)
    case .command:
      let line = closing.command(questionnaire.answers)
      let lines = line.lines(width: textStyle.width, indentation: 2)
      say("The same advice again:\n\n\(lines.text(in: textStyle))")
    case .write(let kind): write(kind)
    case .leave: return .left(questionnaire.answers)
    case .finish: return .finished(questionnaire.answers)
    case .goOn: return .goingOn(questionnaire.answers)
    }
    return nil
  }
}

extension InteractiveQuestionnaire {
  private var frame: Frame {
    let size = console.size
    return Frame(
      columns: size.columns, rows: size.rows, glyphs: style.glyphs, isColoured: style.isColoured)
  }

  private var textStyle: TextStyle {
    TextStyle(
      width: console.size.columns, glyphs: style.glyphs, isColoured: style.isColoured)
  }

  private mutating func paint() {
    let frame = self.frame
    let remarks = questionnaire.remarks[saidCount...].flatMap { $0.lines(in: frame) }
      .map { $0.text(in: frame.style) }
    saidCount = questionnaire.remarks.count
    let text = painter.paint(remarks, questionnaire.screen(in: frame).text(in: frame.style))
    if !text.isEmpty { console.complain(text) }
  }

  /// Takes the screen away, so that the next painting starts afresh where it began.
  private mutating func repaint() {
    console.complain(painter.erase())
  }

  /// Leaves on the terminal what was said and nothing else, with a cursor again.
  private mutating func giveBack() {
    repaint()
    console.complain(ScreenPainter.exit)
  }

  private mutating func suspend() {
    giveBack()
    console.suspend()
    console.complain(ScreenPainter.entrance)
  }

  /// Puts a text above the screen for good.
  private mutating func say(_ text: Escaped<Terminal>) {
    // What was said before the text must stand above it.
    paint()
    repaint()
    console.complain("\n\(text)")
  }
}

extension InteractiveQuestionnaire {
  private mutating func keep() {
    session.notes = questionnaire.notes
    guard canKeep else { return }
    do throws(Problems) {
      let kept = try session.keep(questionnaire.answers)
      if kept != questionnaire.answers || session.notes != questionnaire.notes {
        questionnaire.takeIn(kept, session.notes)
      }
    } catch {
      // Said once: an unwritable place must not get between a person and the questions.
      canKeep = false
      questionnaire.note("The answers cannot be kept: \(error)")
    }
  }

  private mutating func report() throws {
    guard closing.isOnScreen else {
      questionnaire.note("The report is written when you leave.")
      return
    }
    let text = closing.report(questionnaire.answers, textStyle)
    paint()
    repaint()
    console.complain("\n")
    console.complain(ScreenPainter.exit)
    try closing.show(text, console.size.rows)
    console.complain(ScreenPainter.entrance)
  }

  private mutating func save(to file: String, replacing: Bool) {
    if !replacing, FilePath(file).exists {
      questionnaire.note(.exists(file))
      return
    }
    do throws(Problems) {
      try OutputFile.write(
        Output(
          JSONValue(
            AnswersFile(
              answers: questionnaire.answers, notes: questionnaire.notes, plan: session.plan),
            for: session.rubric)),
        to: FilePath(file), called: file, replacing: replacing)
      questionnaire.note(.saved(file))
    } catch {
      questionnaire.note(.failed("\(error)"))
    }
  }

  private mutating func write(_ kind: WrittenFile) {
    do {
      questionnaire.note(try closing.write(kind, questionnaire.answers))
    } catch {
      questionnaire.note("\(error)")
    }
  }
}
