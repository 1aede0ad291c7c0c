import Diagnostics
import Layouts
import Paths
import Rubrics

/// Where a questionnaire starts: from nothing, from a file of one's own, or from where it was left.
struct SessionStart {
  /// Where the answers are kept.
  let session: SessionFile
  /// What is known before the first question.
  let answers: Answers
}

extension SessionStart {
  /// Finds where to start.
  ///
  /// - Parameters:
  ///   - settings: What the command line says.
  ///   - rubric: The rubric in use.
  ///   - answers: The answers of the command line, which win over those of a file.
  ///   - notes: What the command line has beside them.
  ///   - plan: The plan of the command line.
  ///   - context: Where sessions are kept, and where one of several is chosen.
  /// - Throws: `Problems` of a file that cannot be gone on from, or of words that contradict.
  init(
    _ settings: AskCommand.Settings, rubric: Rubric, answers: Answers, notes: Notes,
    plan: String?, in context: RunContext
  ) throws(Problems) {
    let folder = SessionFolder(in: context.environment)
    let source = try Self.source(settings, rubric: rubric, folder: folder, in: context)
    guard let source else {
      session = SessionFile(
        path: folder?.newPath(for: rubric, today: context.environment.today),
        notes: notes, rubric: rubric, plan: plan, isTemporary: true)
      self.answers = answers
      return
    }
    var known: SavedAnswers?
    if source.mustExist || source.path.exists {
      let text = try InputFile.read(source.path, limit: InputFile.largestAnswers)
      let saved = try SavedFile(text).answers(to: rubric, isForgiving: true)
      guard !saved.isResult else { throw Self.refusal(of: source.path) }
      known = saved
    }
    if let known {
      Self.announce(known, path: source.path, rubric: rubric, in: context.console)
    }
    session = SessionFile(
      path: source.path, knowing: known?.file,
      notes: (known?.file.notes ?? Notes()).overlaid(by: notes), rubric: rubric,
      plan: plan ?? known?.file.plan, isTemporary: source.isTemporary)
    self.answers = (known?.file.answers ?? Answers()).overlaid(by: answers)
  }

  private struct Source {
    var path: FilePath
    var mustExist: Bool
    var isTemporary: Bool
  }

  private static func source(
    _ settings: AskCommand.Settings, rubric: Rubric, folder: SessionFolder?,
    in context: RunContext
  ) throws(Problems) -> Source? {
    if let file = settings.file, !settings.resumes {
      throw Problems("'\(file)' is a word too many", remedy: "write --resume before a file")
    }
    if settings.resumes, settings.save != nil {
      throw Problems(
        "--resume and --save are both given",
        remedy: "keep one: --resume FILE goes on in FILE, and --save FILE does so if it exists")
    }
    if let file = settings.file {
      return Source(path: FilePath(file), mustExist: true, isTemporary: false)
    }
    if let file = settings.save {
      return Source(path: FilePath(file), mustExist: false, isTemporary: false)
    }
    guard settings.resumes else { return nil }
    let contents = folder?.contents(with: rubric) ?? SessionFolder.Contents()
    let sessions = contents.sessions
    announce(unread: contents.unread, in: context.console)
    guard !sessions.isEmpty else {
      let noun = contents.unread.isEmpty ? "questionnaire" : "other questionnaire"
      context.console.complain("\nNo \(noun) was left; this is a new one.\n")
      return nil
    }
    let session =
      sessions.count == 1
      ? sessions[0] : try SessionChoice(sessions: sessions, rubric: rubric).ask(on: context.console)
    return Source(path: session.path, mustExist: true, isTemporary: true)
  }

  /// Names the files that were left and cannot be gone on with.
  private static func announce(unread: [Problem], in console: any Console) {
    guard !unread.isEmpty else { return }
    console.complain("\nWhat was left here cannot be gone on with:\n\n")
    // Not wrapped, as a path that is broken names nothing.
    for problem in unread { console.complain("  \(problem)\n") }
  }

  private static func announce(
    _ known: SavedAnswers, path: FilePath, rubric: Rubric, in console: any Console
  ) {
    let count = known.file.answers.count
    console.complain(
      "\nGoing on with \(count == 1 ? "1 answer" : "\(count) answers") of \(path).\n")
    if let remark = known.remark(for: rubric) { console.complain(remark) }
  }

  /// The problem of going on in a result, which the next answer would overwrite.
  private static func refusal(of path: FilePath) -> Problems {
    Problems(
      "'\(path)' is a result, not a questionnaire that was left",
      remedy: "begin with its answers by '--answers \(path)'")
  }
}
