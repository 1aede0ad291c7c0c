/// A growing row of bytes that is written and emptied over and over.
final class OutputBytes {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The number of bytes written.
  private(set) var count = 0

  /// Creates an empty row.
  init() {
    capacity = 1 << 16
    start = .allocate(capacity: capacity)
  }

  deinit {
    start.deallocate()
  }

  /// The bytes written.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Forgets the bytes written and keeps their room.
  func removeAll() { count = 0 }

  /// Makes room for further bytes, which the unchecked ways of writing rely on.
  @inline(__always)
  func reserve(_ more: Int) {
    if count + more > capacity { grow(by: more) }
  }

  private func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    start.deallocate()
    start = moved
    capacity = larger
  }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) {
    reserve(bytes.count)
    bytes.withUnsafeBufferPointer { appendReserved($0) }
  }

  /// Appends bytes for which there is room.
  @inline(__always)
  func appendReserved(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Appends the decimal digits of a number, at most 20 bytes, for which there is room.
  @inline(__always)
  func appendReserved(_ number: Int) {
    var magnitude = number.magnitude
    if number < 0 {
      start[count] = UInt8(ascii: "-")
      count += 1
    }
    var digits = 1
    var limit: UInt = 10
    while magnitude >= limit, digits < 19 {
      digits += 1
      limit = limit &* 10
    }
    var position = count + digits
    count = position
    repeat {
      position -= 1
      let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
      start[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder)
      magnitude = quotient
    } while magnitude > 0
  }
}
