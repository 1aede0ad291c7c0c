import DesignDocuments
import Layouts
import Rubrics

/// A page of help that belongs to no command.
enum HelpTopic: String, Sendable, CaseIterable {
  case answers
  case measurements
  case rubrics
  case checks
  case exitCodes = "exit-codes"

  /// What the page tells, in one line.
  var summary: String {
    switch self {
    case .answers: "How to give answers, and what a missing one means"
    case .measurements: "How to count answers from your own files"
    case .rubrics: "What a rubric is, and how to use another"
    case .checks: "How a design doc declares its decision, and what is checked"
    case .exitCodes: "What the exit statuses mean"
    }
  }

  /// Returns the page.
  ///
  /// - Parameters:
  ///   - rubric: The rubric that examples are taken from; it is read only for pages with some.
  ///   - width: The columns of a line.
  /// - Returns: The page, the last line ended too.
  /// - Throws: Every problem of the rubric.
  func text(for rubric: @autoclosure () throws -> Rubric, width: Int) rethrows -> Escaped<Terminal>
  {
    try paragraphs(for: rubric()).flatMap { paragraph -> [Phrase] in
      // A line that starts with spaces is code or a table row, which must not be rewrapped.
      paragraph.hasPrefix("  ")
        ? paragraph.split(separator: "\n", omittingEmptySubsequences: false)
          .map { Phrase(String($0)) } + [""]
        : paragraph.lines(width) + [""]
    }.dropLast().map { $0 }.text(in: TextStyle())
  }

  private func paragraphs(for rubric: @autoclosure () throws -> Rubric) rethrows -> [String] {
    switch self {
    case .answers: try Self.aboutAnswers(rubric())
    case .measurements: Self.aboutMeasurements
    case .rubrics: Self.aboutRubrics
    case .checks: Self.aboutChecks
    case .exitCodes: Self.aboutExitCodes
    }
  }

