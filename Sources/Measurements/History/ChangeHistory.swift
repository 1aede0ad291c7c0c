import Rubrics

/// The changes of documents that say something else, commit by commit.
struct ChangeHistory {
  /// A change of one document.
  struct Change {
    /// When it was written, in seconds since 1970.
    var moment: Int
    var document: Int
    /// Which commit, counted from the last one back.
    var commit: Int
  }

  /// The changes, from the last commit back.
  private(set) var changes: [Change] = []
  /// The paths of the documents by number.
  private(set) var paths: [[UInt8]] = []
  /// How many commits there were.
  private(set) var commits = 0
  /// When the first commit was written, in seconds since 1970.
  private(set) var firstMoment: Int?

  private var numbers: [UInt64: Int] = [:]
  /// When the last commit was written, nothing when it does not count.
  private var moment: Int?
  private let latest: Int

  /// Creates an empty history.
  ///
  /// - Parameter latest: The last moment that counts, in seconds since 1970.
  init(until latest: Int) {
    self.latest = latest
  }

  /// Begins the commit before the last.
  ///
  /// Whoever writes a commit sets its times, so they may lie anywhere: what landed in time counts
  /// as written in time.
  mutating func begin(written: Int, landed: Int) {
    commits += 1
    firstMoment = min(written, latest)
    moment = landed <= latest ? firstMoment : nil
  }

  /// Notes that the commit changed a document.
  mutating func note(_ path: UnsafeBufferPointer<UInt8>) {
    guard let moment else { return }
    var hash = Hash64()
    for byte in path { hash.add(byte) }
    var number = paths.count
    if let known = numbers[hash.value] {
      number = known
    } else {
      numbers[hash.value] = number
      paths.append(Array(path))
    }
    changes.append(Change(moment: moment, document: number, commit: commits))
  }

  /// Returns the changes that count, none of them before the first commit nor before a day.
  func changes(since day: CalendarDay) -> [Change] {
    changes.compactMap { change in
      var change = change
      change.moment = max(change.moment, firstMoment ?? change.moment)
      return CalendarDay(seconds: change.moment) >= day ? change : nil
    }
  }
}
