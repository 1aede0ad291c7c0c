import Testing

@testable import Measurements

@Suite struct ChangedWordsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var removed: [String]
    var added: [String]
    var counts: Bool
  }

  static let samples = [
    Sample(
      testDescription: "a number", removed: ["The fee is 10 a month"],
      added: ["The fee is 12 a month"], counts: true),
    Sample(
      testDescription: "a number within a word", removed: ["see rule a"], added: ["see rule a1"],
      counts: true),
    Sample(
      testDescription: "wrapped anew", removed: ["one two three", "four"],
      added: ["one two", "three four"], counts: false),
    Sample(
      testDescription: "moved", removed: ["first thing here"], added: ["first thing here"],
      counts: false),
    Sample(
      testDescription: "case and punctuation", removed: ["Major, minor, and patch"],
      added: ["major minor and patch!"], counts: false),
    Sample(
      testDescription: "a slip of the pen", removed: ["recieve"], added: ["receive"],
      counts: false),
    Sample(
      testDescription: "three slips", removed: ["teh recieve adress"],
      added: ["the receive address"], counts: false),
    Sample(
      testDescription: "four slips are an edit", removed: ["backwards teh recieve adress"],
      added: ["backward the receive address"], counts: true),
    Sample(
      testDescription: "two words in", removed: [], added: ["very soon"], counts: false),
    Sample(
      testDescription: "three words in", removed: [], added: ["only on request"], counts: true),
    Sample(
      testDescription: "one word for another", removed: ["employees"], added: ["contractors"],
      counts: false),
    Sample(
      testDescription: "a word for two others", removed: ["contractors"],
      added: ["permanent staff"], counts: true),
    Sample(
      testDescription: "short words are no slips of each other", removed: ["I", "I", "I"],
      added: ["we", "we", "we"], counts: true),
    Sample(
      testDescription: "a slip and a word", removed: ["recieve mail"], added: ["receive post"],
      counts: false),
    Sample(
      testDescription: "Chinese characters are words", removed: ["\u{6BCF}\u{5929}"],
      added: ["\u{6BCF}\u{5468}\u{4E00}\u{6B21}"], counts: true),
    Sample(
      testDescription: "two letters of each word", removed: ["absent garden winter"],
      added: ["abzznt gazzen wizzer"], counts: false),
    Sample(
      testDescription: "three letters of each word", removed: ["absent garden winter"],
      added: ["azzznt gzzzen wzzzer"], counts: true),
    Sample(
      testDescription: "one letter of two is a slip", removed: ["is"], added: ["it has come"],
      counts: false),
    Sample(
      testDescription: "one letter of one is none", removed: ["a"], added: ["I have come"],
      counts: true),
    Sample(
      testDescription: "four words out", removed: ["teh recieve adress hapy"],
      added: ["the receive address"], counts: true),
    Sample(
      testDescription: "a slip after another word of its line", removed: ["employees recieve"],
      added: ["contractors receive"], counts: false),
    Sample(testDescription: "nothing", removed: [], added: [], counts: false),
  ]

  @Test(arguments: samples) func `a change counts when it says something else`(sample: Sample) {
    var words = ChangedWords()
    for line in sample.removed {
      var line = line
      line.withUTF8 { words.remove($0) }
    }
    for line in sample.added {
      var line = line
      line.withUTF8 { words.add($0) }
    }
    #expect(words.isSubstantial == sample.counts)
  }
}
