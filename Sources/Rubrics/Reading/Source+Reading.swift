import Diagnostics
import StrictJSON

extension Source {
  /// Creates the source an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let claimIds = Namespace()
    self.init(
      id: object.id("source", in: context.namespace),
      title: object.text("title"),
      publisher: object.optionalText("publisher"),
      year: object.optionalInteger("year", in: 1900...2100),
      url: object.url(),
      grade: object.word("grade", as: Grade.self) ?? .guidance,
      note: object.optionalText("note"),
      claims: object.list("claims", atMost: ReadingLimit.claims) {
        Claim(from: &$0, in: context, ids: claimIds)
      })
    for (claim, element) in zip(claims, object.element["claims"]?.elements ?? [])
    where claim.alsoIn.contains(id) {
      object.reading.report(
        "claim \(claim.id.quoted) names its own source again", at: element["alsoIn"] ?? element,
        remedy: "name other sources only")
    }
  }
}

extension JSONObjectReader {
  /// Returns the address under `url`, which may be left out.
  fileprivate mutating func url() -> String? {
    guard let element = optional("url"), let url = reading.text(element) else { return nil }
    let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
    let isOneWord = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if !isWeb || !isOneWord || url.utf8.count < 12 {
      reading.report(
        "\(url.quoted) is no web address", at: element,
        remedy: "begin with https:// or http://, and encode spaces and other special characters")
    }
    return url
  }
}
