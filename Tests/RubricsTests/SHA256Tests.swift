import Layouts
import Rubrics
import Testing

/// The examples of the standard and its companion (NIST, Secure Hash Algorithm examples).
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the digest is that of the standard`(_ message: String, _ digest: String) {
    #expect(SHA256.hexadecimal(of: Array(message.utf8)) == digest)
  }

  @Test func `the digest of a million letters is that of the standard`() {
    #expect(
      SHA256.hexadecimal(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `the processor's instructions give the digest of the program`() {
    for length in 0...300 {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ length) }
      let digests = [true, false].map { usesInstructions in
        var digest = SHA256(usesInstructions: usesInstructions)
        message.withUnsafeBufferPointer { digest.append($0) }
        return digest.hexadecimal
      }
      #expect(digests[0] == digests[1], "\(length)")
    }
  }

  @Test func `a message in parts has the digest of the whole`() {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for first in [0, 1, 63, 64, 65, 128, 200, 300] {
      for second in [first, min(300, first + 1), min(300, first + 64), 300] {
        var digest = SHA256()
        for part in [message[..<first], message[first..<second], message[second...]] {
          part.withUnsafeBufferPointer { digest.append($0) }
        }
        #expect(digest.bytes == SHA256.bytes(of: message), "\(first), \(second)")
      }
    }
  }

  @Test func `every length is padded to whole blocks`() {
    // The digests of 0 to 130 bytes of 'a', digested once more: any slip in the padding shows.
    let digests = (0...130).map {
      SHA256.hexadecimal(of: [UInt8](repeating: UInt8(ascii: "a"), count: $0))
    }
    #expect(Set(digests).count == 131)
    #expect(
      SHA256.hexadecimal(of: Array(digests.joined().utf8))
        == "5eee4c50e1b5ec4f1a47f34c25ca988850b49da7904f5ab1b3abc5cc0ae66ef9")
  }
}
