import Arguments
import Diagnostics

extension OptionRow {
  /// Returns an option that says how many threads to use.
  static func threads(
    _ threads: any WritableKeyPath<Settings, Int?> & Sendable, help: String,
    section: String = "Options"
  ) -> Self {
    .reading(
      "threads", threads, placeholder: "N", expected: "a number from 1 to 256",
      help: "\(help) as many as there are cores unless given.", section: section
    ) { Int($0, within: 1...256) }
  }
}
