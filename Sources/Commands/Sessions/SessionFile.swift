import Diagnostics
import Layouts
import Paths
import Rubrics
import StrictJSON

/// The file that keeps a conversation's answers, rewritten whole after each of them.
///
/// Two conversations may share a file. Each merges what it changed into what the file says by then,
/// under a lock on the folder that the system releases even when a process is killed.
final class SessionFile {
  /// The path, or nothing when there is no place to keep answers.
  private(set) var path: FilePath?
  /// The rubric whose questions are answered.
  let rubric: Rubric
  /// The outcome the team intends.
  let plan: String?
  /// Whether the file is only kept until the conversation is over.
  let isTemporary: Bool

  /// Whether the file may be written although it stands there already.
  private var isOurs: Bool
  /// What the file said when it was last read or written here.
  private var known: AnswersFile
  /// What stands beside the answers, as of now.
  var notes: Notes

  /// Prepares to keep answers in a file.
  ///
  /// - Parameters:
  ///   - path: The path, or nothing when there is no place to keep answers.
  ///   - known: What the file says already, when the conversation goes on from it.
  ///   - notes: What stands beside the answers, those in the file included.
  ///   - rubric: The rubric whose questions are answered.
  ///   - plan: The outcome the team intends.
  ///   - isTemporary: Whether the file is only kept until the conversation is over; unless the
  ///     conversation goes on from it, a file of that name is then somebody else's and another name is taken.
  init(
    path: FilePath?, knowing known: AnswersFile? = nil, notes: Notes = Notes(), rubric: Rubric,
    plan: String?, isTemporary: Bool
  ) {
    self.path = path
    self.rubric = rubric
    self.plan = plan
    self.isTemporary = isTemporary
    self.isOurs = known != nil || !isTemporary
    self.known = known ?? AnswersFile(answers: Answers())
    self.notes = notes
  }

  /// Keeps the answers so far, and the notes beside them.
  ///
  /// - Parameter answers: The answers.
  /// - Returns: The answers in the file, those of another conversation on it included.
  /// - Throws: `Problems` when they cannot be kept.
  @discardableResult
  func keep(_ answers: Answers) throws(Problems) -> Answers {
    guard let path, !answers.isEmpty || !notes.isEmpty || isOurs else { return answers }
    let folder = path.folder
    try OutputFile.makeDirectory(folder)
    let lock = FolderLock(on: folder)
    defer { lock.release() }
    let target = isOurs ? path : Self.freeName(like: path)
    var file = AnswersFile(answers: answers, notes: notes)
    if target.exists { file = merge(file, into: try contents(of: target)) }
    file.plan = plan
    try OutputFile.write(Output(JSONValue(file, for: rubric)), to: target)
    (self.path, isOurs, known, notes) = (target, true, file, file.notes)
    return file.answers
  }

  /// Removes a temporary file once the conversation is over.
  func discard() {
    if isTemporary, isOurs, let path { OutputFile.remove(path) }
  }

  /// What another conversation wrote; a file that cannot be read is not overwritten either.
  private func contents(of path: FilePath) throws(Problems) -> AnswersFile {
    let text = try InputFile.read(path, limit: InputFile.largestAnswers)
    guard !text.bytes.isEmpty else { return AnswersFile(answers: Answers()) }
    return try SavedFile(text).answers(to: rubric, isForgiving: true).file
  }

  /// Returns what a file says with that laid over it which changed here since it was last known.
  private func merge(_ own: AnswersFile, into file: AnswersFile) -> AnswersFile {
    var merged = file
    for id in rubric.questions.map(\.id) {
      if own.answers[id] != known.answers[id] { merged.answers[id] = own.answers[id] }
      if own.notes[id] != known.notes[id] { merged.notes[id] = own.notes[id] }
      if own.notes[figure: id] != known.notes[figure: id] {
        merged.notes[figure: id] = own.notes[figure: id]
      }
    }
    return merged
  }

  /// Returns the path, or the next one with a number where that is taken.
  private static func freeName(like path: FilePath) -> FilePath {
    guard path.exists else { return path }
    let isJSON = path.bytes.suffix(5).elementsEqual(".json".utf8)
    let stem = FilePath(bytes: path.bytes.dropLast(isJSON ? 5 : 0))
    var number = 2
    while stem.followed(by: "-\(number).json").exists { number += 1 }
    return stem.followed(by: "-\(number).json")
  }
}
