import DesignDocuments

@testable import Measurements

extension GroundMeter {
  /// A meter that counts 400 documents wherever it is.
  static let sample = GroundMeter { _ in
    var counts = CorpusCounts()
    counts.documents = 400
    return .measured([
      Measurement(
        question: "corpus", finding: .oneOf(["hundreds"]), evidence: .corpus(counts),
        source: MeasuredSource(names: ["docs/"]))
    ])
  }
}
