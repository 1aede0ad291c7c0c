/// What a run takes from the world around it, other than its words and its console.
package struct Environment: Sendable, Equatable {
  /// The environment variables.
  package var variables: [String: String]
  /// The date of today as `YYYY-MM-DD`.
  package var today: String
  /// The number of processors that can work at the same time.
  package var processorCount: Int
  /// The absolute path of the folder that documents are looked for in.
  package var workingDirectory: String

  /// Creates an environment.
  package init(
    variables: [String: String] = [:], today: String, processorCount: Int = 1,
    workingDirectory: String = "/"
  ) {
    self.variables = variables
    self.today = today
    self.processorCount = processorCount
    self.workingDirectory = workingDirectory
  }

  /// The value of a variable, or nothing when it is unset or empty.
  package subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where states of conversations are kept (XDG Base Directory Specification 0.8).
  package var stateDirectory: String? {
    if let directory = self["XDG_STATE_HOME"], directory.hasPrefix("/") {
      return directory + "/crossroads"
    }
    return self["HOME"].map { $0 + "/.local/state/crossroads" }
  }

  /// Where the user keeps settings (XDG Base Directory Specification 0.8).
  package var configurationDirectory: String? {
    if let directory = self["XDG_CONFIG_HOME"], directory.hasPrefix("/") {
      return directory + "/crossroads"
    }
    return self["HOME"].map { $0 + "/.config/crossroads" }
  }

  /// Whether a terminal may be painted on instead of being written to line by line.
  var allowsPainting: Bool {
    guard let terminal = self["TERM"], terminal != "dumb" else { return false }
    return self["ACCESSIBLE"].map { $0 == "0" } ?? true
  }
}
