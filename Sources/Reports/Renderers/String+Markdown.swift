import Layouts

// Bridges for the pages that still write strings.
extension String {
  var markdown: String { Markdown.escape(self) }
  var markdownLine: String { Escaped<Markdown>(trusted: self).line.source }
  var markdownCode: String { Escaped<Markdown>.code(self).source }
  var markdownStrong: String { Escaped<Markdown>.strong(self).source }
}
