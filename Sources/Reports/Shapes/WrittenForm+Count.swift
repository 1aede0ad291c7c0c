import AnswerSpaces
import Shapes
import StrictJSON

extension WrittenForm<Count> {
  /// A number of combinations, which may be larger than any number that JSON readers keep exact.
  static var count: WrittenForm { .shared("count") { .string($0.description) } }
}
