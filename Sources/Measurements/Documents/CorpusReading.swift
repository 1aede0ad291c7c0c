import Diagnostics

/// Counts documents one after the other.
struct CorpusReading {
  /// How many words a shingle has.
  private static let shingleWidth = 5
  /// How many hashes are kept of a document: as many as most have, and an estimate for the rest.
  private static let sketchLimit = 512

  private var text = TextCounts()
  private var counts = CorpusCounts()
  private var seen: Set<UInt64> = []
  private var likeness = LikenessIndex(limit: sketchLimit)
  private var undecodable = 0
  private var firstUndecodable: String?

  /// Counts a document.
  ///
  /// - Throws: A problem when there are too many.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(Problems) {
    counts.documents += 1
    guard counts.documents <= MeasurementLimits.documents else {
      throw Self.tooMany(MeasurementLimits.documents)
    }
    counts.bytes += bytes.count
    if !text.add(bytes) {
      undecodable += 1
      firstUndecodable = firstUndecodable ?? path
    }
    guard seen.insert(NormalText.spaceHash(of: bytes)).inserted else {
      counts.copies += 1
      return
    }
    let shingles = TextFingerprint.shingles(of: bytes, width: Self.shingleWidth)
    if !shingles.isEmpty { likeness.add(shingles) }
  }

  /// Returns the problem of more documents than are read.
  static func tooMany(_ limit: Int) -> Problems {
    Problems("there are more than \(limit) documents", remedy: "measure some of the folders")
  }

  /// Returns what was counted, with what is worth a remark on the folder or file of a name.
  func finish(named name: String) -> (counts: CorpusCounts, remarks: [Remark]) {
    var counts = counts
    counts.words = text.words
    counts.tokens = text.tokens
    counts.nearCopies = likeness.count - likeness.clusterCount()
    var remarks: [Remark] = []
    if let firstUndecodable {
      remarks.append(
        Remark(firstUndecodable, .undecodable(undecodable, of: counts.documents)))
    }
    if counts.copies > 0 {
      remarks.append(Remark(name, .copies(counts.copies, of: counts.documents)))
    }
    if counts.nearCopies > 0 {
      remarks.append(Remark(name, .nearCopies(counts.nearCopies, of: counts.documents)))
    }
    return (counts, remarks)
  }
}
