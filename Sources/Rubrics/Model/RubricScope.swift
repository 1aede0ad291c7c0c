/// The words by which a text shows that it makes a rubric's decision.
///
/// A word written with a capital is looked for exactly as it stands; `*` stands for up to three words.
package struct RubricScope: Sendable, Hashable {
  /// The names of one option.
  package struct Terms: Sendable, Hashable {
    /// The id of the option.
    package var option: String
    /// The words and phrases that name it.
    package var phrases: [String]
  }

  /// What the options are called, in the rubric's order of options.
  package var terms: [Terms] = []
  /// Words of the field the options belong to, without which their names may mean something else.
  package var field: [String] = []
  /// Words that are a decision wherever one is stated, even where no alternative is named.
  package var alone: [String] = []
  /// Phrases that hold a name of an option and mean something else; a `*` of theirs stands for no word that begins
  /// another part of the sentence, such as a preposition.
  package var unlike: [String] = []
  /// Words by which a text plans to evaluate what it decides.
  package var evaluation: [String] = []
  /// What options are usually built of, so that to do without it is a choice.
  package var parts: [String] = []
  /// Words for doing without such parts.
  package var without: [String] = []
  /// The workings of an option, which manuals dwell on and decisions do not.
  package var workings: [String] = []
  /// Words for what a model is made to learn.
  package var teaching: [String] = []
  /// Words for what goes wrong where nothing is decided for.
  package var failings: [String] = []

  /// Returns the words and phrases that name an option.
  package func terms(for option: String) -> [String] {
    terms.first { $0.option == option }?.phrases ?? []
  }
}
