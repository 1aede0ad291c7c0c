import TestSupport
import Testing

@Suite struct GoldenTests {
  @Test func `a difference names the lines that went and the lines that came`() {
    #expect(
      Golden.difference(from: "one\ntwo\nthree\n", to: "one\n2\nthree\nfour\n")
        == "- 2: two\n+ 2: 2\n+ 4: four")
  }

  @Test(.enabled(if: !Golden.isRecording)) func `an output without a golden file is a mismatch`() {
    let error = #expect(throws: Golden.Mismatch.self) {
      try Golden.compare("text", with: "no-such-file.txt", testFile: "/no-such-folder/Test.swift")
    }
    #expect(error?.description.contains("no golden file no-such-file.txt") ?? false)
  }
}
