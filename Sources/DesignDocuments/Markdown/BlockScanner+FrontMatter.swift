extension BlockScanner {
  /// Finds front matter: lines between `---` and `---` or `...`, or of TOML between `+++` and `+++`, only
  /// where the document begins.
  ///
  /// - Parameter start: Where the document's text begins.
  /// - Returns: Where the line after it begins, or nothing when there is no front matter.
  mutating func frontMatter(from start: Int) -> Int? {
    let firstEnd = lineEnd(from: start)
    let isForeign = isFence(start, firstEnd, of: ASCII.plus)
    guard isForeign || isFence(start, firstEnd, of: ASCII.hyphen), firstEnd < bytes.count else {
      return nil
    }
    let contentStart = afterLine(endingAt: firstEnd)
    var offset = contentStart
    while offset < bytes.count {
      let end = lineEnd(from: offset)
      if isForeign, isFence(offset, end, of: ASCII.plus) {
        found.foreignFrontMatter = ByteRange(contentStart, offset)
        return end < bytes.count ? afterLine(endingAt: end) : end
      }
      if !isForeign,
        isFence(offset, end, of: ASCII.hyphen) || isFence(offset, end, of: ASCII.fullStop)
      {
        found.frontMatter = ByteRange(contentStart, offset)
        return end < bytes.count ? afterLine(endingAt: end) : end
      }
      offset = end < bytes.count ? afterLine(endingAt: end) : end
    }
    return nil
  }

  private func isFence(_ start: Int, _ end: Int, of mark: UInt8) -> Bool {
    end - start >= 3 && bytes[start..<start + 3].allSatisfy { $0 == mark }
      && isBlank(from: start + 3, to: end)
  }
}
