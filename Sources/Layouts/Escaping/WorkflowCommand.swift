/// The message of a workflow command of GitHub Actions, as the runner takes it back.
package enum WorkflowMessage: OutputTarget {
  /// Returns the text with what would end the message in hexadecimal.
  package static func escape(_ text: String) -> String {
    text.inHexadecimal("%\r\n")
  }
}

/// A property of a workflow command of GitHub Actions, such as its title.
package enum WorkflowProperty: OutputTarget {
  /// Returns the text with what would end the property in hexadecimal.
  package static func escape(_ text: String) -> String {
    text.inHexadecimal("%:,")
  }
}

extension String {
  /// Returns the text with some of its ASCII characters as a percent sign and two digits.
  fileprivate func inHexadecimal(_ spelled: String) -> String {
    unicodeScalars.map { scalar in
      guard spelled.unicodeScalars.contains(scalar) else { return String(scalar).visible }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
