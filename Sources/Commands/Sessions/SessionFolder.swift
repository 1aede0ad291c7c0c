import Diagnostics
import Paths
import Platform
import Rubrics

/// The folder of the questionnaires that were begun and not finished.
struct SessionFolder {
  /// A questionnaire that was begun and not finished.
  struct Session: Equatable {
    var path: FilePath
    /// When it was last written to, as `YYYY-MM-DD HH:MM` of the local clock.
    var time: String
    /// The rubric it was begun with, as `id@version`.
    var rubric: String
    /// The answers so far.
    var answers: Answers
    /// The id of the outcome the team intends.
    var plan: String?
  }

  /// What stands in the folder.
  struct Contents {
    /// The questionnaires that can be gone on with, the newest first.
    var sessions: [Session] = []
    /// The first problem of every file that nobody can go on with, in the same order.
    var unread: [Problem] = []
  }

  /// The path of the folder.
  let path: FilePath

  /// Finds the folder, where the environment has a place for it.
  init?(in environment: Environment) {
    guard let state = environment.stateDirectory else { return nil }
    path = state.appending("sessions")
  }

  /// Returns the path for a new session with a rubric, to which a number is added where it is taken.
  func newPath(for rubric: Rubric, today: String) -> FilePath {
    path.appending(FilePath("\(today)-\(rubric.id).json"))
  }

  /// Returns the sessions with a rubric; those that name another are passed over.
  func contents(with rubric: Rubric) -> Contents {
    let named = names.filter { $0.ends(in: ".json") }
      .map { (name: $0, age: Self.age(of: $0.text, with: rubric)) }
      .sorted { ($0.age.day, $0.age.number, $0.name) > ($1.age.day, $1.age.number, $1.name) }
    var contents = Contents()
    for (name, age) in named {
      let file = path.appending(name)
      do throws(Problems) {
        let saved = try SavedFile(try InputFile.read(file, limit: InputFile.largestAnswers))
        guard saved.rubricID ?? rubric.id == rubric.id else { continue }
        let read = try saved.answers(to: rubric, isForgiving: true)
        if read.file.answers.isEmpty {
          contents.unread += read.dropped.prefix(1)
        } else {
          contents.sessions.append(
            Session(
              path: file, time: Self.time(of: file) ?? age.day,
              rubric: read.file.rubric ?? rubric.id, answers: read.file.answers,
              plan: read.file.plan))
        }
      } catch {
        contents.unread += error.list.prefix(1)
      }
    }
    return contents
  }

  /// Returns the day in a session's name, and its number among those of that day; the first has none.
  private static func age(of name: String, with rubric: Rubric) -> (day: String, number: Int) {
    let scalars = name.unicodeScalars
    let day = String(String.UnicodeScalarView(scalars.prefix(10)))
    let rest = String(String.UnicodeScalarView(scalars.dropFirst(10).dropLast(".json".count)))
    let first = "-\(rubric.id)"
    guard rest != first, rest.hasPrefix("\(first)-") else { return (day, 1) }
    return (day, Int(rest.dropFirst(first.count + 1)) ?? 0)
  }

  /// Returns when a file was last written to.
  private static func time(of path: FilePath) -> String? {
    var status = stat()
    guard path.withSystemPath({ stat($0, &status) }) == 0 else { return nil }
    var moment = status.modified.tv_sec
    var parts = tm()
    localtime_r(&moment, &parts)
    let (month, day) = (Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let (hour, minute) = (Int(parts.tm_hour), Int(parts.tm_min))
    return "\(parts.tm_year + 1900)-\(month.digits(2))-\(day.digits(2))"
      + " \(hour.digits(2)):\(minute.digits(2))"
  }

  private var names: [FilePath] { (try? FolderListing(of: path))?.names ?? [] }
}
