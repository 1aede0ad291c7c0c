extension Escaped {
  /// The output with a space of no width within what the runners of builds take for a command in a log.
  ///
  /// GitHub's obeys `::` where a line begins, whatever space stands before it, and `##[` anywhere;
  /// Azure's and TeamCity's obey `##vso[` and `##teamcity[`.
  package var withoutLogCommands: Self {
    guard Self.mayHoldCommand(source.utf8) else { return self }
    let scalars = Array(source.unicodeScalars)
    var text = String.UnicodeScalarView()
    var isAtStart = true
    for (index, scalar) in scalars.enumerated() {
      let last = index > 0 ? scalars[index - 1] : " "
      let isCommand =
        scalar == ":" && last == ":" && isAtStart
        || scalar == "#" && last == "#"
          && scalars[(index + 1)...].first { !($0.isASCII && $0.properties.isAlphabetic) } == "["
      if isCommand { text.append("\u{200B}") }
      text.append(scalar)
      // The first of two colons is still where the line begins.
      isAtStart =
        scalar == "\n"
        || isAtStart && (scalar.properties.isWhitespace || scalar == ":" && last != ":")
    }
    return Self(trusted: String(text))
  }

  /// Whether two colons or number signs stand side by side, which they seldom do.
  private static func mayHoldCommand(_ bytes: String.UTF8View) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte == last, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") { return true }
      last = byte
    }
    return false
  }
}
