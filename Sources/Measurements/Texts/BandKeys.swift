/// Keys of which two like texts share at least one (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4).
enum BandKeys {
  /// How many bands there are.
  static let bands = 16
  /// How many min-hashes make up a band.
  static let rows = 4

  private static let multipliers: [UInt32] = (0..<UInt64(bands * rows)).map {
    UInt32(truncatingIfNeeded: Hash64.mixed($0)) | 1
  }

  /// Returns one key for each band of a text that has shingles.
  static func keys(of shingles: [UInt64]) -> [UInt32] {
    var least = [UInt32](repeating: .max, count: bands * rows)
    least.withUnsafeMutableBufferPointer { least in
      multipliers.withUnsafeBufferPointer { multipliers in
        for shingle in shingles {
          for position in 0..<least.count {
            let hash = UInt32(truncatingIfNeeded: shingle) &* multipliers[position]
            least[position] = min(least[position], hash)
          }
        }
      }
    }
    return (0..<bands).map { band in
      var hash = Hash64()
      for row in 0..<rows { hash.add(UInt64(least[band * rows + row])) }
      return UInt32(truncatingIfNeeded: hash.value)
    }
  }
}
