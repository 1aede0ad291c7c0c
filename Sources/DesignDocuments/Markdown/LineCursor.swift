/// A position in a line that counts columns, where a tab reaches to the next multiple of four.
struct LineCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the first byte that is not consumed.
  private(set) var offset: Int
  /// The column of that byte, or a column within it when it is a tab consumed in part.
  private(set) var column = 0
  /// The offset after the line's last byte, line ending excluded.
  let end: Int
  /// The offset of the first byte that is neither space nor tab.
  private(set) var textOffset: Int
  private var textColumn = 0

  /// Begins a line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    offset = start
    self.end = end
    textOffset = start
    findText()
  }

  /// Whether nothing but space is left.
  var isBlank: Bool { textOffset >= end }

  /// The number of columns before the text.
  var indent: Int { textColumn - column }

  /// The first byte of the text, or 0 on a blank rest.
  var textByte: UInt8 { textOffset < end ? bytes[textOffset] : 0 }

  /// Consumes the space before the text and a number of its bytes, none of them a tab.
  mutating func consumeText(_ count: Int) {
    offset = textOffset + count
    column = textColumn + count
    textOffset = offset
    textColumn = column
    findText()
  }

  /// Consumes columns of space; the last tab may be consumed in part.
  mutating func consumeIndent(_ columns: Int) {
    let target = min(column + columns, textColumn)
    while column < target {
      let width = bytes[offset] == ASCII.tab ? 4 - column % 4 : 1
      if column + width > target {
        column = target
      } else {
        column += width
        offset += 1
      }
    }
  }

  private mutating func findText() {
    while textOffset < end {
      switch bytes[textOffset] {
      case ASCII.space: textColumn += 1
      case ASCII.tab: textColumn += 4 - textColumn % 4
      default: return
      }
      textOffset += 1
    }
  }
}
