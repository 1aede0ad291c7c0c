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

  /// The style sheet of a report and of the charts within it.
  static let style = PageAsset(
    text: ChartStyle.sheet.joined(separator: "\n") + "\n" + text(of: embeddedReportStyle()))

  /// The script of a report.
  static let script = PageAsset(text: text(of: embeddedReportScript()))

  private static func text(of asset: EmbeddedAsset) -> String {
    String(
      decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
  }
}
