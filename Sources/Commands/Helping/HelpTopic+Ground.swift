extension HelpTopic {
  /// How a design doc says what its answers were counted from.
  static let aboutGround = [
    "A doc may name what an answer is counted from, and what was found:",
    "  measure: corpus handbook/ --exclude handbook/old --window 128000\n  measure: volatility handbook/\n  measure: examples data/train.jsonl --golden data/golden.jsonl\n  measure: gap sheets/gap.csv\n  measured: corpus prompt-sized 2026-05-01 c953606 16 documents 21000 tokens",
    "'check' counts again, as 'crossroads measure' does. When no choice that is possible now leads to the outcome any more, ground-moved is an error; when only a choice has changed, it is a note. Either ends with the lines to paste, and so does the note on a line without a record. A recorded pace of change stands while something still changes in half of its periods.",
    "Paths count from the top of the doc's repository and lead nowhere else, not by a link either; one with a space stands in double quotation marks. A shallow clone and files that are gone are noted and fail nothing.",
  ]
}
