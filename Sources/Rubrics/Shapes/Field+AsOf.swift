import Shapes

extension Field where Context == RubricContext {
  /// When the figures of an entry held, where they age.
  static func asOf(_ date: any WritableKeyPath<Owner, PriceDate?> & Sendable) -> Field {
    optional("asOf", "When its figures held, where they age.", .date) { $0[keyPath: date] = $1 }
      .said { owner, _ in owner[keyPath: date].map { "Its figures held in \($0)." } }
  }
}
