import EmbeddedAssets
import Rubrics

/// A style sheet or a script within a page, with the name by which the page's policy admits it.
struct PageAsset: Sendable {
  /// The text, which must not hold the end tag of its element.
  let text: String

  /// The source expression for a policy (Content Security Policy Level 3, W3C, section 2.3.1).
  var policySource: String {
    "'sha256-\(Base64.text(of: SHA256.bytes(of: Array(text.utf8))))'"
  }

  /// The style sheet of a page and of the charts within it.
  static let style = PageAsset(
    text: ChartStyle.sheet.joined(separator: "\n") + "\n" + text(of: embeddedPageStyle()))

  /// The script of a report in which other answers can be tried.
  static let reportScript = PageAsset(
    text: text(of: embeddedAnswersScript()) + "\n" + text(of: embeddedReportScript()))

  /// The script of a questionnaire.
  static let askScript = PageAsset(
    text: text(of: embeddedAnswersScript()) + "\n" + text(of: embeddedAskScript()))

  private static func text(of asset: EmbeddedAsset) -> String {
    String(
      decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
  }
}
