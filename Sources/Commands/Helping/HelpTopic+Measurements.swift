extension HelpTopic {
  /// How answers are counted.
  static let aboutMeasurements = [
    "What can be counted need not be guessed. 'crossroads measure' reads a team's own files, and prints counts, choices and places, never what is in them:",
    "  --documents PATH   corpus and volatility: documents, words, tokens, and the\n                     windows of the git history in which something changed\n  --changes FILE     volatility, from rows of a path and a date\n  --examples FILE    examples and coverage: pairs, copies, conflicts, templates\n  --sheet FILE       gap, retrieval, logic, behaviour and evaluation\n  --results FILE     the same from results of promptfoo, where two prompts or\n                     providers answer without and with the facts",
    "The evidence rarely names one choice, so an answer is a set, the best guess first. The page says whether the outcome differs inside the set; when it does not, counting more is not worth it.",
    "The sheet is the perfect-prompt test. 'crossroads measure --new-sheet sheet.csv' writes an empty one; each row is a question, asked once without and once with the facts in the prompt:",
    "  question   the question, as somebody asked it\n  expected   what a good answer says\n  closed     right without the facts? y or n\n  facts      right with the facts pasted into the prompt? y or n\n  found      right passage among those retrieved? y or n\n  retrieved  right with retrieval? y or n\n  written    does the answer stand in a document? yes, partly or no\n  why        fact, format, tone, vocabulary, judgement, limits, tool or question\n  origin     real or invented\n  date       when the row was marked",
    "Columns may be left out or empty; what is counted from them is then not known. Where your file names them otherwise, say so: --column closed=bare --column facts=pasted. Fourteen rows settle the clear cases, fifty usually do.",
    "To keep what was measured, and to go on with it:",
    "  crossroads measure --documents docs --format json --output measured.json\n  crossroads advise --answers measured.json",
    "A flag wins over a measured answer, and the report says so and whether the outcome turns on it. The history is read as of the last commit, so the same tree gives the same answer; a shallow clone, an import or an untracked folder cannot tell, and the page says why.",
  ]
}
