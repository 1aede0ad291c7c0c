import Platform

/// What stands in a folder, sorted by name.
package struct FolderListing {
  /// Why a folder could not be listed, as an error number of the system.
  package struct Failure: Error {
    package let number: Int32
  }

  package private(set) var names: [FilePath] = []

  /// Lists a folder.
  ///
  /// - Throws: A `Failure` when it cannot be read.
  package init(of path: FilePath) throws(Failure) {
    guard let stream = path.withSystemPath({ opendir($0) }) else { throw Failure(number: errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        FilePath(bytes: raw.prefix { $0 != 0 })
      }
      if name != ".", name != ".." { names.append(name) }
    }
    names.sort()
  }
}
