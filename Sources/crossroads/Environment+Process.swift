import Commands
import Diagnostics
import Paths
import Platform

extension Environment {
  /// The environment of this process; the only place that reads the clock.
  static var ofThisProcess: Environment {
    var variables: [String: String] = [:]
    for name in known {
      guard let value = getenv(name) else { continue }
      variables[name] = FilePath(system: value).text
    }
    return Environment(
      variables: variables, today: today,
      processorCount: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
      workingDirectory: workingDirectory)
  }

  /// The variables the program looks at, and no others.
  private static let known = [
    "ACCESSIBLE", "CLICOLOR_FORCE", "COLUMNS", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR",
    "PAGER", "PATH", "TERM", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
  ]

  private static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else {
      // A folder that was removed is called what the shell calls it, so that messages say what is not there.
      let last = getenv("PWD").map { FilePath(system: $0).text } ?? ""
      return last.utf8.first == UInt8(ascii: "/") ? last : "/"
    }
    defer { free(path) }
    return FilePath(system: path).text
  }

  private static var today: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let (month, day) = (Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    return "\(parts.tm_year + 1900)-\(month.digits(2))-\(day.digits(2))"
  }
}
