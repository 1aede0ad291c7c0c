extension Overlay {
  /// What to know when the base is another version than the overlay was written for, an older or a newer one.
  package var movedOn: String? {
    guard let pin, pin != base.version else { return nil }
    let lead =
      base.version.isOlder(than: pin)
      ? "the overlay was written for a newer base" : "the base moved on"
    return
      "\(lead): '\(rubric.id)' was written for \(base.id) \(pin), and is laid over \(base.version)"
  }
}

extension String {
  /// Whether it comes before another version, number by number; each is three numbers with dots between.
  fileprivate func isOlder(than other: String) -> Bool {
    let parts = [self, other].map { $0.split(separator: ".").map { Int($0) ?? 0 } }
    return parts[0].lexicographicallyPrecedes(parts[1])
  }
}

extension Rubric {
  /// What whoever uses the rubric must know: that it hides a built-in one, or that the base of an
  /// overlay is another version than it was written for.
  package var warnings: [String] {
    [hidingWarning].compactMap(\.self) + overlays.compactMap(\.movedOn)
  }
}
