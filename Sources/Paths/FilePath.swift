/// A path as the system has it: bytes, whatever they mean to a reader.
///
/// Two paths are the same when all their bytes are. A name that differs in nothing but its Unicode
/// form is another file, and a name need not be text at all.
package struct FilePath: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// Creates a path of a text, as `text` gives it or as a user writes it.
  package init(_ text: String) {
    bytes = text.pathBytes
  }

  /// The path as a text, of which no byte is lost; output spells out those that are no UTF-8.
  package var text: String { String(pathBytes: bytes) }

  /// Whether it counts from the root of the file system.
  package var isAbsolute: Bool { bytes.first == Self.slash }

  /// The names it is made of, without `.`; `..` stays, as a link may give it any meaning.
  package var names: [FilePath] {
    bytes.split(separator: Self.slash).map { FilePath(bytes: $0) }.filter { $0 != "." }
  }

  /// The last of its names, empty for the root.
  package var name: FilePath {
    let end = (bytes.lastIndex { $0 != Self.slash } ?? -1) + 1
    let start = (bytes[..<end].lastIndex(of: Self.slash) ?? -1) + 1
    return FilePath(bytes: bytes[start..<end])
  }

  /// The folder it lies in, and the root's folder the root.
  package var folder: FilePath {
    let names = self.names.dropLast()
    let path = FilePath(names: names, isAbsolute: isAbsolute)
    return path.bytes.isEmpty ? "." : path
  }

  /// The folders from the path up to the root of the file system, the path itself first.
  package var folders: [FilePath] {
    let names = self.names
    return (0...names.count).map {
      FilePath(names: names.dropLast($0), isAbsolute: true)
    }
  }

  package init(names: some Collection<FilePath>, isAbsolute: Bool) {
    let joined = names.map(\.bytes).joined(separator: [Self.slash])
    bytes = (isAbsolute ? [Self.slash] : []) + joined
  }

  /// Returns the path of what lies at another path from here; an absolute one stays as it is.
  package func appending(_ path: FilePath) -> FilePath {
    if path.isAbsolute || bytes.isEmpty { return path }
    let end = (bytes.lastIndex { $0 != Self.slash } ?? -1) + 1
    return FilePath(bytes: bytes[..<end] + [Self.slash] + path.bytes)
  }

  /// Returns the path of what stands in the same folder under another name.
  package func beside(_ name: FilePath) -> FilePath {
    let end = (bytes.lastIndex(of: Self.slash) ?? -1) + 1
    return FilePath(bytes: bytes[..<end] + name.bytes)
  }

  /// Returns the path with bytes after its last.
  package func followed(by ending: String) -> FilePath {
    FilePath(bytes: bytes + ending.pathBytes)
  }

  /// Returns the way to a path that lies below this one, or nothing; both count from the same folder.
  package func way(to path: FilePath) -> FilePath? {
    let names = self.names
    let others = path.names
    guard isAbsolute == path.isAbsolute, others.count > names.count, others.starts(with: names)
    else { return nil }
    return FilePath(names: others.dropFirst(names.count), isAbsolute: false)
  }

  /// Returns whether the last bytes are those of an ending, upper and lower case of ASCII alike.
  package func ends(in ending: String) -> Bool {
    let ending = ending.pathBytes
    return bytes.count >= ending.count
      && bytes.suffix(ending.count).elementsEqual(ending) { $0.lowercased == $1.lowercased }
  }

  /// Returns whether another path is this one or lies below it.
  package func holds(_ path: FilePath) -> Bool {
    isAbsolute == path.isAbsolute && path.names.starts(with: names)
  }

  /// Hands the path to a function of the system, as bytes that end with a zero.
  ///
  /// A path that holds a zero itself names nothing; the system gets the empty one, which does not either.
  package func withSystemPath<Result>(
    _ body: (UnsafePointer<CChar>) throws -> Result
  ) rethrows -> Result {
    let whole = bytes.contains(0) ? [] : bytes
    return try body(whole.map(CChar.init(bitPattern:)) + [0])
  }

  private static let slash = UInt8(ascii: "/")
}

extension FilePath: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension FilePath: Comparable {
  /// Whether a path comes before another, byte for byte.
  package static func < (first: FilePath, second: FilePath) -> Bool {
    first.bytes.lexicographicallyPrecedes(second.bytes)
  }
}

extension FilePath: CustomStringConvertible {
  /// The path as a text.
  package var description: String { text }
}

extension UInt8 {
  /// The small letter of a capital one of ASCII, and any other byte itself.
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
