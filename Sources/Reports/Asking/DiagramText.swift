import AnswerSpaces

/// A decision diagram as a text short enough to stand within a page.
///
/// Every node below the terminals is its level and then, branch by branch, how many nodes further
/// down its child is. The numbers are written in groups of seven bits, lowest first (LEB128), and
/// the bytes as Base64.
enum DiagramText {
  /// The most nodes that a page carries.
  static let nodeLimit = 60_000

  /// Returns whether a page can carry a diagram.
  static func fits(_ tables: AnswerSpaceTables) -> Bool { tables.levelOfNode.count <= nodeLimit }

  /// Returns the text of a diagram, or nothing when it is too large for a page.
  static func text(of tables: AnswerSpaceTables) -> String? {
    guard fits(tables) else { return nil }
    var bytes: [UInt8] = []
    for node in tables.terminalCount..<tables.levelOfNode.count {
      let level = Int(tables.levelOfNode[node])
      append(level, to: &bytes)
      let start = Int(tables.starts[node])
      for branch in 0..<tables.levels[level].branchCount {
        append(node - Int(tables.children[start + branch]), to: &bytes)
      }
    }
    return Base64.text(of: bytes)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest & 0x7F | 0x80))
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
