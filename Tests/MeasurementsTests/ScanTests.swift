import Testing

@testable import Measurements

@Suite struct ScanTests {
  @Test(arguments: [
    ("I am {{name}}", true), ("{{ user name }} here", true), ("Dear [Your Name],", true),
    ("[insert date]", true), ("[Company]", true), ("<YOUR_NAME>", true), ("<FIRST_NAME> hi", true),
    ("a[0] = b", false), ("{ {a} }", false), ("{{}}", false), ("<div>", false), ("<HTML>", false),
    ("[your guide](https://a.b)", false), ("[1, 2]", false), ("{\"a\": {\"b\": 1}}", false),
    ("{{\n}}", false), ("", false), ("[", false), ("{{", false), ("{", false), ("<", false),
    ("x {{a}}", true), ("{{a}", false), ("{{a} }", false), ("{{\"a\"}}", false), ("{{a{b}}", false),
    ("{{" + String(repeating: "n", count: 40) + "}}", true),
    ("{{" + String(repeating: "n", count: 41) + "}}", false),
    ("[Organization name]", true), ("[Address]", true), ("[your\nname]", false), ("[date", false),
    ("<AB_C>", true), ("<A_B>", false), ("<ab_c>", false),
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
    ("a@b.co", [.email]), ("a@b.c", []), ("a@b.c0", []), ("@b.co", []), ("a@.co", []),
    ("a@b..", []), ("a+b%c.d-e@x-y.zz", [.email]), ("a@b.co-", []),
    ("x a@b.org@c.org", [.email, .email]),
    ("xAKIAABCDEFGHIJKLMNOP", []), ("-AKIAABCDEFGHIJKLMNOP", [.key]),
    ("AKIA-BCDEFGHIJKLMNO_{", [.key]), ("AKIAABCDEFGHIJKLMNO{", []),
    ("x4102030405060704", []), ("4102030405060704x", []), ("4102030405060704-", [.card]),
    ("4102030405060704 ", [.card]), ("4102030405060704 x", [.card]),
    ("4102  0304 0506 0704", []), ("4102 -0304 0506 0704", []), ("410203040506070 4", [.card]),
    ("410203040506070-4.", [.card]), ("410203040507", []), ("4102030405062", [.card]),
    ("41020304050601", [.card]), ("410203040506077", [.card]), ("41020304050607080", []),
    ("410203040506070806", []), ("4102030405060708091", [.card]), ("41020304050607080907", []),
    ("1102030405060700", []), ("2102030405060708", [.card]), ("6102030405060709", [.card]),
    ("7102030405060707", []), ("6666666666666", []),
    ("XY331234567890", []), ("XY431234567890A", [.iban]),
    ("XY591234567890ABCDEFGHIJ1234567890", [.iban]), ("XY281234567890ABCDEFGHIJ1234567890Z", []),
    ("XY43 1234 5678 90A.", [.iban]), ("XY431 234567890A", []), ("XYZ31234567890A", []),
    ("iban AT611904300234573201 in Vienna", [.iban]), ("xAT611904300234573201", []),
  ])
  func `secrets are seen by kind`(text: String, kinds: [SecretKind]) {
    #expect(SecretScan.finds(in: text).map(\.kind) == kinds)
  }

  /// How many characters follow the beginning of a key, as the vendors have it.
  @Test(arguments: [
    ("AKIA", 16), ("ASIA", 16), ("ghp_", 36), ("gho_", 36), ("ghs_", 36), ("github_pat_", 36),
    ("sk-", 32), ("sk_live_", 16), ("rk_live_", 16), ("xoxb-", 20), ("xoxp-", 20), ("AIza", 35),
    ("glpat-", 20), ("hf_", 30), ("npm_", 36), ("SG.", 40),
  ])
  func `keys are as long as those of their vendor`(prefix: String, length: Int) {
    func kinds(_ count: Int) -> [SecretKind] {
      SecretScan.finds(in: prefix + String(repeating: "a", count: count)).map(\.kind)
    }
    #expect(kinds(length) == [.key] && kinds(length - 1).isEmpty)
  }

  @Test func `what stands around a secret is none of it`() {
    let texts = ["a@b.org", "(a@b.org)", "a@b.org.", "to a@b.org, please"]
    #expect(Set(texts.flatMap(SecretScan.finds)).count == 1)
    #expect(Set(["a@b.org", "b@b.org", "a@c.org"].flatMap(SecretScan.finds)).count == 3)
  }

  /// As many characters as RFC 5321 allows before the sign, and enough of a key to know it by.
  @Test func `long secrets are told apart by their beginning`() {
    func isSame(_ first: String, _ second: String) -> Bool {
      let finds = [first, second].map(SecretScan.finds)
      return finds.allSatisfy { $0.count == 1 } && finds[0] == finds[1]
    }
    let local = String(repeating: "a", count: 63) + "@b.org"
    #expect(!isSame("x" + local, "y" + local))
    #expect(isSame("xa" + local, "ya" + local))
    let key = "-----BEGIN PRIVATE KEY-----\n" + String(repeating: "a", count: 171)
    #expect(!isSame(key + "x", key + "y"))
    #expect(isSame(key + "ax", key + "ay"))
    #expect(isSame(key, key))
  }

  @Test(arguments: [(42, [SecretKind.key]), (43, [])])
  func `the kind of a private key stands in the first 64 characters`(
    length: Int, kinds: [SecretKind]
  ) {
    let kind = String(repeating: "A", count: length - 1) + " "
    #expect(
      SecretScan.finds(in: "-----BEGIN " + kind + "PRIVATE KEY-----").map(\.kind) == kinds)
  }

  @Test func `the same secret is one`() {
    let finds = SecretScan.finds(
      in: "a@b.org, a@b.org, c@b.org; 4111 1111 1111 1111, 4111111111111111")
    #expect(finds.count == 5)
    #expect(Set(finds).count == 3)
  }
}
