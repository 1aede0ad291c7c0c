extension String {
  /// The number of terminal columns the text takes, without control sequences in it.
  package var displayWidth: Int {
    // Nearly everything we print is of scalars that stand alone; only the rest needs clusters.
    let isPlain = utf8.withContiguousStorageIfAvailable { $0.allSatisfy { 0x20...0x7E ~= $0 } }
    if isPlain == true { return utf8.count }
    if unicodeScalars.allSatisfy(\.takesOneColumn) { return unicodeScalars.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// The number of terminal columns the character takes: what its scalars take, but one emoji for a sequence.
  ///
  /// A cluster may hold several letters, as Devanagari conjuncts and Thai AM do, and each is seen.
  /// Where terminals differ, it follows wcwidth of PyPI.
  package var displayWidth: Int {
    var width = 0
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { last = scalar }
      guard let last else {
        width = scalar.displayWidth
        continue
      }
      if scalar.value == Unicode.Scalar.emojiPresentation || scalar.properties.isEmojiModifier {
        // Either makes an emoji of a sign that can be one, and emoji are wide.
        if width == 1, last.properties.isEmoji { width = 2 }
      } else if last.value == Unicode.Scalar.joiner, scalar.properties.isEmoji {
        continue
      } else if last.isRegionalIndicator, scalar.isRegionalIndicator {
        continue
      } else if scalar.properties.generalCategory == .spacingMark {
        width = width == 0 ? scalar.displayWidth : 2
      } else if last.properties.canonicalCombiningClass == .virama {
        // A conjunct is drawn as one sign, twice as wide as a letter at most.
        width = min(2, width + scalar.displayWidth)
      } else {
        width += scalar.displayWidth
      }
    }
    return width
  }
}

extension Unicode.Scalar {
  fileprivate static let joiner: UInt32 = 0x200D
  fileprivate static let emojiPresentation: UInt32 = 0xFE0F

  /// Whether the scalar is half of a flag.
  fileprivate var isRegionalIndicator: Bool { 0x1F1E6...0x1F1FF ~= value }

  /// Whether the scalar combines with no other of its sort and takes one column: Latin letters,
  /// and dashes, quotes, arrows and frames.
  fileprivate var takesOneColumn: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0x2FF, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC: true
    default: false
    }
  }

  /// The number of terminal columns the scalar takes alone.
  ///
  /// Wide ranges follow the East Asian Width property (Unicode Standard Annex 11, version 16); half
  /// a flag counts as a whole one.
  fileprivate var displayWidth: Int {
    // Looking up a category costs more than all else here, so the commonest scalars go first.
    if takesOneColumn { return 1 }
    switch value {
    // Signs before numbers are format characters, and are seen all the same.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: return 1
    // The vowels and finals of Hangul are drawn within the syllable that an initial begins.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
      0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267F, 0x268A...0x268F,
      0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA,
      0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E,
      0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55,
      0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4DC0...0x4DFF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DF2, 0x1AFF0...0x1B2FF,
      0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A,
      0x1F1E6...0x1F1FF, 0x1F200...0x1F265, 0x1F300...0x1F320, 0x1F32D...0x1F335,
      0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3,
      0x1F3E0...0x1F3F0, 0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC,
      0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A, 0x1F595...0x1F596, 0x1F5A4,
      0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7,
      0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0,
      0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }
}
