import Diagnostics
import Platform

/// What stands in a folder, sorted by name.
package struct FolderListing {
  /// Why a folder could not be listed, as an error number of the system.
  package struct Failure: Error {
    /// The number.
    package let number: Int32
  }

  /// The names that are text.
  package private(set) var names: [String] = []
  /// The names that are not UTF-8, as far as they can be shown.
  package private(set) var unreadable: [String] = []

  /// Lists a folder.
  ///
  /// - Throws: A `Failure` when it cannot be read.
  package init(of path: String) throws(Failure) {
    guard let stream = opendir(path) else { throw Failure(number: errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        let bytes = raw.prefix { $0 != 0 }
        if let name = String(validating: bytes, as: UTF8.self) {
          if name != ".", name != ".." { names.append(name) }
        } else {
          unreadable.append(String(decoding: bytes, as: UTF8.self))
        }
      }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unreadable.sort()
  }
}
