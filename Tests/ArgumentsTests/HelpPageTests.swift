import Layouts
import Testing

@testable import Arguments

@Suite struct HelpPageTests {
  static let pages = [(60, narrow), (80, usual), (120, wide)]

  static let command = Command.sample(
    operands: .some(name: "DOC", min: 1, max: nil, \.documents))

  @Test(arguments: pages) func `the help of a command fits the terminal`(
    width: Int, expected: String
  ) {
    #expect(
      HelpPage(width: width).text(for: Self.command.outline, of: "crossroads").source == expected)
  }

  @Test(arguments: [(60, narrowOverview), (80, overview), (120, overview)])
  func `the overview of a program fits the terminal`(width: Int, expected: String) {
    #expect(HelpPage(width: width).text(for: .sample).source == expected)
  }

  @Test func `only headings are set off`() {
    let plain = HelpPage(width: 80).text(for: Self.command.outline, of: "crossroads").source
    let marked = HelpPage(width: 80, style: TextStyle(isColoured: true))
      .text(for: Self.command.outline, of: "crossroads").source
    let headings = ["Usage:", "Examples:", "Answers:", "Output:", "Help:"]
    #expect(
      marked
        == plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          headings.first { line.hasPrefix($0) }.map {
            "\u{1B}[1m\($0)\u{1B}[0m\(line.dropFirst($0.count))"
          }
            ?? String(line)
        }.joined(separator: "\n"))
  }

  @Test(arguments: [8, 30, 47, 60, 71, 72, 80, 200])
  func `no line is wider than the terminal`(width: Int) {
    let page = HelpPage(width: width)
    let text =
      page.text(for: Self.command.outline, of: "crossroads").source + page.text(for: .sample).source
    // A command line has to stay a command line, so its parts are not cut.
    let lines = text.split(separator: "\n").filter {
      !$0.contains("crossroads") && !$0.contains("--behaviour tone")
    }
    #expect(lines.allSatisfy { $0.count <= min(max(width, 30), 100) })
  }

  @Test func `an operand with explained values lists them`() {
    let shells = OperandOutline(
      names: ["SHELL"], minimum: 1, maximum: 1,
      values: [AllowedValue("bash", help: "GNU Bash."), AllowedValue("fish")])
    let command = CommandOutline(
      name: "completions", summary: "Print a script.", operands: shells, options: [])
    #expect(
      HelpPage(width: 80).text(for: command, of: "try").source == """
        Print a script.

        Usage: try completions [options] SHELL

        SHELL:
          bash  GNU Bash.
          fish

        """)
  }

  struct Operands: Sendable, CustomTestStringConvertible {
    var names: [String]
    var minimum: Int
    var maximum: Int?
    var usage: String
    var quantity: String
    var testDescription: String { quantity }
  }

  static let operands: [Operands] = [
    Operands(names: ["ID"], minimum: 0, maximum: 0, usage: "", quantity: "no operands"),
    Operands(names: ["ID"], minimum: 1, maximum: 1, usage: "ID", quantity: "one ID"),
    Operands(names: ["ID"], minimum: 0, maximum: 1, usage: "[ID]", quantity: "at most one ID"),
    Operands(
      names: ["DOC"], minimum: 1, maximum: nil, usage: "DOC...", quantity: "one or more DOC"),
    Operands(
      names: ["DOC"], minimum: 0, maximum: nil, usage: "[DOC...]", quantity: "any number of DOC"),
    Operands(
      names: ["DOC"], minimum: 2, maximum: nil, usage: "DOC DOC...", quantity: "2 or more DOC"),
    Operands(
      names: ["OLD", "NEW"], minimum: 2, maximum: 2, usage: "OLD NEW", quantity: "OLD and NEW"),
    Operands(
      names: ["OLD", "NEW"], minimum: 1, maximum: 2, usage: "OLD [NEW]",
      quantity: "1 to 2 OLD and NEW"),
    Operands(
      names: ["DOC"], minimum: 0, maximum: 3, usage: "[DOC] [DOC] [DOC]", quantity: "at most 3 DOC"),
    Operands(names: ["DOC"], minimum: 2, maximum: 2, usage: "DOC DOC", quantity: "2 DOC"),
  ]

  @Test func `operands that go with an option have a usage line of their own`() {
    let operands = OperandOutline(names: ["DOC"], minimum: 2, maximum: nil)
    var command = CommandOutline(name: "advise", summary: "Give advice.", operands: operands)
    #expect(
      !HelpPage(width: 80).text(for: command, of: "crossroads").source.contains("[options]\n"))
    command.operands.option = "compare"
    let page = HelpPage(width: 80).text(for: command, of: "crossroads").source
    #expect(page.contains("crossroads advise [options]\n"))
    #expect(page.contains("crossroads advise [options] --compare DOC DOC...\n"))
  }

  @Test(arguments: operands)
  func `operands are named in usage lines and in problems`(sample: Operands) {
    let outline = OperandOutline(
      names: sample.names, minimum: sample.minimum, maximum: sample.maximum)
    #expect(outline.usage == sample.usage)
    #expect(outline.quantity == sample.quantity)
  }
}

