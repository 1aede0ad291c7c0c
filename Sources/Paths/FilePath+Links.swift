import Platform

extension FilePath {
  /// The absolute path of what stands there, without links, or nothing when there is nothing.
  package var resolved: FilePath? {
    withSystemPath { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return FilePath(system: resolved)
    }
  }

  /// Whether something stands there, readable or not; a link counts by what it leads to.
  package var exists: Bool { withSystemPath { access($0, F_OK) } == 0 }

  /// Creates a path of bytes that end with a zero, as the system gives them.
  package init(system path: UnsafePointer<CChar>) {
    self.init(
      bytes: UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) })
  }
}
