import Foundation
import TestSupport
import Testing

@testable import Measurements

/// Repositories whose configuration names a program that must not run.
@Suite(.enabled(if: GitSandbox.isThere)) struct GitSafetyTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Settings of the repository, where PROGRAM stands for the program that must not run.
    var settings: [(String, String)]
    var attributes: String?
  }

  static let traps = [
    Trap(
      testDescription: "a check of signatures",
      settings: [("log.showSignature", "true"), ("gpg.program", "PROGRAM")]),
    Trap(
      testDescription: "an external differ", settings: [("diff.external", "PROGRAM")]),
    Trap(
      testDescription: "a differ for some files", settings: [("diff.trap.command", "PROGRAM")],
      attributes: "*.md diff=trap\n"),
    Trap(
      testDescription: "a conversion to text", settings: [("diff.trap.textconv", "PROGRAM")],
      attributes: "*.md diff=trap\n"),
    Trap(
      testDescription: "a monitor of files", settings: [("core.fsmonitor", "PROGRAM")]),
    Trap(
      testDescription: "a remote that promises what is missing",
      settings: [
        ("remote.origin.url", "ext::PROGRAM"), ("remote.origin.promisor", "true"),
        ("remote.origin.partialclonefilter", "blob:none"), ("protocol.ext.allow", "always"),
        ("extensions.partialClone", "origin"), ("core.repositoryformatversion", "1"),
      ]),
    Trap(
      testDescription: "a pager and hooks",
      settings: [("core.pager", "PROGRAM"), ("pager.log", "PROGRAM"), ("core.hooksPath", ".")]),
    Trap(
      testDescription: "filters for files",
      settings: [("filter.trap.smudge", "PROGRAM"), ("filter.trap.clean", "PROGRAM")],
      attributes: "*.md filter=trap\n"),
  ]

  @Test(arguments: traps) func `no program of the configuration runs`(trap: Trap) throws {
    let sandbox = try GitSandbox()
    for year in 2021...2026 {
      try sandbox.commit("\(year)-02-03", ["docs/a.md": "the fee is \(year)\n"])
    }
    try Self.sign(sandbox)
    if trap.testDescription.contains("promises") {
      let blob = try sandbox.run("rev-parse", "HEAD~2:docs/a.md").trimmed
      try FileManager.default.removeItem(
        atPath: sandbox.path + "/.git/objects/" + blob.prefix(2) + "/" + blob.dropFirst(2))
    }
    let marker = sandbox.path + "/.git/ran"
    let program = try sandbox.directory.file(
      ".git/trap", "#!/bin/sh\necho ran >> '\(marker)'\ncat \"$1\" 2>/dev/null\nexit 0\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    if let attributes = trap.attributes {
      _ = try sandbox.directory.file(".git/info/attributes", attributes)
      _ = try sandbox.directory.file(".gitattributes", attributes)
    }
    for (name, value) in trap.settings {
      try sandbox.run("config", name, value.replacingOccurrences(of: "PROGRAM", with: program))
    }
    try? FileManager.default.removeItem(atPath: marker)
    let selection = DocumentSelection([sandbox.path + "/docs"])
    _ = try VolatilityMeasurement.measure(selection)
    _ = try CorpusMeasurement.measure(selection, windows: [200_000])
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  /// The traps are real: git itself, asked without care, steps into them.
  @Test(arguments: traps.prefix(4)) func `careless git runs the program`(trap: Trap) throws {
    let sandbox = try GitSandbox()
    for year in 2021...2026 {
      try sandbox.commit("\(year)-02-03", ["docs/a.md": "the fee is \(year)\n"])
    }
    try Self.sign(sandbox)
    let marker = sandbox.path + "/.git/ran"
    let program = try sandbox.directory.file(
      ".git/trap", "#!/bin/sh\necho ran >> '\(marker)'\ncat \"$1\" 2>/dev/null\nexit 0\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    if let attributes = trap.attributes {
      _ = try sandbox.directory.file(".git/info/attributes", attributes)
    }
    for (name, value) in trap.settings {
      try sandbox.run("config", name, value.replacingOccurrences(of: "PROGRAM", with: program))
    }
    // A program that was just written is busy while another test's child still holds it open.
    for _ in 0..<5 where !FileManager.default.fileExists(atPath: marker) {
      try sandbox.run("log", "-p", "--ext-diff")
    }
    #expect(FileManager.default.fileExists(atPath: marker))
  }

  /// Puts something like a signature on the last commit, so that a check would begin.
  static func sign(_ sandbox: GitSandbox) throws {
    var lines = try sandbox.run("cat-file", "commit", "HEAD").components(separatedBy: "\n")
    let end = lines.firstIndex(of: "") ?? 0
    lines.insert(
      contentsOf: [
        "gpgsig -----BEGIN PGP SIGNATURE-----", " ", " iQ", " -----END PGP SIGNATURE-----",
      ], at: end)
    let file = try sandbox.directory.file(".git/signed", lines.joined(separator: "\n"))
    let commit = try sandbox.run("hash-object", "-t", "commit", "-w", file).trimmed
    try sandbox.run("update-ref", "HEAD", commit)
  }

  @Test func `settings that change what git tells are overruled`() throws {
    let sandbox = try VolatilityTests.monthly { _ in true }
    let expected = try VolatilityTests.measure(sandbox)
    let settings = [
      ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("color.ui", "always"),
      ("log.showRoot", "false"), ("diff.renames", "false"), ("format.pretty", "oneline"),
      ("log.date", "human"), ("log.follow", "true"), ("diff.context", "9"),
      ("diff.interHunkContext", "9"), ("diff.relative", "true"), ("diff.algorithm", "patience"),
      ("diff.wsErrorHighlight", "all"), ("diff.colorMoved", "zebra"), ("log.decorate", "full"),
      ("core.quotePath", "true"), ("diff.orderFile", "none"), ("log.diffMerges", "off"),
      ("diff.md.binary", "true"), ("core.bigFileThreshold", "1"), ("diff.stat", "true"),
    ]
    for (name, value) in settings { try sandbox.run("config", name, value) }
    _ = try sandbox.directory.file(".git/info/attributes", "*.md diff=md -text\n")
    #expect(try VolatilityTests.measure(sandbox) == expected)
  }
}
