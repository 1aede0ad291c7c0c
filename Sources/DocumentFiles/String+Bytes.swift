extension String {
  /// Returns whether the bytes begin with those of another text, whatever scalars would join across the border.
  func beginsWith(bytesOf other: String) -> Bool { utf8.starts(with: other.utf8) }

  /// Returns whether the bytes end with those of another text.
  func endsWith(bytesOf other: String) -> Bool {
    utf8.reversed().starts(with: other.utf8.reversed())
  }
}
