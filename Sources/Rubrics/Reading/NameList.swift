import Diagnostics
import StrictJSON

/// The ids of one sort of thing, in the rubric's order.
struct NameList {
  /// What the ids name: "option".
  var noun: String
  /// The ids, without repeats.
  private(set) var ids: [String] = []
  /// The positions of the ids of a long list; those of a short one are found sooner one by one.
  private var ordinals: [String: Int] = [:]

  /// What to name instead of ids that earlier versions knew.
  let former: [String: String]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - noun: What the ids name.
  ///   - ids: The ids.
  ///   - former: What to name instead of ids that earlier versions knew, by those ids.
  init(
    _ noun: String, _ ids: some Sequence<String> = [], former: [String: String] = [:]
  ) {
    self.noun = noun
    self.former = former
    for id in ids { append(id) }
  }

  /// Appends an id unless it is there already.
  mutating func append(_ id: String) {
    guard ordinal(of: id) == nil else { return }
    ids.append(id)
    guard ids.count > 16 else { return }
    for position in ordinals.count..<ids.count { ordinals[ids[position]] = position }
  }

  /// Returns the position of an id, or nothing when it names nothing here.
  func ordinal(of id: String) -> Int? {
    ordinals.isEmpty ? ids.firstIndex(of: id) : ordinals[id]
  }

  /// Returns the position of the id that an element spells, or nothing when it names nothing here.
  func ordinal(of element: JSONElement) -> Int? {
    ordinals.isEmpty
      ? ids.firstIndex(where: element.spells) : element.string.flatMap { ordinals[$0] }
  }

  /// Returns what to do about an id that names nothing here: what stands for it since it moved, or
  /// the nearest, and all when few.
  func remedy(for id: String) -> String? {
    if let instead = former[id] { return instead }
    let guess = Suggestion.remedy(for: id, among: ids)
    guard ids.count <= 8 else { return guess }
    guard !ids.isEmpty else { return "there is no \(noun) to name" }
    let all = "known: \(ids.joined(separator: ", "))"
    return guess.map { "\($0) (\(all))" } ?? "name one that is \(all)"
  }
}
