/// What looks like something that should not be in a file for training.
package enum SecretKind: String, Sendable, Hashable, CaseIterable {
  /// A key of a known vendor, or a private key.
  case key
  /// An address for mail.
  case email
  /// A number of a payment card, its check digit right.
  case card
  /// An international account number, its check digits right.
  case iban

  /// In words, of many.
  package var words: String {
    switch self {
    case .key: "keys of vendors"
    case .email: "mail addresses"
    case .card: "card numbers"
    case .iban: "account numbers"
    }
  }
}
