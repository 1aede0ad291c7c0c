import Diagnostics
import Testing

@Suite struct FirstSentenceTests {
  @Test(
    arguments: [
      ("One. Two.", "One."), ("One", "One"), ("", ""), ("Really? Yes.", "Really?"),
      ("It costs 1.5 s. Much.", "It costs 1.5 s."),
      ("Words, e.g. these. More.", "Words, e.g. these."),
      ("Ends here. ", "Ends here. "), ("Wie? Ä.", "Wie?"), ("A. 2 more.", "A."), ("One. ", "One. "),
      ("One.", "One."),
      ("One.  Two", "One."),
    ])
  func `a sentence ends where the next begins`(text: String, first: String) {
    #expect(text.firstSentence == first)
  }
}
