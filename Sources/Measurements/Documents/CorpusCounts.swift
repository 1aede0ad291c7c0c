/// How much there is to read.
package struct CorpusCounts: Sendable, Hashable {
  package var documents = 0
  /// The words: runs of what is no space, each Chinese character and kana one.
  package var words = 0
  /// About how many tokens a model sees, by `TextCounts`.
  package var tokens = 0
  package var bytes = 0
  /// The documents that repeat another word for word.
  package var copies = 0
  /// The documents that are nearly another.
  package var nearCopies = 0

  /// Creates counts of nothing.
  package init() {}
}
