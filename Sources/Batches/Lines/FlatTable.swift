/// A list of plain values at a fixed address, read without checks.
///
/// Who reads it has computed the index from the same list.
final class FlatTable<Element: BitwiseCopyable> {
  /// The values.
  let start: UnsafeMutablePointer<Element>
  /// The number of values.
  let count: Int

  /// Copies a list.
  init(_ elements: [Element]) {
    count = elements.count
    start = .allocate(capacity: max(1, elements.count))
    for (index, element) in elements.enumerated() { (start + index).initialize(to: element) }
  }

  deinit {
    start.deallocate()
  }
}
