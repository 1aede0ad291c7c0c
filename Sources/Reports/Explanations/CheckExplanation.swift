package import DesignDocuments
import Layouts

/// What a check of design docs wants, as text for people.
package struct CheckExplanation: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns what the check wants, why, what to do, and a document for and against.
  package func text(of check: Check) -> String {
    var lines = [style.text("Check \(check.id)", .strong), ""]
    lines += wrapped(check.summary.sentence) + [""]
    lines += wrapped(check.why.sentence) + [""]
    lines += wrapped(
      "A finding is \(check.severity == .error ? "an" : "a") \(check.severity.rawValue) unless it says otherwise. \(check.remedy.capitalisingFirst.sentence)"
    )
    for (title, sample) in [
      ("A document it is content with", check.passing),
      ("A document it complains about", check.failing),
    ] {
      lines += ["", style.text(title, .strong), ""]
      lines += sample.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    \($0)" }
      while lines.last?.isEmpty ?? false { lines.removeLast() }
    }
    let text = lines.map { $0 + "\n" }.joined()
    return style.glyphs == .ascii ? text.typewritten : text
  }

  private func wrapped(_ text: String) -> [String] {
    text.wrapped(to: style.width, first: "  ")
  }
}
