import Reports
package import Rubrics

extension FindOut {
  /// How an answer is found out, as a sentence of its own.
  package var advice: String { "To find out, \(words)" }
}
