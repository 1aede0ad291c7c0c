import Paths

/// The files that a git repository tracks, whatever its ignore files say.
///
/// Nothing but the names of files below the repository comes of its index. So the index may stand
/// elsewhere, as git keeps that of a linked work tree.
struct TrackedFiles {
  /// The most bytes of an index.
  private static let largestIndex = 128 * 1024 * 1024

  /// The paths, and those of the folders around them, counted from the repository.
  private var paths: Set<FilePath> = []
  private let root: FilePath

  /// Reads the index of a repository; one that cannot be read tracks nothing.
  ///
  /// - Parameters:
  ///   - root: The absolute path of the repository's folder.
  ///   - read: Returns the bytes of a file, or nothing when it cannot be read or has too many.
  init(of root: FilePath, read: (FilePath, _ limit: Int) -> [UInt8]?) {
    self.root = root
    var folder = root.appending(".git")
    // In a linked work tree the name stands for a file that tells where the folder is.
    if let pointer = read(folder, Self.largestPointer) {
      let line = pointer.prefix { $0 != UInt8(ascii: "\n") }
      guard line.starts(with: Self.pointer.utf8) else { return }
      folder = root.appending(FilePath(bytes: line.dropFirst(Self.pointer.utf8.count)))
    }
    guard let index = read(folder.appending("index"), Self.largestIndex) else { return }
    for path in Self.paths(in: index) {
      paths.insert(FilePath(bytes: path))
      var end = path.count
      while let slash = path[..<end].lastIndex(of: UInt8(ascii: "/")) {
        guard paths.insert(FilePath(bytes: path[..<slash])).inserted else { break }
        end = slash
      }
    }
  }

  /// The most bytes of the file that tells where the folder is.
  private static let largestPointer = 64 * 1024
  private static let pointer = "gitdir: "
  /// The bytes of an entry before its flags: times, device, inode, mode, owner, size and the object's name.
  private static let fixedBytes = 60
  private static let headerBytes = 12

  /// Returns whether a path, or something below it, is tracked.
  func contains(_ path: FilePath) -> Bool {
    root.way(to: path).map(paths.contains) ?? false
  }

  /// Returns the paths in an index of versions 2 to 4 with object names of 20 bytes, as far as it is sound.
  ///
  /// An entry has its fixed part, two bytes of flags, two more where the flags say so, and the path up to a
  /// NUL. Before version 4 more NULs fill it up to a multiple of eight; from then on a path gives how many bytes
  /// of the one before it fall away, and what follows the rest.
  private static func paths(in index: [UInt8]) -> [[UInt8]] {
    func number(at offset: Int, bytes: Int) -> Int {
      index[offset..<offset + bytes].reduce(0) { $0 << 8 | Int($1) }
    }
    guard index.count >= headerBytes, index.starts(with: "DIRC".utf8) else { return [] }
    let version = number(at: 4, bytes: 4)
    guard (2...4).contains(version) else { return [] }
    var paths: [[UInt8]] = []
    var offset = headerBytes
    var last: [UInt8] = []
    for _ in 0..<number(at: 8, bytes: 4) {
      let start = offset
      guard offset + fixedBytes + 2 <= index.count else { break }
      let isExtended = version >= 3 && index[offset + fixedBytes] & 0x40 != 0
      offset += fixedBytes + (isExtended ? 4 : 2)
      var kept = 0
      if version == 4 {
        guard let (dropped, end) = offsetNumber(at: offset, in: index), dropped <= last.count
        else { break }
        kept = last.count - dropped
        offset = end
      }
      guard offset < index.count, let end = index[offset...].firstIndex(of: 0) else { break }
      last = Array(last.prefix(kept) + index[offset..<end])
      paths.append(last)
      offset = version == 4 ? end + 1 : start + (end - start) / 8 * 8 + 8
    }
    return paths
  }

  /// Reads a number of variable length, and returns it with where it ends.
  private static func offsetNumber(at start: Int, in index: [UInt8]) -> (Int, Int)? {
    var offset = start
    var value = 0
    while offset < index.count, offset - start < 5 {
      let byte = index[offset]
      offset += 1
      value = value << 7 | Int(byte & 0x7F)
      if byte & 0x80 == 0 { return (value, offset) }
      value += 1
    }
    return nil
  }
}
