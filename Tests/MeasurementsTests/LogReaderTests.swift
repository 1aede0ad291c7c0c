import Rubrics
import Testing

@testable import Measurements

@Suite struct LogReaderTests {
  /// A later commit first, as git tells them; the second hunk holds lines that look like headers.
  static let log = """
    \u{1}1700000000 1700000100

    diff --git a/docs/a b.md b/docs/a b.md
    index 1..2 100644
    --- a/docs/a b.md\t
    +++ b/docs/a b.md\t
    @@ -1 +1,2 @@ some heading @@ -9 +9 @@
    -the old line
    +the entirely new line of words
    +diff --git a/x.md b/x.md
    @@ -10,3 +11,0 @@
    --- a/y.md
    -++ b/y.md
    -@@ -1 +1 @@
    \\ No newline at end of file
    diff --git a/gone.md b/gone.md
    deleted file mode 100644
    index 1..0
    --- a/gone.md
    +++ /dev/null
    @@ -1 +0,0 @@
    -word
    diff --git a/old.md b/new.md
    similarity index 90%
    rename from old.md
    rename to new.md
    \u{1}1600000000 1600000100

    diff --git a/empty.md b/empty.md
    new file mode 100644
    index 0000000..e69de29
    diff --git a/typo.md b/typo.md
    index 1..2 100644
    --- a/typo.md
    +++ b/typo.md
    @@ -1 +1 @@
    -recieve
    +receive

    """

  @Test(arguments: [1, 2, 3, 7, 64, 100_000]) func `pieces of any size read alike`(size: Int) {
    var reader = LogReader(until: .max)
    let bytes = Array(Self.log.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBufferPointer { reader.take($0) }
    }
    #expect(reader.isAtLineEnd)
    reader.finish()
    let history = reader.history
    let changes = history.changes.map {
      "\(String(decoding: history.paths[$0.document], as: UTF8.self)) \($0.moment) \($0.commit)"
    }
    #expect(
      changes == ["docs/a b.md 1700000000 1", "gone.md 1700000000 1", "empty.md 1600000000 2"])
    #expect(history.firstMoment == 1_600_000_000)
    #expect(history.commits == 2)
  }

  @Test func `a line that was cut shows`() {
    var reader = LogReader(until: .max)
    Array("\u{1}1 2\ndiff --git".utf8).withUnsafeBufferPointer { reader.take($0) }
    #expect(!reader.isAtLineEnd)
  }

  @Test func `times that lie anywhere are drawn into the history`() {
    var history = ChangeHistory(until: 1_000_000)
    let path = Array("a.md".utf8)
    history.begin(written: 9_000_000, landed: 900_000)
    path.withUnsafeBufferPointer { history.note($0) }
    history.begin(written: 950_000, landed: 2_000_000)
    path.withUnsafeBufferPointer { history.note($0) }
    history.begin(written: 5, landed: 1_000_000)
    path.withUnsafeBufferPointer { history.note($0) }
    history.begin(written: 6, landed: 1_000_001)
    path.withUnsafeBufferPointer { history.note($0) }
    history.begin(written: 500_000, landed: 500_000)
    path.withUnsafeBufferPointer { history.note($0) }
    let moments = history.changes(since: CalendarDay(number: 0)).map(\.moment)
    #expect(moments == [1_000_000, 500_000, 500_000])
  }

  @Test func `what was renamed and edited counts under its new name`() {
    let log = """
      \u{1}1700000000 1700000100

      diff --git a/old name.md b/a longer name.md
      similarity index 90%
      rename from old name.md
      rename to a longer name.md
      --- a/old name.md\t
      +++ b/a longer name.md\t
      @@ -3,2 +3 @@
      -one two
      -three
      +only four words here

      """
    var reader = LogReader(until: 1_700_000_100)
    Array(log.utf8).withUnsafeBufferPointer { reader.take($0) }
    reader.finish()
    #expect(reader.history.paths == [Array("a longer name.md".utf8)])
    #expect(reader.history.changes.map(\.moment) == [1_700_000_000])
  }
}
