import Rubrics

/// What is on the screen.
enum Page: Sendable {
  case question(ChoiceList)
  /// Why the question below is asked, scrolled by some rows.
  case explanation(ChoiceList, scroll: Int)
  /// All answers, with the position of the focus.
  case review(focus: Int)
  /// What to do next.
  case menu(Menu)
  /// Answers tried out.
  case exploration(Exploration)
  /// The name of a file.
  case naming(TextEntry)
  case noting(TextEntry, on: Question)
}
