package import Diagnostics

extension JSONElement {
  /// Where the value stands.
  ///
  /// It is found by reading the text again, since few values are ever complained about.
  package var place: Place {
    let (line, column) = TextPosition.lineAndColumn(of: offset, in: document.bytes)
    return Place(file: document.name, line: line, column: column, pointer: pointer)
  }

  /// The offset of the first byte, a string's quote included.
  var offset: Int { node.range.lowerBound - (kind == .string ? 1 : 0) }

  /// The way from the root (RFC 6901); that of a key is the way to its value.
  package var pointer: String {
    var pointer = ""
    var container = 0
    while container < index {
      let isObject = document.nodes[container].kind == .object
      var ordinal = 0
      var child = container + 1
      var value = isObject ? child + 1 : child
      while Int(document.nodes[value].next) <= index {
        ordinal += 1
        child = Int(document.nodes[value].next)
        value = isObject ? child + 1 : child
      }
      pointer += "/"
      pointer +=
        isObject
        ? Self.escaped(JSONElement(document: document, index: child).text) : String(ordinal)
      if index == child { break }
      container = value
    }
    return pointer
  }

  private static func escaped(_ key: String) -> String {
    var text = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
