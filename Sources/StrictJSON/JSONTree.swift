/// The values of a text, or a value put together from those of several texts.
final class JSONTree: Sendable {
  /// The text; of a value put together from several, that of the outermost.
  let source: JSONSource
  /// The values, the outermost first.
  let nodes: [JSONNode]
  /// What the nodes behind the first stand for where they belong to other trees.
  private let grafts: [JSONElement]

  /// Creates the tree of a text.
  init(_ source: JSONSource, _ nodes: [JSONNode]) {
    self.source = source
    self.nodes = nodes
    grafts = []
  }

  /// Creates a tree of one array or object that holds values of other trees.
  init(_ root: JSONElement, _ kind: JSONElement.Kind, holding grafts: [JSONElement]) {
    source = root.source
    var nodes = [JSONNode(kind, at: root.offset, index: 0)]
    for index in grafts.indices { nodes.append(JSONNode(.null, at: 0, index: index + 1)) }
    nodes[0].close(count: grafts.count / (kind == .object ? 2 : 1), next: nodes.count)
    self.nodes = nodes
    self.grafts = grafts
  }

  /// Returns the value or key at an index within another.
  func element(at index: Int) -> JSONElement {
    grafts.isEmpty ? JSONElement(tree: self, index: index) : grafts[index - 1]
  }

  /// Returns the index of the key behind another and its value.
  func key(after key: Int) -> Int { Int(nodes[key + 1].next) }

  /// Returns the index of the first key among several members of an object that spells a name.
  func key(_ name: String, in keys: Range<Int>) -> Int? {
    var name = name
    return name.withUTF8 { name in
      var key = keys.lowerBound
      while key < keys.upperBound {
        if spells(name, at: key) { return key }
        key = self.key(after: key)
      }
      return nil
    }
  }

  /// Returns whether the string, or key, at an index within another spells a word.
  private func spells(_ word: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if !grafts.isEmpty { return grafts[index - 1].spells(word) }
    return source.spells(word, at: nodes[index])
  }
}
