import Testing

@testable import DesignDocuments

extension Check: CustomTestStringConvertible {
  /// The id.
  package var testDescription: String { id }
}

@Suite struct `The samples of a check` {
  @Test(arguments: Check.all) func `that pass raise nothing`(check: Check) throws {
    let report = try Samples.report(on: check.passing)
    #expect(report.findings(of: check.id).isEmpty)
  }

  @Test(arguments: Check.all) func `that fail raise a finding`(check: Check) throws {
    let report = try Samples.report(on: check.failing, beside: .folder())
    let findings = report.findings(of: check.id)
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
    #expect(findings.allSatisfy { $0.place.start.column < $0.place.endColumn })
  }

  @Test func `have ids of their own`() {
    #expect(Set(Check.all.map(\.id)).count == Check.all.count)
  }

  @Test(arguments: Check.all) func `read as sentences`(check: Check) {
    #expect(check.summary.hasSuffix("."))
    #expect(check.why.hasSuffix("."))
    #expect(!check.remedy.hasSuffix("."))
  }
}
