package import Rubrics

/// How many tokens the model that will run takes in at once.
package enum ContextWindow {
  /// A large model's, unless it is given.
  package static let large = 200_000
  /// That of a model on a device: about six pages fit half of it.
  package static let device = 8_192

  /// Returns the windows that the answers to `hosting` and `replaces` leave possible, the likeliest first.
  package static func windows(for answers: Answers) -> [Int] {
    switch answers["hosting"]?.choices.first {
    case "on-device": return [device]
    case .some: return [large]
    case nil: break
    }
    switch answers["replaces"]?.choices.first {
    case "frontier", "mid": return [large]
    default: return [large, device]
    }
  }
}