  private static func aboutAnswers(_ rubric: Rubric) -> [String] {
    let single = rubric.questions.first { $0.pick == .one }
    let many = rubric.questions.first { $0.pick == .many }
    let counting = rubric.questions.compactMap { question in
      question.numberExample.map {
        "Where the choices are ranges, a number will do: --\(question.id) '\($0)', or without the unit; ms, s, min and h go into one another, and k and m stand for thousands and millions of anything else. It stands beside the choice it falls into, and costs are counted with it where they depend on it."
      }
    }
    let set =
      rubric.questions.first { $0.pick == .one && $0.choices.count > 2 }
      .map { $0.choices.prefix(2).map(\.id) } ?? ["weekly", "monthly"]
    var example: [String] = []
    var flags: [String] = []
    if let single, let choice = single.choices.first {
      example.append("    \"\(single.id)\": \"\(choice.id)\"")
      flags.append("--\(single.id) \(choice.id)")
    }
    if let many {
      let ids = many.choices.prefix(2).map(\.id)
      example.append(
        "    \"\(many.id)\": [\(ids.map { "\"\($0)\"" }.joined(separator: ", "))]")
      flags.append("--\(many.id) \(ids.joined(separator: ","))")
    }
    return [
      "An answer is given by the flag of its question, by a file, or in the questionnaire:",
      "  crossroads advise \(flags.joined(separator: " "))",
      "An answers file is a JSON object with a key for each question:",
      "  {\n\(example.joined(separator: ",\n"))\n  }",
      "Read it with --answers FILE, or --answers - from standard input. A flag wins over the file. A result that 'advise --format json' wrote will do as well. The keys 'plan' (the outcome you intend), 'notes' and 'rubric' (the rubric the answers belong to) may stand beside the answers.",
      "In flags and in the questionnaire a word may be cut short where no other begins so, spelled the American way or in capitals; results show it in full. In files words are written out.",
    ] + counting.prefix(1) + [
      "Standard input is read with --answers - alone. A JSON file that is passed there without it is refused, and so is a pipe with something in it when 'advise' has no answers otherwise; neither waits for a pipe that keeps silent.",
      "A note says how you came to an answer, for whoever reads it later: --note \(single?.id ?? "gap")=\"tried 20 tickets\", the key 'n' in the questionnaire, or in a file 'notes' with a text for each question. It decides nothing, and goes into reports, drafts, comparisons and results.",
      "What somebody else knows, a page can ask: 'crossroads ask --for NAME -o ask.html' writes one that works in any browser and loads nothing. It says where the answers lead, and gives them back as a file for --answers, as a command, and as a link to itself.",
      "Three things differ: a choice; 'unknown', which says that you looked and do not know yet; and no answer at all, which says that nobody asked. Neither of the last two adds points. The report names what they could still change.",
      "A question that allows several choices takes them with commas or by repeating the flag; \(Question.noneOfThese) says that none of them applies, in a file also [].",
      "Where a question takes one choice and you are left with a few, give them all, the best guess first: with slashes, as in \(set.joined(separator: "/")), or in JSON as {\"oneOf\": [\(set.map { "\"\($0)\"" }.joined(separator: ", "))]}. The guess adds its points, and the report looks at all of them to say how firm that is.",
    ]
  }

  private static let aboutRubrics = [
    "A rubric is a folder with three JSON files: rubric.json holds the options, outcomes, questions, rules, prerequisites and advice; evidence.json the sources and what each of them states; cases.json situations with the outcome they should get.",
    "  crossroads rubric list          the rubrics there are, and where they are\n  crossroads rubric show          one of them, readable\n  crossroads rubric doc           one of them as a page of Markdown\n  crossroads rubric test          its own cases, run against it\n  crossroads explain volatility   one entry, with its reasons and sources",
    "Use another one with --rubric NAME or --rubric PATH, or for a whole repository with \"rubric\" in its .crossroads.json. Its questions then become the options of 'ask' and 'advise', so --help and the completions follow it. What holds a '/', ends in .json or is '.' is a path. A name is looked up in \(RubricLibrary.projectFolder) of the working directory and of every folder above it, then in crossroads/rubrics of $XDG_CONFIG_HOME (or ~/.config), then among the built-in ones; the nearest is taken. The folder's name and the rubric's id must be the same, and a link may not lead out of the folder of rubrics.",
    "To change a few things of a rubric, lay an overlay over it: a rubric.json that names it under 'extends' and holds nothing but what differs, each entry with its reason:",
    "  {\n    \"format\": 1,\n    \"extends\": \"rag-vs-fine-tuning\",\n    \"id\": \"our-rag\",\n    \"version\": \"1.0.0\",\n    \"questions\": [{ \"id\": \"latency\", \"choices\": [\n      { \"id\": \"voice\", \"points\": { \"fine-tuning\": 3 },\n        \"because\": \"Callers hang up after 800 ms.\" }\n    ] }]\n  }",
    "Entries of lists are told apart by their ids: one that the base has is changed, key by key; a new one is added, at the end or where 'after' or 'before' says; one with \"remove\": true is removed, and an option with \"offered\": false stays but is never adopted. Other values replace the base's, points and needs option by option, and null takes a value away. The base is looked up beside the overlay's own folder, then where names are, from the overlay's folder upwards and from the working directory upwards. An evidence.json beside it adds sources and claims, a cases.json adds cases or replaces those of the same id.",
    "  crossroads rubric show our-rag --origin   what it changes, why and where\n  crossroads rubric diff our-rag            which answers it decides otherwise\n  crossroads rubric test our-rag            which cases it breaks",
    "Every choice that moves a score, every rule and every piece of advice says why and cites a claim as source#claim. 'crossroads explain source#claim' shows the claim and everything that rests on it.",
    "To write your own, begin with one that is complete, and change it piece by piece:",
    "  crossroads rubric new cache-or-not\n  crossroads rubric lint cache-or-not\n  crossroads rubric verify cache-or-not\n  crossroads rubric test cache-or-not --coverage --mutate",
    "The guide for authors is rubrics/README.md of crossroads; it leads from an empty folder to a verified rubric.",
    "'crossroads rubric schema' lists the kinds of JSON files there are and prints the schema of each, for editors. 'crossroads rubric validate FILE...' tells what is wrong with files, as the program itself reads them.",
  ]

  private static var aboutChecks: [String] {
    let width = Check.all.map(\.id.count).max() ?? 0
    let table = Check.all.map {
      "  \($0.id.padded(to: width))  \($0.isOff ? "off" : $0.severity.rawValue)"
    }
    let signs = ScopeSign.allCases.map {
      "  \($0.points > 0 ? "+" : "")\($0.points)  \($0.words)"
    }
    return [
      "A design doc declares its decision and its answers in a fenced block, or under 'crossroads:' in its front matter:",
      "  ```crossroads\n  decision: rag\n  gap: knowledge\n  volatility: weekly        # comments are allowed\n  review-by: 2027-06-01\n  accept: evaluation-set -- lands with the pilot, until 2027-01-31\n  ```",
      "Keys are the questions of the rubric and: decision, id (where a doc makes several decisions), rubric (as id or id@version), review-by, accept, measure, measured. An acceptance names a check or what it speaks of, gives a reason after '--', and may end on a day. In prose it is a comment: <!-- crossroads-accept CHECK -- reason, until DATE -->.",
    ] + aboutGround + [
      "A doc without a block is read for signs that it chooses. One with a word of the rubric's field is in scope from \(ScopeSign.needed) points on; that gives notes only, and 'check --why' tells by which signs and words. A log of decisions is read record by record, each with the status it names. Points are given where a doc",
      signs.joined(separator: "\n"),
      "Checks of prose that were right less than nine times in ten are off until 'severities' of .crossroads.json gives them a weight. 'crossroads draft' writes a doc with a block. 'crossroads explain CHECK' tells more of each check:",
      table.joined(separator: "\n"),
    ]
  }

  private static let aboutExitCodes = [
    "One meaning each, in every command:",
    "  0    fine\n  1    findings: a test, a check or an audit found something\n  2    could not run: a wrong command line, an unreadable or invalid file\n  3    undecided: advice was given, but an essential answer is missing\n       and the outcome is open\n  130  interrupted: Ctrl-C, or the input ended in a conversation",
    "A reader that closes the pipe early, as 'head' does, ends the output and nothing else: the work is done to its end, and the status is what it would have been.",
  ]
}
