import Shapes

extension OverlayShape {
  /// The keys that belong to the file rather than to what it decides, and are never inherited.
  static let header = ["$schema", "format", "id", "version"]

  static let rubric = Rubric.shape.overlay

  /// An evidence file.
  static let evidence = Evidence.shape.overlay

  /// A file of cases.
  static let cases: [String: OverlayShape] = [
    "cases": .entries(
      EntryList(
        noun: "case", mark: "title", policy: .replacing,
        whole: ["title", "source", "answers", "expect", "why"],
        members: ["answers": .members([:]), "expect": .members([:])]))
  ]
}
