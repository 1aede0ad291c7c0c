/// A path as a user names it, compared by its parts alone.
struct UserPath {
  private let parts: [Substring]

  /// Creates a path; `.`, doubled slashes and a slash at its end mean nothing.
  init(_ path: String) {
    parts = (path.hasPrefix("/") ? [""] : []) + path.split(separator: "/").filter { $0 != "." }
  }

  /// Returns the way from this path to another, or nothing when that does not lie below it.
  func rest(of other: UserPath) -> String? {
    other.parts.starts(with: parts)
      ? other.parts.dropFirst(parts.count).joined(separator: "/") : nil
  }
}
