package import AnswerSpaces
package import Decisions
import Reports

extension Interview {
  /// Returns what the interview still has ahead after the question at hand, in words.
  ///
  /// - Parameters:
  ///   - firmness: How firm the outcome is, where that can be computed.
  ///   - isRefining: Whether the outcome is left behind, and questions only sharpen the advice.
  /// - Returns: The words, as after a comma.
  package func aheadInWords(_ firmness: Firmness?, isRefining: Bool) -> String {
    if !isRefining, firmness?.shortfall?.parts.contains(.next) ?? false {
      return "how many more is not known"
    }
    let most = mostAhead(mattering: (firmness?.next ?? []).map(\.question))
    if most == 0 { return isRefining ? "the last one" : "nothing more after this" }
    return isRefining
      ? "up to \(most) more for sharper advice" : "at most \(String.count(most, "more question"))"
  }
}
