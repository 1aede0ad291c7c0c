/// One entry of a rubric as the linter sees it: its texts and what they rest on.
struct LintEntry {
  /// What sort of text it is.
  enum Field: String {
    case title, ask, why, hint, because, detail, remedy, headline

    /// The most characters it may take; only the reason behind a threshold may be as long as a detail.
    func limit(inOption isOption: Bool) -> Int {
      switch self {
      case .title: 60
      case .hint: 70
      case .ask, .headline: 120
      case .because: isOption ? 320 : 160
      case .remedy: 200
      case .why, .detail: 320
      }
    }
  }

  /// A text with the name of its key.
  struct Text {
    /// The key.
    var field: Field
    /// The text.
    var words: String
  }

  /// The id, with that of the entry around it where it is unique only there.
  var id: String
  /// The file and the JSON pointer within it.
  var location: String
  /// What it says, without what it leaves out.
  var texts: [Text]
  /// What it rests on.
  var citations: [Citation]
  /// Whether it claims something that needs a source.
  var mustCite = true
  var isOption = false

  /// Creates an entry of the file `rubric.json`.
  init(
    _ id: String, at pointer: String, _ texts: [(Field, String?)], _ citations: [Citation] = [],
    mustCite: Bool = true, isOption: Bool = false
  ) {
    self.id = id
    self.location = "rubric.json#" + pointer
    self.texts = texts.compactMap { field, words in words.map { Text(field: field, words: $0) } }
    self.citations = citations
    self.mustCite = mustCite
    self.isOption = isOption
  }
}
