import Paths
import Platform

/// The one place where git is run.
///
/// The repository may belong to anybody, so nothing of its configuration may name a program that is
/// then run: no signature check, no external differ, no text conversion, no file monitor, no fetching
/// of missing objects. The environment is made from nothing but the PATH, and SUDO_UID, by which git
/// tells whose repositories root may read.
struct GitProgram {
  /// The folder in which git runs.
  let folder: FilePath

  /// Settings that win over those of the repository.
  private static let settings = [
    "log.showSignature=false", "log.showRoot=true", "log.follow=false", "log.mailmap=false",
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.attributesFile=/dev/null",
    "core.quotePath=false", "core.bigFileThreshold=512m", "core.pager=cat", "color.ui=never",
    "diff.suppressBlankEmpty=false", "diff.colorMoved=no", "diff.wsErrorHighlight=none",
    "i18n.logOutputEncoding=UTF-8", "protocol.allow=never",
  ]

  private static let environment = [
    "LC_ALL=C", "TZ=UTC0", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null",
    "GIT_ATTR_NOSYSTEM=1", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
    "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none", "GIT_PAGER=cat",
  ]

  /// Runs a command and hands out what it tells in pieces.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - arguments: Its arguments, with `--` before those that come from outside.
  ///   - input: What it reads from standard input.
  ///   - limit: The most bytes it may tell.
  ///   - body: What takes a piece, and returns whether it wants more.
  /// - Throws: A `GitFailure`, after which the pieces handed out are not the whole.
  func run(
    _ command: GitCommand, _ arguments: [String], input: [UInt8] = [],
    limit: Int = MeasurementLimits.historyBytes,
    _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(GitFailure) {
    guard let path = Self.path else { throw .missing }
    guard let files = GitFiles(input: input) else { throw .stopped(status: -1) }
    var words = [path.text, "--no-pager", "-C", folder.text]
    for setting in Self.settings { words += ["-c", setting] }
    words += [command.rawValue] + arguments
    guard let process = spawn(path, words, files) else { throw .missing }
    files.closeChildEnd()
    var ending = Ending.whole
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256 * 1024)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = SystemCall.restarted { read(files.output, buffer.baseAddress, buffer.count) }
      guard count > 0 else { break }
      total += count
      if total > limit {
        ending = .tooMuch
      } else if !body(UnsafeBufferPointer(rebasing: buffer[..<count])) {
        ending = .enough
      }
      if ending != .whole {
        kill(process, SIGKILL)
        break
      }
    }
    let status = Self.status(of: process)
    switch ending {
    case .enough: return
    case .tooMuch: throw .tooMuch("git tells more than \(limit >> 20) MiB")
    case .whole: break
    }
    guard status != 0 else { return }
    let complaint = files.complaint
    if complaint.contains("dubious ownership") { throw .foreignOwner }
    if complaint.contains("not a git repository") { throw .noRepository }
    if complaint.contains("bad revision") { throw .noCommits }
    throw .stopped(status: status)
  }

  private enum Ending {
    case whole
    case enough
    case tooMuch
  }

  /// Where git stands: in the first absolute folder of the PATH that has it.
  private static let path: FilePath? = {
    guard let folders = getenv("PATH") else { return nil }
    return FilePath(system: folders).bytes.split(separator: UInt8(ascii: ":")).lazy
      .map { FilePath(bytes: $0) }.filter(\.isAbsolute).map { $0.appending("git") }
      .first { path in path.withSystemPath { access($0, X_OK) } == 0 }
  }()

  private func spawn(_ path: FilePath, _ words: [String], _ files: GitFiles) -> pid_t? {
    var environment = Self.environment
    for name in ["PATH", "SUDO_UID"] {
      if let value = getenv(name) {
        environment.append("\(name)=" + FilePath(system: value).text)
      }
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map(Self.copy(of:)) + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = environment.map(Self.copy(of:)) + [nil]
    defer { for pointer in arguments + settings { free(pointer) } }
    var process: pid_t = 0
    let result = files.withActions { actions in
      path.withSystemPath { posix_spawn(&process, $0, actions, nil, &arguments, &settings) }
    }
    return result == 0 ? process : nil
  }

  /// Returns a word as git gets it: with the bytes of a path that need not be text.
  private static func copy(of word: String) -> UnsafeMutablePointer<CChar>? {
    FilePath(word).withSystemPath { strdup($0) }
  }

  private static func status(of process: pid_t) -> Int {
    var ending = Int32()
    let ended = SystemCall.restarted { waitpid(process, &ending, 0) }
    return ended == process ? status(ending) : -1
  }

  /// Returns the status that a process ended with, or 128 and the signal that ended it, as shells do.
  static func status(_ ending: Int32) -> Int {
    // The low seven bits hold the signal, the next eight the status (POSIX leaves the macros to C).
    ending & 0x7F == 0 ? Int(ending >> 8 & 0xFF) : Int(128 + ending & 0x7F)
  }
}