extension HelpPageTests {
  static let narrow = #"""
    Give advice without asking anything.

    Usage: crossroads advise [options] DOC...

    Examples:
      crossroads advise --volatility weekly \
        --behaviour tone,format --format markdown
          Answers on the command line.
      crossroads advise --output advice.txt
          Keep the result.

    Answers:
          --volatility WHEN
            How often does the knowledge behind the answers
            change?
              daily   Every day.
              weekly  Every week, or when somebody gets round to
                      it at last.
              static  Never.
          --behaviour WHAT
            Which behaviour is to change? One of format, tone or
            tool-use. May be several, separated by commas.

    Output:
      -f, --format FORMAT
            How to print the result. One of text, json or
            markdown.
      -b, --brief
            Print one line.
      -q, --quiet
            Print nothing else.
      -o, --output FILE
            Write the result to a file. It must not exist.
          --title TEXT
            The heading.
          --year YEAR
            The year prices are of, which has a sentence long
            enough to need a second line.
      -t, --tag TAG
            A label. May be repeated.

    Help:
      -h, --help
            Show this help.
          --version
            Show the version.

    Data goes to standard output and talk to standard error.

    """#

  static let usual = #"""
    Give advice without asking anything.

    Usage: crossroads advise [options] DOC...

    Examples:
      crossroads advise --volatility weekly --behaviour tone,format \
        --format markdown
          Answers on the command line.
      crossroads advise --output advice.txt
          Keep the result.

    Answers:
          --volatility WHEN  How often does the knowledge behind the answers change?
                               daily   Every day.
                               weekly  Every week, or when somebody gets round to it
                                       at last.
                               static  Never.
          --behaviour WHAT   Which behaviour is to change? One of format, tone or
                             tool-use. May be several, separated by commas.

    Output:
      -f, --format FORMAT    How to print the result. One of text, json or markdown.
      -b, --brief            Print one line.
      -q, --quiet            Print nothing else.
      -o, --output FILE      Write the result to a file. It must not exist.
          --title TEXT       The heading.
          --year YEAR        The year prices are of, which has a sentence long
                             enough to need a second line.
      -t, --tag TAG          A label. May be repeated.

    Help:
      -h, --help             Show this help.
          --version          Show the version.

    Data goes to standard output and talk to standard error.

    """#

  static let wide = #"""
    Give advice without asking anything.

    Usage: crossroads advise [options] DOC...

    Examples:
      crossroads advise --volatility weekly --behaviour tone,format --format markdown
          Answers on the command line.
      crossroads advise --output advice.txt
          Keep the result.

    Answers:
          --volatility WHEN  How often does the knowledge behind the answers change?
                               daily   Every day.
                               weekly  Every week, or when somebody gets round to it at last.
                               static  Never.
          --behaviour WHAT   Which behaviour is to change? One of format, tone or tool-use. May be
                             several, separated by commas.

    Output:
      -f, --format FORMAT    How to print the result. One of text, json or markdown.
      -b, --brief            Print one line.
      -q, --quiet            Print nothing else.
      -o, --output FILE      Write the result to a file. It must not exist.
          --title TEXT       The heading.
          --year YEAR        The year prices are of, which has a sentence long enough to need a second
                             line.
      -t, --tag TAG          A label. May be repeated.

    Help:
      -h, --help             Show this help.
          --version          Show the version.

    Data goes to standard output and talk to standard error.

    """#

  static let narrowOverview = #"""
    Try what a program can be.

    Usage: try-it [options]
           try-it COMMAND [options]

    Examples:
      try-it advise --when weekly
          Advice without questions.

    Decide:
      advise       Give advice: it's free.

    Look:
      rubric list  List the rubrics.
      rubric show  Show a rubric.
      help         Show a page of help.

    Help topics:
      exit-status  What the numbers mean that the program exits
                   with.

    'try-it help COMMAND' says more.

    """#

  static let overview = #"""
    Try what a program can be.

    Usage: try-it [options]
           try-it COMMAND [options]

    Examples:
      try-it advise --when weekly
          Advice without questions.

    Decide:
      advise       Give advice: it's free.

    Look:
      rubric list  List the rubrics.
      rubric show  Show a rubric.
      help         Show a page of help.

    Help topics:
      exit-status  What the numbers mean that the program exits with.

    'try-it help COMMAND' says more.

    """#
}
