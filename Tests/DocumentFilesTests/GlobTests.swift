import DocumentFiles
import Paths
import Testing

@Suite struct GlobTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var pattern: String
    var matching: [String]
    var other: [String] = []
    var testDescription: String { pattern }
  }

  static let samples: [Sample] = [
    Sample(pattern: "*.md", matching: ["a.md", ".md", "a.b.md"], other: ["a/b.md", "a.mdx"]),
    Sample(pattern: "docs/**/*.md", matching: ["docs/a.md", "docs/b/c/d.md"], other: ["a.md"]),
    Sample(pattern: "**/x", matching: ["x", "a/x", "a/b/x"], other: ["a/xx"]),
    Sample(pattern: "a/**", matching: ["a/b", "a/b/c"], other: ["a", "b/a"]),
    Sample(pattern: "a/**/b/**/c", matching: ["a/b/c", "a/x/b/y/z/c"], other: ["a/c", "b/c"]),
    Sample(pattern: "?.md", matching: ["a.md", "é.md"], other: ["ab.md", ".md"]),
    Sample(pattern: "[a-c].md", matching: ["a.md", "c.md"], other: ["d.md", "[a-c].md"]),
    Sample(pattern: "[!a-c].md", matching: ["d.md"], other: ["a.md"]),
    Sample(pattern: "[]x].md", matching: ["].md", "x.md"], other: ["a.md"]),
    Sample(pattern: "[[:digit:]-]*", matching: ["1a", "-"], other: ["a1"]),
    Sample(pattern: "a[b", matching: ["a[b"], other: ["ab"]),
    Sample(pattern: #"\*.md"#, matching: ["*.md"], other: ["a.md"]),
    Sample(pattern: "a*b*c*d", matching: ["abcd", "axxbxxbcxd"], other: ["abdc", "abc"]),
  ]

  @Test(arguments: samples) func `a pattern takes what it should and no more`(sample: Sample) {
    let glob = Glob(sample.pattern)
    for path in sample.matching { #expect(glob.matches(FilePath(path)), "\(path)") }
    for path in sample.other { #expect(!glob.matches(FilePath(path)), "\(path)") }
  }

  @Test(arguments: ["", "/", "//"]) func `a pattern without parts takes nothing`(pattern: String) {
    #expect(Glob(pattern).isEmpty)
    #expect(!Glob(pattern).matches("a"))
  }

  @Test func `a hostile pattern costs no more than its length`() {
    let glob = Glob(String(repeating: "a*", count: 500) + "b")
    #expect(!glob.matches(FilePath(String(repeating: "a", count: 2_000))))
  }

  @Test(arguments: [
    ("a{b,c}d", ["abd", "acd"]), ("{a,b}{c,d}", ["ac", "ad", "bc", "bd"]),
    ("{a,b{c,d}}", ["a", "bc", "bd"]), ("{a}", ["{a}"]), ("{,x}", ["", "x"]), ("a{b", ["a{b"]),
    ("{{a,b}", ["{a", "{b"]),
  ]) func `braces are spelled out as shells do`(pattern: String, patterns: [String]) {
    #expect(BraceExpansion.patterns(of: pattern) == patterns)
  }

  @Test func `braces that explode are refused`() {
    #expect(BraceExpansion.patterns(of: String(repeating: "{a,b}", count: 40)) == nil)
  }

  @Test(arguments: [
    ("docs/**/*.md", "docs"), ("*.md", ""), ("a/b/c?.md", "a/b"), ("a/[b]/c.md", "a"),
    ("", ""), ("/", ""), ("**", ""), ("/**/", ""), ("**/a/b", ""), ("a/**/b/c", "a"), ("a", ""),
  ]) func `the walk begins where the pattern begins to vary`(pattern: String, folder: String) {
    #expect(Glob(pattern).folder == FilePath(folder))
  }
}
