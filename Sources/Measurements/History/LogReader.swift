import Platform

/// Reads what `git log --patch --unified=0` tells and keeps which documents changed when.
struct LogReader {
  /// What git puts before the times of a commit; no line of a patch begins so.
  static let mark = UInt8(0x01)

  /// The changes so far.
  private(set) var history: ChangeHistory
  private var pending: [UInt8] = []
  private var words = ChangedWords()
  private var path: [UInt8] = []
  private var fate = Fate.none
  private var removedLines = 0
  private var addedLines = 0

  /// What happened to the file whose patch is being read.
  private enum Fate {
    case none
    case changed
    case addedOrDeleted
  }

  /// Begins to read.
  init(until latest: Int) {
    history = ChangeHistory(until: latest)
  }

  /// Whether all lines so far were whole.
  var isAtLineEnd: Bool { pending.isEmpty }

  /// Reads a piece.
  mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let base = piece.baseAddress else { return }
    var start = 0
    while start < piece.count,
      let found = memchr(base + start, 0x0A, piece.count - start)
    {
      let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      let line = UnsafeBufferPointer(rebasing: piece[start..<end])
      if pending.isEmpty {
        read(line)
      } else {
        pending += line
        let whole = pending
        pending.removeAll(keepingCapacity: true)
        whole.withUnsafeBufferPointer { read($0) }
      }
      start = end + 1
    }
    pending += piece[start...]
  }

  /// Ends the last commit.
  mutating func finish() {
    endFile()
  }

  private mutating func read(_ line: UnsafeBufferPointer<UInt8>) {
    guard let first = line.first else { return }
    if removedLines + addedLines > 0 {
      readChanged(line, first)
      return
    }
    switch first {
    case UInt8(ascii: "@"): beginHunk(line)
    case Self.mark: beginCommit(line)
    case UInt8(ascii: "d"):
      if line.hasPrefix("diff --git ") {
        beginFile(line)
      } else if line.hasPrefix("deleted file mode") {
        fate = .addedOrDeleted
      }
    case UInt8(ascii: "n") where line.hasPrefix("new file mode"): fate = .addedOrDeleted
    case UInt8(ascii: "r") where line.hasPrefix("rename to "): path = Array(line.dropFirst(10))
    default: break
    }
  }

  private mutating func readChanged(_ line: UnsafeBufferPointer<UInt8>, _ first: UInt8) {
    let text = UnsafeBufferPointer(rebasing: line.dropFirst())
    switch first {
    case UInt8(ascii: "-"):
      removedLines -= 1
      if fate == .changed { words.remove(text) }
    case UInt8(ascii: "+"):
      addedLines -= 1
      if fate == .changed { words.add(text) }
    default: break
    }
  }

  private mutating func beginCommit(_ line: UnsafeBufferPointer<UInt8>) {
    endFile()
    let times = String(decoding: line.dropFirst(), as: UTF8.self).split(separator: " ")
    guard times.count == 2, let written = Int(times[0]), let landed = Int(times[1]) else { return }
    history.begin(written: written, landed: landed)
  }

  private mutating func beginFile(_ line: UnsafeBufferPointer<UInt8>) {
    endFile()
    fate = .changed
    // Both names are the same but in a rename, which names the new one again: "a/NAME b/NAME".
    let names = line.dropFirst("diff --git ".utf8.count)
    path = Array(names.suffix((names.count - 1) / 2).dropFirst(2))
  }

  private mutating func endFile() {
    let counts =
      switch fate {
      case .none: false
      case .changed: words.isSubstantial
      case .addedOrDeleted: true
      }
    if counts { path.withUnsafeBufferPointer { history.note($0) } }
    words.removeAll()
    fate = .none
  }

  /// Reads how many lines a hunk has: `@@ -LINE,COUNT +LINE,COUNT @@`, one where there is no count.
  private mutating func beginHunk(_ line: UnsafeBufferPointer<UInt8>) {
    var position = 0
    func number() -> Int {
      var value = 0
      while position < line.count, case let digit = line[position] &- 0x30, digit < 10 {
        value = min(value * 10 + Int(digit), 1 << 40)
        position += 1
      }
      return value
    }
    func count(after sign: UInt8) -> Int {
      while position < line.count, line[position] != sign { position += 1 }
      position += 1
      _ = number()
      guard position < line.count, line[position] == UInt8(ascii: ",") else { return 1 }
      position += 1
      return number()
    }
    removedLines = count(after: UInt8(ascii: "-"))
    addedLines = count(after: UInt8(ascii: "+"))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Returns whether the bytes begin with those of a text.
  fileprivate func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { prefix($0.count).elementsEqual($0) }
  }
}
