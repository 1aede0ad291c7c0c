/// The message of a workflow command of GitHub Actions, as the runner takes it back.
package enum WorkflowMessage: OutputTarget {
  /// Returns the text with what would end the message in hexadecimal.
  package static func escape(_ text: String) -> String {
    WorkflowEscape.text(text) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }
}

/// A property of a workflow command of GitHub Actions, such as its title.
package enum WorkflowProperty: OutputTarget {
  /// Returns the text with what would end the property in hexadecimal.
  package static func escape(_ text: String) -> String {
    WorkflowEscape.text(text) { scalar in
      switch scalar {
      case "%": "%25"
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }
}

private enum WorkflowEscape {
  static func text(_ text: String, _ spelling: (Unicode.Scalar) -> String?) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let spelling = spelling(scalar) {
        escaped += spelling
      } else {
        escaped += String(scalar).visible
      }
    }
    return escaped
  }
}
