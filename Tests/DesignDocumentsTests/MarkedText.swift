@testable import DesignDocuments

/// A sample in which ①, ② and so on mark positions, so that no test counts columns.
struct MarkedText {
  /// The sample without its marks.
  let bytes: [UInt8]
  /// The offsets of the marks, in their order.
  let offsets: [Int]

  private static let marks: [Unicode.Scalar] = ["①", "②", "③", "④", "⑤"]

  /// Takes the marks out of a sample.
  init(_ text: String) {
    var bytes: [UInt8] = []
    var offsets: [Unicode.Scalar: Int] = [:]
    for scalar in text.unicodeScalars {
      if Self.marks.contains(scalar) {
        offsets[scalar] = bytes.count
      } else {
        bytes += Array(String(Character(scalar)).utf8)
      }
    }
    self.bytes = bytes
    self.offsets = Self.marks.compactMap { offsets[$0] }
  }
}
