import Layouts
import Paths
import Testing

/// What each escaper writes for some texts, to the letter.
@Suite struct EscapedTextTests {
  @Test(arguments: [
    ("a & b", "a & b"), ("a &b", "a &amp;b"), ("&#1;", "&amp;#&#8203;1;"), ("&", "&"), ("&1", "&1"),
    ("<b>", "&lt;b&gt;"), ("a*b_c", "a\\*b\\_c"), ("@ann", "@&#8203;ann"), ("@1", "@&#8203;1"),
    ("a @ b", "a @ b"), ("#12", "#&#8203;12"), ("#twelve", "#twelve"), ("#", "#"), ("@", "@"),
    ("[x](y)", "\\[x\\](y)"), ("a|b~c$d\\", "a\\|b\\~c\\$d\\\\"), ("a\u{1B}b", "a\\\\u{1b}b"),
  ])
  func `Markdown is written`(text: String, escaped: String) {
    #expect(Markdown.escape(text) == escaped)
  }

  @Test(arguments: [
    ("", ""), ("  ", ""), ("a", "a"), ("  a", "a"), ("# a", "\\# a"), (" - a", "\\- a"),
    ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("12 a", "12 a"), (".a", ".a"), (")a", ")a"),
    ("12", "12"),
  ])
  func `the beginning of a line of Markdown is taken back`(text: String, line: String) {
    #expect(Escaped<Markdown>(trusted: text).line.source == line)
  }

  @Test(arguments: [
    ("", "``"), ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a`", "`` a` ``"),
    ("``", "``` `` ```"), ("a|b", "`a\\|b`"), ("|", "`\\|`"), ("||", "`\\|\\|`"),
    ("a`b``c", "```a`b``c```"),
  ])
  func `code is written`(text: String, code: String) {
    #expect(Escaped<Markdown>.code(text).source == code)
  }

  @Test(arguments: [
    ("a", "**a**"), (" a ", " **a** "), ("  a b   ", "  **a b**   "), ("", ""), ("  ", "  "),
    ("a*", "**a\\***"),
  ])
  func `strong type touches its words`(text: String, strong: String) {
    #expect(Escaped<Markdown>.strong(text).source == strong)
  }

  @Test(arguments: [
    ([], "```"), (["a"], "```"), (["``"], "```"), (["```"], "````"), (["a`````b"], "``````"),
    (["a", "````"], "`````"),
  ])
  func `a block is fenced by three backticks or more`(lines: [String], fence: String) {
    let block = Escaped<Markdown>.block(lines, "text").map(\.source)
    #expect(block == ["\(fence)text"] + lines + [fence])
  }

  @Test func `what parts a mention can be taken out again`() {
    let line: Escaped<Markdown> = "\("@ann and &#8203; as typed")"
    #expect(line.withoutBreaksOfMentions.source == "@ann and &amp;#8203; as typed")
  }

  @Test(arguments: [
    ("", "''"), ("plain-1.5_/:=@%+,", "plain-1.5_/:=@%+,"), ("two words", "'two words'"),
    ("it's", "'it'\\''s'"), ("'", "''\\'''"), ("$HOME", "'$HOME'"), ("ä", "'ä'"),
    ("a\nb%'", "\"$(printf 'a\\012b%%\\047')\""), ("\u{7F}\u{1}", "\"$(printf '\\177\\001')\""),
    ("!\\\n ~", "\"$(printf '\\041\\134\\012 ~')\""),
  ])
  func `a shell's word is written`(text: String, word: String) {
    #expect(Shell.escape(text) == word)
  }

  @Test(arguments: [
    ("a\nb", "a%0Ab", "a\\u{a}b"), ("100%\r", "100%25%0D", "100%25\\u{d}"),
    ("a:b,c", "a:b,c", "a%3Ab%2Cc"), ("\u{1F}", "\\u{1f}", "\\u{1f}"),
  ])
  func `a workflow command is written`(text: String, message: String, property: String) {
    #expect(WorkflowMessage.escape(text) == message)
    #expect(WorkflowProperty.escape(text) == property)
  }

  @Test(arguments: [
    ("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
  ])
  func `markup is written`(text: String, escaped: String) {
    #expect(Markup.escape(text) == escaped)
  }

  @Test func `bytes that are no text are spelled as bytes`() {
    let name = String(pathBytes: [0x61, 0xFF, 0x0A, 0xB0])
    #expect(name.visible == "a\\xFF\\u{a}\\xB0")
    #expect(Shell.escape(name) == "\"$(printf 'a\\377\\012\\260')\"")
  }

  @Test func `a text is plain where all of it is printable ASCII`() {
    #expect("".isPlain && " ~".isPlain)
    #expect(!"\u{1F}".isPlain && !"\u{7F}".isPlain && !"ä".isPlain && !"a\n".isPlain)
  }

  @Test func `pieces are joined with another between each two`() {
    let pieces: [Escaped<Markup>] = ["a", "\("<")", "b"]
    #expect(pieces.joined(separator: ", ").source == "a, &lt;, b")
    #expect(pieces.prefix(1).joined(separator: ", ").source == "a")
    #expect(pieces.prefix(0).joined(separator: ", ").isEmpty)
    #expect((pieces[0] + pieces[1]).source == "a&lt;")
  }
}
