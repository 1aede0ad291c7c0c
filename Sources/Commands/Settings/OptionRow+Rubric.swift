import Arguments

extension OptionRow {
  /// Returns the option that chooses the rubric.
  static func rubric(
    _ rubric: any WritableKeyPath<Settings, String?> & Sendable, section: String = "Options"
  ) -> Self {
    .value(
      "rubric", rubric, placeholder: "NAME|PATH",
      help: "Use another rubric: its name, as 'rubric list' shows it, or the path of its folder.",
      section: section, hint: .nameOrFile)
  }
}
