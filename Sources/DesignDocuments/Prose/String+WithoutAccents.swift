extension String {
  /// Shorter phrases mean something else without their accents, as "más" and "mas" do.
  private static let shortest = 5

  /// The phrase as people type it who leave the accents of the Romance languages out, or nothing where there are none or it
  /// is short.
  var withoutAccents: String? {
    guard unicodeScalars.count >= Self.shortest,
      unicodeScalars.contains(where: { $0.withoutAccent != nil })
    else { return nil }
    var bare = String.UnicodeScalarView()
    bare.append(contentsOf: unicodeScalars.map { $0.withoutAccent ?? $0 })
    return String(bare)
  }
}

extension Unicode.Scalar {
  /// The letter below the accent, in small letters; the dots of German and Turkish are no accents.
  fileprivate var withoutAccent: Unicode.Scalar? {
    switch value {
    case 0xE0...0xE3: "a"
    case 0xE7: "c"
    case 0xE8...0xEB: "e"
    case 0xEC...0xEF: "i"
    case 0xF1: "n"
    case 0xF2...0xF5: "o"
    case 0xF9...0xFB: "u"
    default: nil
    }
  }
}
