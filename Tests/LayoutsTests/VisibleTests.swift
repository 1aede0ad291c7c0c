import Layouts
import Testing

struct VisibleTests {
  @Test(arguments: [
    ("plain text", "plain text"),
    ("Zürich — “quoted” 日本", "Zürich — “quoted” 日本"),
    ("a\u{1B}[31mred", "a\\u{1b}[31mred"),
    ("bell\u{7}", "bell\\u{7}"),
    ("zero\0", "zero\\u{0}"),
    ("line\nbreak", "line\\u{a}break"),
    ("delete\u{7F}", "delete\\u{7f}"),
    ("C1\u{9B}31m", "C1\\u{9b}31m"),
    ("override\u{202E}txt", "override\\u{202e}txt"),
    ("isolate\u{2066}x\u{2069}", "isolate\\u{2066}x\\u{2069}"),
    ("separator\u{2028}", "separator\\u{2028}"),
    ("mark\u{FEFF}", "mark\\u{feff}"),
    ("unit\u{1F}", "unit\\u{1f}"), ("C1 begins\u{80}", "C1 begins\\u{80}"),
    ("C1 ends\u{9F}", "C1 ends\\u{9f}"),
    ("a space that does not break\u{A0}", "a space that does not break\u{A0}"),
    ("Arabic\u{61C}", "Arabic\\u{61c}"), ("marks\u{200E}\u{200F}", "marks\\u{200e}\\u{200f}"),
    ("joiner\u{200D}", "joiner\u{200D}"),
  ])
  func `what a terminal could act on is spelled out`(_ text: String, _ visible: String) {
    #expect(text.visible == visible)
  }
}
