extension Rubric {
  /// Returns the title of an option, or its id where there is none.
  package func title(ofOption id: String) -> String { option(id)?.title ?? id }

  /// Returns the title of an outcome, or its id where there is none.
  package func title(ofOutcome id: String) -> String { outcome(id)?.title ?? id }

  /// Returns the title of the outcome that adopts an option alone, which is shorter than the option's own.
  package func shortName(of option: RubricOption) -> String {
    outcome(adopting: [option.id])?.title ?? option.title
  }

  /// Returns the title of a question, or its id where there is none.
  package func title(ofQuestion id: String) -> String { question(id)?.title ?? id }
}
