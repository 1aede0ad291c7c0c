/// Looks for what should be no example, and tells kinds and hashes, never what was seen.
enum SecretScan {
  /// What was found, with a hash that tells different ones apart within a run.
  struct Find: Hashable {
    var kind: SecretKind
    var hash: UInt64
  }

  /// How the keys of vendors begin, and how many characters of a key must follow.
  private static let keys: [(prefix: [UInt8], length: Int)] = [
    ("AKIA", 16), ("ASIA", 16), ("ghp_", 36), ("gho_", 36), ("ghs_", 36), ("github_pat_", 36),
    ("sk-", 32), ("sk_live_", 16), ("rk_live_", 16), ("xoxb-", 20), ("xoxp-", 20), ("AIza", 35),
    ("glpat-", 20), ("hf_", 30), ("npm_", 36), ("SG.", 40),
  ].map { (Array($0.utf8), $1) }

  private static let privateKey = Array("-----BEGIN ".utf8)

  /// Returns what was found in a text.
  static func finds(in text: String) -> [Find] {
    let bytes = Array(text.utf8)
    var finds: [Find] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "@"), let range = email(bytes, at: position) {
        finds.append(Find(kind: .email, hash: hash(bytes[range])))
        position = range.upperBound
        continue
      }
      let isStart = position == 0 || !isWord(bytes[position - 1])
      if isStart, let find = token(bytes, at: position) {
        finds.append(find.find)
        position = find.end
        continue
      }
      position += 1
    }
    return finds
  }

  private static func token(_ bytes: [UInt8], at start: Int) -> (find: Find, end: Int)? {
    let byte = bytes[start]
    if isDigit(byte), let end = card(bytes, at: start) {
      return (Find(kind: .card, hash: hash(bytes[start..<end].filter(isDigit)[...])), end)
    }
    if byte == UInt8(ascii: "-"), bytes[start...].starts(with: privateKey) {
      let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }.prefix(64)
      guard String(decoding: line, as: UTF8.self).contains("PRIVATE KEY") else { return nil }
      let end = min(bytes.count, start + 200)
      return (Find(kind: .key, hash: hash(bytes[start..<end])), end)
    }
    guard byte.isLetter else { return nil }
    for (prefix, length) in keys where prefix[0] == byte && bytes[start...].starts(with: prefix) {
      var end = start + prefix.count
      while end < bytes.count, isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
      if end - start - prefix.count >= length {
        return (Find(kind: .key, hash: hash(bytes[start..<end])), end)
      }
    }
    return iban(bytes, at: start)
  }

  private static func email(_ bytes: [UInt8], at sign: Int) -> Range<Int>? {
    var start = sign
    while start > 0, sign - start < 64,
      isWord(bytes[start - 1]) || ".+-%".utf8.contains(bytes[start - 1])
    {
      start -= 1
    }
    var end = sign + 1
    var lastDot: Int?
    while end < bytes.count,
      isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-")
        || bytes[end] == UInt8(ascii: ".")
    {
      if bytes[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    if let dot = lastDot, dot == end - 1 {
      end = dot
      lastDot = bytes[sign..<dot].lastIndex(of: UInt8(ascii: "."))
    }
    guard start < sign, let lastDot, lastDot > sign + 1 else { return nil }
    let domain = bytes[(lastDot + 1)..<end]
    return domain.count >= 2 && domain.allSatisfy(\.isLetter) ? start..<end : nil
  }

  /// How many digits the numbers of cards have.
  private static let lengths: Set<Int> = [13, 14, 15, 16, 19]

  /// Returns where a card number ends: digits, perhaps in groups, whose sum fits (Luhn, 1960).
  private static func card(_ bytes: [UInt8], at start: Int) -> Int? {
    var digits: [Int] = []
    var end = start
    var position = start
    while position < bytes.count, digits.count < 20 {
      if isDigit(bytes[position]) {
        digits.append(Int(bytes[position] - 0x30))
        end = position + 1
      } else if position > end || !" -".utf8.contains(bytes[position]) {
        // Only one sign stands between two groups.
        break
      }
      position += 1
    }
    guard lengths.contains(digits.count), (2...6).contains(digits[0]), Set(digits).count > 1
    else { return nil }
    if end < bytes.count, isWord(bytes[end]) { return nil }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? 2 * digit : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0 ? end : nil
  }

  /// Finds an account number whose check digits fit (ISO 13616, ISO 7064 MOD 97-10).
  private static func iban(_ bytes: [UInt8], at start: Int) -> (find: Find, end: Int)? {
    var compact: [UInt8] = []
    var end = start
    while end < bytes.count, compact.count <= 34 {
      let byte = bytes[end]
      let isGroup = byte == UInt8(ascii: " ") && compact.count % 4 == 0 && !compact.isEmpty
      guard isGroup || isDigit(byte) || 0x41...0x5A ~= byte else { break }
      if !isGroup { compact.append(byte) }
      if compact.count == 2, !compact.allSatisfy({ 0x41...0x5A ~= $0 }) { return nil }
      if compact.count == 4, !compact[2...].allSatisfy(isDigit) { return nil }
      end += 1
    }
    guard (15...34).contains(compact.count) else { return nil }
    var remainder = 0
    for byte in compact[4...] + compact[..<4] {
      let value = isDigit(byte) ? Int(byte - 0x30) : Int(byte - 0x41) + 10
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    return remainder == 1 ? (Find(kind: .iban, hash: hash(compact[...])), end) : nil
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = Hash64()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_") || byte.isLetter
  }
}
