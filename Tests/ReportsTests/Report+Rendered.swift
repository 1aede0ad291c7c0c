import Layouts
import Reports

extension Report {
  /// The report in a format, as a file of it holds it.
  func rendered(
    as format: Format = .text, in style: TextStyle = TextStyle(), _ extent: Extent = .full,
    isAccessible: Bool = false, version: String = "1.2.3"
  ) -> String {
    Rendering(version: version, style: style, extent: extent, isAccessible: isAccessible)
      .output(of: self, as: format).text
  }
}
