import AnswerSpaces
import Diagnostics
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct AdviceHTMLTests {
  static func page(_ recommendation: Recommendation) throws -> String {
    let space = try AnswerSpace(of: recommendation.rubric)
    return AdviceReport(recommendation, digest: "0123456789abcdef", space: space.tables())
      .rendered(as: .html, version: "1.0.0")
  }

  /// One report with one of everything; what the words are, the texts tell, and renderers are tested by themselves.
  @Test func `the page reads as recorded`() throws {
    var recommendation = Recommendation.followed
    recommendation.costs = try .van()
    // The style and the script have files of their own.
    try Golden.compare(try Self.page(recommendation).withoutAssets, with: "advice.html")
  }

  @Test func `hostile text stays text`() throws {
    let page = try Self.page(HostileRubric.recommendation)
    let body = page.withoutAssets
    #expect(!body.contains("<script>alert"))
    #expect(body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!body.contains("javascript:y\""))
    #expect(!body.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
    // Two elements are the page's own: its script and the data of its panel.
    #expect(page.ranges(of: "<script").count == 2)
    #expect(page.ranges(of: "</script").count == 2)
  }

  @Test func `the page loads nothing, and links only to its own parts and to sources`() throws {
    var recommendation = Recommendation.combined
    recommendation.costs = try .van()
    let page = try Self.page(recommendation)
    for word in [
      " src=", "<link", "<img", "<iframe", "<object", "@import", "url(http", "url(//", "srcset",
      "<base", " style=", " onclick", "fetch(", "XMLHttpRequest", "eval(",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    let targets = page.split(separator: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(targets.count > 10)
    for target in targets {
      #expect(
        target.hasPrefix("#") || target.hasPrefix("https://example.org/"), "\(target)")
    }
  }

  @Test func `every link within the page has its target, and every id is its own`() throws {
    for sample in Recommendation.samples {
      let page = try Self.page(sample.recommendation)
      let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count)
      for part in page.split(separator: " href=\"#").dropFirst() {
        let target = part.prefix { $0 != "\"" }
        #expect(ids.contains(target), "\(sample.name): \(target)")
      }
    }
  }

  @Test func `the policy names the style and the script by their digests`() throws {
    let page = try Self.page(.combined)
    let digests = try [("<style>", "</style>"), ("<script>", "</script>")].map { start, end in
      let from = try #require(page.ranges(of: start).first).upperBound
      let to = try #require(page[from...].ranges(of: end).first).lowerBound
      return SHA256.hexadecimal(of: Array(page[from..<to].utf8))
    }
    let named = page.split(separator: "sha256-").dropFirst().map { part in
      String(part.prefix { $0.isLetter || $0.isNumber || "+/=".contains($0) }).decodedBase64
    }
    #expect(named == digests)
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(!page.contains("unsafe-"))
  }

  @Test func `without an answer space there is no panel, and all else stays`() throws {
    let page = AdviceReport(.combined, digest: "0123").rendered(as: .html)
    #expect(!page.contains("id=\"what-if\""))
    #expect(page.contains("id=\"the-path\""))
  }

  @Test func `the panel is hidden until the script shows it`() throws {
    let page = try Self.page(.open)
    #expect(page.contains("<section id=\"what-if\" hidden data-scripted tabindex=\"-1\">"))
  }

  @Test func `headings go down one level at a time`() throws {
    for sample in Recommendation.samples {
      let page = try Self.page(sample.recommendation).withoutAssets
      let levels = page.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
      #expect(levels.first == 1)
      #expect(levels.count { $0 == 1 } == 1)
      for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }
  }
}

extension String {
  /// The bytes of Base64 in lower-case hexadecimal, decoded digit by digit.
  fileprivate var decodedBase64: String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bits = filter { $0 != "=" }.compactMap { digits.firstIndex(of: $0) }.flatMap { digit in
      (0..<6).reversed().map { digit >> $0 & 1 }
    }
    return stride(from: 0, to: bits.count - bits.count % 8, by: 4).map { start in
      String(bits[start..<start + 4].reduce(0) { $0 * 2 + $1 }, radix: 16)
    }.joined()
  }
}
