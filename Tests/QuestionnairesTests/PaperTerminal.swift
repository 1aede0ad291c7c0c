/// A terminal on paper: it obeys what the painter says and shows what a person would see.
///
/// Anything else makes it fail, so that the painter cannot use what terminals disagree about.
struct PaperTerminal {
  /// The rows on the screen.
  private(set) var rows: [String]
  /// The rows that scrolled away.
  private(set) var past: [String] = []
  /// Where the cursor is.
  private(set) var row = 0
  private(set) var column = 0
  /// What it did not understand.
  private(set) var complaints: [String] = []
  /// The number of characters written.
  private(set) var written = 0
  let columns: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = Array(repeating: "", count: rows)
  }

  /// What was shown from the first line to the last, without empty rows at the end.
  var text: [String] {
    var lines = past + rows
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  mutating func take(_ text: String) {
    // A grapheme may join CR and LF, so scalars are read.
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\r": column = 0
      case "\n":
        row += 1
        if row == rows.count {
          past.append(rows.removeFirst())
          rows.append("")
          row -= 1
        }
      case "\u{1B}": obey(&scalars)
      default: put(Character(scalar))
      }
    }
  }

  private mutating func put(_ character: Character) {
    written += 1
    var line = Array(rows[row])
    while line.count <= column { line.append(" ") }
    line[column] = character
    rows[row] = String(line)
    column += 1
    if column >= columns { complaints.append("wrote into the last column of row \(row)") }
  }

  private mutating func obey(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    guard scalars.popFirst() == "[" else {
      complaints.append("not a control sequence")
      return
    }
    var parameters = ""
    while let next = scalars.first, (0x30...0x3F).contains(next.value) {
      parameters.unicodeScalars.append(next)
      scalars.removeFirst()
    }
    let count = Int(parameters) ?? 1
    switch scalars.popFirst() {
    case "A":
      if count > row { complaints.append("moved above the screen") }
      row = max(0, row - count)
    case "B":
      if row + count >= rows.count { complaints.append("moved below the screen") }
      row = min(rows.count - 1, row + count)
    case "K":
      rows[row] = String(rows[row].prefix(column))
    case "J":
      rows[row] = String(rows[row].prefix(column))
      for below in (row + 1)..<max(row + 1, rows.count) { rows[below] = "" }
    case "h", "l": if parameters != "?2026" { complaints.append("mode \(parameters)") }
    case "m": break
    default: complaints.append("unknown sequence")
    }
  }
}
