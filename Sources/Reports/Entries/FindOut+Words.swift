import Diagnostics
package import Rubrics

extension FindOut {
  /// Who is asked for the answer, how long that takes and what to do, as one sentence without its beginning.
  package var words: String {
    "ask \(who.loweringFirst), about \(String.count(minutes, "minute")): \(how.sentence)"
  }
}
