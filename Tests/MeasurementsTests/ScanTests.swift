import Testing

@testable import Measurements

@Suite struct ScanTests {
  @Test(arguments: [
    ("I am {{name}}", true), ("{{ user name }} here", true), ("Dear [Your Name],", true),
    ("[insert date]", true), ("[Company]", true), ("<YOUR_NAME>", true), ("<FIRST_NAME> hi", true),
    ("a[0] = b", false), ("{ {a} }", false), ("{{}}", false), ("<div>", false), ("<HTML>", false),
    ("[your guide](https://a.b)", false), ("[1, 2]", false), ("{\"a\": {\"b\": 1}}", false),
    ("{{\n}}", false), ("", false), ("[", false), ("{{", false),
  ])
  func `gaps are seen`(text: String, isGap: Bool) {
    #expect(GapScan.hasGap(text) == isGap)
  }

  @Test(arguments: [
    ("write to jane.doe+x@mail.example.com.", [SecretKind.email]), ("@handle and a@b", []),
    ("AKIA" + "ABCDEFGHIJKLMNOP", [.key]), ("AKIA and more", []),
    ("ghp_" + String(repeating: "a1", count: 18), [.key]),
    ("-----BEGIN RSA PRIVATE KEY-----\nMIIE", [.key]), ("-----BEGIN CERTIFICATE-----", []),
    ("4111 1111 1111 1111", [.card]), ("4111-1111-1111-1111", [.card]),
    ("4111 1111 1111 1112", []), ("1234567890123456", []), ("call 555 010 999 8877 66", []),
    ("DE89 3704 0044 0532 0130 00", [.iban]),
    ("GB82WEST12345698765432", [.iban]), ("DE89 3704 0044 0532 0130 01", []),
    ("AB12", []), ("", []),
  ])
  func `secrets are seen by kind`(text: String, kinds: [SecretKind]) {
    #expect(SecretScan.finds(in: text).map(\.kind) == kinds)
  }

  @Test func `the same secret is one`() {
    let finds = SecretScan.finds(
      in: "a@b.org, a@b.org, c@b.org; 4111 1111 1111 1111, 4111111111111111")
    #expect(finds.count == 5)
    #expect(Set(finds).count == 3)
  }
}
