/// The spelling of the way to a value (RFC 6901), by scalars, as whoever follows it goes.
package enum JSONPointer {
  /// Returns a key as a pointer spells it, behind its slash.
  static func part(for key: String) -> String {
    var part = "/"
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": part += "~0"
      case "/": part += "~1"
      default: part.unicodeScalars.append(scalar)
      }
    }
    return part
  }

  /// Returns the keys and positions that a pointer names, from the root on.
  package static func parts(of pointer: String) -> [String] {
    pointer.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { part in
        var key = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in part {
          if isEscaped {
            key.append(scalar == "1" ? "/" : "~")
            if scalar != "0", scalar != "1" { key.append(scalar) }
          } else if scalar != "~" {
            key.append(scalar)
          }
          isEscaped = !isEscaped && scalar == "~"
        }
        return String(key)
      }
  }
}
