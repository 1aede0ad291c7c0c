extension Overlay {
  /// What to know when the base is no longer the version that the overlay was written for.
  package var movedOn: String? {
    guard let pin, pin != base.version else { return nil }
    return
      "the base moved on: '\(rubric.id)' was written for \(base.id) \(pin), and is laid over \(base.version)"
  }
}

extension Rubric {
  /// What whoever uses the rubric must know: that it hides a built-in one, or that the base of an
  /// overlay moved on.
  package var warnings: [String] {
    [hidingWarning].compactMap(\.self) + overlays.compactMap(\.movedOn)
  }
}
