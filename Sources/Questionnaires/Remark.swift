import Diagnostics
package import Layouts
import Reports
import Rubrics

/// Something that stays in the scrollback: what was answered, and what that settled.
package struct Remark: Sendable, Hashable {
  /// What sort of thing it is.
  enum Kind: Sendable, Hashable {
    case answer
    /// "We do not know yet."
    case unknown
    /// A question passed over.
    case skip
    /// The decision as a question.
    case title
    /// A sentence between answers.
    case sentence
    /// The moment at which nothing can change the outcome any more.
    case settled
  }

  /// What sort of thing it is.
  let kind: Kind
  /// The question it is about, where it is about one.
  var name = ""
  /// What it says.
  let text: String
  /// What it says besides.
  var note = ""
  /// How the answer is found out, where nobody knows it.
  var findOut: FindOut?
  /// Whether it stands apart from what was said before.
  var isApart = false

  /// Whether it belongs to the list of what was answered.
  var isListed: Bool {
    switch kind {
    case .answer, .unknown, .skip: true
    case .title, .sentence, .settled: false
    }
  }

  package func lines(in frame: Frame) -> [Phrase] {
    (isApart ? [""] : []) + text(in: frame)
  }

  private func text(in frame: Frame) -> [Phrase] {
    let columns = min(frame.room, 100)
    let text = frame.words(self.text)
    switch kind {
    case .title: return text.lines(columns, .strong, first: "  ")
    case .sentence: return text.lines(columns, .quiet, first: "  ")
    case .settled:
      let sign = frame.glyph("◆", "*")
      return "\(sign) Settled: \(text)".lines(columns, .strong, first: "  ", rest: "    ")
        + frame.words(note).lines(columns, first: "    ")
    case .answer, .unknown, .skip:
      let sign =
        switch kind {
        case .unknown: "?"
        case .skip: "-"
        default: frame.glyph("✓", "*")
        }
      let name = frame.words(self.name).padded(to: min(16, columns / 3))
      let first = "    \(name)  "
      let tail = note.isEmpty ? "" : " (\(frame.words(note)))"
      let advice = findOut.map { frame.words($0.advice).lines(columns, .quiet, first: "      ") }
      return (text + tail).lines(columns, first: first).enumerated().map { index, line in
        guard index == 0 else { return line }
        let rest = String(line.words.dropFirst(first.count))
        return Phrase("  ") + Phrase("\(sign) ", kind == .answer ? .accent : .quiet)
          + Phrase("\(name)  ", .quiet) + Phrase(rest)
      } + (advice ?? [])
    }
  }
}
