/// A page with its landmarks, its style, its script and the policy that admits nothing else.
struct HTMLPage {
  /// The name of the page.
  var title: String
  /// What comes first.
  var header: HTML
  /// The links within the page.
  var contents: HTML
  /// The body of the page.
  var main: HTML
  /// What comes last.
  var footer: HTML

  /// The policy (Content Security Policy Level 3, W3C): nothing but the page's own style and script.
  static let policy = [
    "default-src 'none'", "style-src \(PageAsset.style.policySource)",
    "script-src \(PageAsset.script.policySource)", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  /// The page.
  var text: String {
    "<!DOCTYPE html>\n"
      + HTML("html", ["lang": "en"]) {
        head
        body
      }.source
  }

  private var head: HTML {
    HTML("head") {
      HTML("meta", ["charset": "utf-8"])
      HTML("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
      HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      HTML("meta", ["name": "color-scheme", "content": "light dark"])
      HTML("meta", ["name": "referrer", "content": "no-referrer"])
      HTML("title") { title }
      HTML("style") { HTML(trusted: PageAsset.style.text) }
    }
  }

  private var body: HTML {
    HTML("body") {
      HTML("a", ["class": "skip", "href": "#report"]) { "Skip to the report" }
      HTML("header") { header }
      HTML("div", ["class": "columns"]) {
        HTML("nav", ["aria-label": "Contents"]) { contents }
        HTML("main", ["id": "report", "tabindex": "-1"]) { main }
      }
      HTML("footer") { footer }
      HTML("script") { HTML(trusted: PageAsset.script.text) }
    }
  }
}
