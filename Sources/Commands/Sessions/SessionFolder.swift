import Diagnostics
import Paths
import Rubrics

/// The folder of the questionnaires that were begun and not finished.
struct SessionFolder {
  /// A questionnaire that was begun and not finished.
  struct Session: Equatable {
    /// The path of its file.
    var path: FilePath
    /// The day it was begun, as `YYYY-MM-DD`.
    var date: String
    /// The rubric it was begun with, as `id@version`.
    var rubric: String
    /// The number of answers.
    var count: Int
  }

  /// The path of the folder.
  let path: FilePath

  /// Finds the folder, where the environment has a place for it.
  init?(in environment: Environment) {
    guard let state = environment.stateDirectory else { return nil }
    path = state.appending("sessions")
  }

  /// Returns the path for a new session with a rubric; the day stands first, so that names sort by age.
  func newPath(for rubric: Rubric, today: String) -> FilePath {
    path.appending(FilePath("\(today)-\(rubric.id).json"))
  }

  /// Returns the sessions with a rubric, the newest first.
  func sessions(with rubric: Rubric) -> [Session] {
    names.filter { $0.bytes.suffix(5).elementsEqual(".json".utf8) }.reversed().compactMap { name in
      let file = path.appending(name)
      guard let text = try? InputFile.read(file, limit: InputFile.largestAnswers),
        let read = try? SavedFile(text).answers(to: rubric, isForgiving: true),
        !read.file.answers.isEmpty
      else { return nil }
      return Session(
        path: file, date: String(String.UnicodeScalarView(name.text.unicodeScalars.prefix(10))),
        rubric: read.file.rubric ?? rubric.id,
        count: read.file.answers.count)
    }
  }

  private var names: [FilePath] { (try? FolderListing(of: path))?.names ?? [] }
}
