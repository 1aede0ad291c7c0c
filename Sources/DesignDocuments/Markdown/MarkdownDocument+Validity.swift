extension MarkdownDocument {
  /// The offset of the first byte that is not UTF-8, if there is one.
  package var firstInvalidByte: Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        if buffer[offset] < 0x80 {
          offset += 1
        } else if let scalar = Scalar(at: offset, before: buffer.count, in: buffer), scalar.isValid
        {
          offset += scalar.length
        } else {
          return offset
        }
      }
      return nil
    }
  }
}
