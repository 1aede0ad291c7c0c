import Paths
import Testing

@Suite struct FilePathTests {
  @Test func `Names of different Unicode forms are different paths`() {
    let (composed, decomposed): (FilePath, FilePath) = ("caf\u{E9}", "cafe\u{301}")
    #expect("caf\u{E9}" == "cafe\u{301}", "the texts are alike to the language")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(composed < decomposed || decomposed < composed)
    let folder: FilePath = "/caf\u{E9}"
    #expect(!folder.holds("/cafe\u{301}/a"))
    #expect(folder.way(to: "/cafe\u{301}/a") == nil)
  }

  /// A mark after a slash makes one Character of both, and is a name of its own all the same.
  @Test func `A slash parts names whatever follows it`() {
    let path: FilePath = "a/\u{301}b/\u{600}/c"
    #expect(path.names == ["a", "\u{301}b", "\u{600}", "c"])
    #expect(path.folder == "a/\u{301}b/\u{600}")
    #expect(path.name == "c")
    #expect(FilePath("/x").holds("/x/\u{301}b"))
  }

  @Test(arguments: [
    ("/", "", "/"), ("a", "a", "."), ("/a", "a", "/"), ("a/b", "b", "a"), ("a//b/", "b", "a"),
    ("./a", "a", "."), ("..", "..", "."), ("../a", "a", ".."), ("", "", "."),
  ]) func `A path has a name and a folder`(path: String, name: String, folder: String) {
    #expect(FilePath(path).name == FilePath(name))
    #expect(FilePath(path).folder == FilePath(folder))
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a//", "b", "a/b"), ("/", "b", "/b"), ("", "b", "b"),
    ("a", "/b", "/b"), ("a", "../b", "a/../b"),
  ]) func `Paths are joined`(first: String, second: String, whole: String) {
    #expect(FilePath(first).appending(FilePath(second)) == FilePath(whole))
  }

  @Test(arguments: [
    ("a/b.json", "a/c"), ("b.json", "c"), ("/b", "/c"), ("a/", "a/c"),
  ]) func `A name is replaced by another`(path: String, other: String) {
    #expect(FilePath(path).beside("c") == FilePath(other))
  }

  @Test func `Folders lead up to the root`() {
    #expect(FilePath("/a/b/c").folders == ["/a/b/c", "/a/b", "/a", "/"])
    #expect(FilePath("/").folders == ["/"])
  }

  @Test func `A path lies below another by whole names`() {
    #expect(FilePath("/a/b").way(to: "/a/b/c/d") == "c/d")
    #expect(FilePath("/a/b").way(to: "/a/bc") == nil)
    #expect(FilePath("/a/b").way(to: "/a/b") == nil)
    #expect(FilePath("/a/b").holds("/a/b"))
    #expect(!FilePath("/a/b").holds("/a/bc"))
    #expect(FilePath("/").holds("/a"))
    #expect(!FilePath("a").holds("/a"))
  }

  @Test func `A path with a zero in it names nothing`() {
    let length = FilePath("a\u{0}b").withSystemPath { $0.pointee == 0 }
    #expect(length)
    let whole = FilePath("ab").withSystemPath { [$0[0], $0[1], $0[2]] }
    #expect(whole == [0x61, 0x62, 0])
  }
}
