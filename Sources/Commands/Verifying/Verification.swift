import Decisions
import Diagnostics
import Reports
import Rubrics
import Shapes
import StrictJSON

/// What comes of computing a saved result again.
struct Verification {
  /// What a saved result turns out to be.
  enum Verdict: String, CaseIterable {
    /// It is what the same rubric says today.
    case same
    /// The rubric is another one now.
    case rubricChanged = "rubric-changed"
    /// The same rubric never said that.
    case edited
  }

  /// What it turns out to be.
  let verdict: Verdict
  let saved: SavedResult
  /// The version of the rubric in use.
  let version: String
  /// The digest of its files.
  private let digest: String
  /// The outcome today, or nothing when the answers fit no question any more.
  let outcome: String?
  /// The decisions that follow, then and now, in the order of the result.
  let following: [FollowingDecision]
  /// Where the results differ, as JSON pointers (RFC 6901), in order.
  let differences: [String]
  /// What of the answers moved, or was left out, since the rubric was another version.
  let moved: [Problem]
  /// What of the answers the rubric does not know.
  let problems: [Problem]

  /// A decision that follows, then and now.
  struct FollowingDecision {
    /// What the saved result says of it.
    let saved: SavedResult.SavedDecision
    /// The version of its rubric in use, or nothing when there is none any more.
    let version: String?
    /// Whether the rubric is another one now.
    let isChanged: Bool
    /// The outcome today, or nothing when the decision does not follow any more.
    var outcome: String?
  }

  /// Computes a result again.
  ///
  /// - Parameters:
  ///   - saved: The result.
  ///   - module: The rubric it was drawn by.
  ///   - library: Where the rubrics of the decisions that follow are found.
  init(of saved: SavedResult, by module: RubricModule, in library: RubricLibrary) {
    self.saved = saved
    version = module.rubric.version
    digest = module.digest
    var following = (saved.following ?? []).map { each in
      let module = try? library.module(withID: each.rubric)
      return FollowingDecision(
        saved: each, version: module?.rubric.version, isChanged: module?.digest != each.digest)
    }
    let isSame = saved.decision.digest == module.digest && !following.contains(where: \.isChanged)
    var outcome: String?
    var differences: [String] = []
    var moved: [Problem] = []
    var problems: [Problem] = []
    do throws(Problems) {
      let recommendation = try Self.recommendation(on: saved, by: module, in: library) {
        moved.append($0)
      }
      let value = AdviceReport(recommendation, digest: module.digest)
        .json(version: saved.toolVersion)
      outcome = recommendation.decision.outcome.id
      for index in following.indices {
        following[index].outcome =
          recommendation.following.map(\.recommendation)
          .first { $0.rubric.id == following[index].saved.rubric }?.decision.outcome.id
      }
      // What was written and read back is compared with the same, as 5.0 reads back as 5.
      let now = Self.keepingMarks(
        of: saved.value, JSONValue(try JSONDocument(bytes: value.bytes(), name: "").root))
      if isSame {
        differences = Self.differences(saved.value.withoutOrigins, now.withoutOrigins, at: "")
      }
    } catch {
      if isSame { differences = ["/answers"] }
      problems = error.list
    }
    self.outcome = outcome
    self.following = following
    self.differences = differences
    self.moved = moved
    self.problems = problems
    verdict = if !isSame { .rubricChanged } else if differences.isEmpty { .same } else { .edited }
  }

  /// Returns a result with what a saved one says beside its answers: notes, what stands above it, and
  /// measurements, which lie outside of it.
  private static func keepingMarks(of saved: JSONValue, _ now: JSONValue) -> JSONValue {
    guard case .object(let before) = saved, case .object(var members) = now else { return now }
    for key in ["cover", "measured", "notes", "overruled"] { members[key] = before[key] }
    return .object(members)
  }

  private static func recommendation(
    on saved: SavedResult, by module: RubricModule, in library: RubricLibrary,
    telling tell: (Problem) -> Void
  ) throws(Problems) -> Recommendation {
    let answers = try saved.decision.answers(to: module.rubric, telling: tell)
    var recommendation = Adviser(module).costedRecommendation(
      for: answers, notes: saved.decision.notes(on: module.rubric), plan: saved.plan)
    if let following = saved.following {
      let given = try Self.answers(to: following, in: library, telling: tell)
      recommendation.following = try DecisionChain(library: library).following(
        recommendation,
        notes: { rubric in
          following.first { $0.rubric == rubric.id }?.notes(on: rubric) ?? Notes()
        }, given: { given[$0.id] ?? Answers() })
    }
    return recommendation
  }

  /// Returns the answers to each decision that follows, by the id of its rubric.
  private static func answers(
    to following: [SavedResult.SavedDecision], in library: RubricLibrary,
    telling tell: (Problem) -> Void
  ) throws(Problems) -> [String: Answers] {
    var answered: [String: Answers] = [:]
    for each in following {
      let rubric = try library.module(withID: each.rubric).rubric
      answered[each.rubric] = try each.answers(to: rubric, telling: tell)
    }
    return answered
  }

  /// Whether the saved result can still be relied on.
  var holds: Bool {
    switch verdict {
    case .same: true
    case .rubricChanged:
      outcome == saved.decision.outcome && following.allSatisfy { $0.outcome == $0.saved.outcome }
    case .edited: false
    }
  }

  /// The verdict as a report.
  var report: LinesReport {
    LinesReport("Verification", lines: lines, value: Self.shape.value(of: self))
  }

  /// The verdict in words.
  private var lines: [String] {
    let rubric = "\(saved.decision.rubric) \(saved.decision.rubricVersion)"
    switch verdict {
    case .same:
      return ["Same: \(rubric) still leads to '\(saved.decision.outcome)', and nothing was edited."]
    case .rubricChanged: return changes + details
    case .edited:
      let writer =
        saved.toolVersion == Program.version ? "" : ", or written by another version of crossroads"
      return ["Edited by hand\(writer): \(rubric) gives these answers another result."] + details
    }
  }

  /// What became of the outcomes, a line for each decision of which there is something to say.
  private var changes: [String] {
    let own = Self.change(
      saved.decision.rubric, saved.decision.rubricVersion, to: version,
      from: saved.decision.outcome, to: outcome,
      otherwise: "the answers no longer fit its questions")
    let others = following.filter { $0.isChanged || $0.outcome != $0.saved.outcome }.map { each in
      Self.change(
        each.saved.rubric, each.saved.rubricVersion, to: each.isChanged ? each.version : nil,
        from: each.saved.outcome, to: each.outcome,
        otherwise: each.version == nil
          ? "there is no such rubric any more"
          : "it does not follow any more, or the answers do not fit it")
    }
    return (saved.decision.digest == digest ? [] : [own]) + others
  }

  private static func change(
    _ rubric: String, _ version: String, to newVersion: String?, from before: String,
    to after: String?, otherwise: String
  ) -> String {
    let name = "\(rubric) \(version)"
    let now =
      after.map {
        $0 == before
          ? "the answers still lead to '\($0)'"
          : "the answers now lead to '\($0)' instead of '\(before)'"
      } ?? otherwise
    guard let newVersion else { return "Rubric \(name): \(now)." }
    let step = newVersion == version ? "within \(name)" : "from \(name) to \(newVersion)"
    let outcome =
      after.map { $0 == before ? ", and the outcome stands" : ", and so does the outcome" } ?? ""
    return "The rubric moved on \(step)\(outcome): \(now)."
  }

  private var details: [String] {
    let rest = differences.count - 20
    return differences.prefix(20).map { "  differs at \($0)" }
      + (rest > 0 ? ["  and at \(rest) more places"] : [])
      + (moved + problems).map { "  \($0)" }
  }

  private static func differences(
    _ saved: JSONValue, _ now: JSONValue, at pointer: String
  ) -> [String] {
    guard saved != now else { return [] }
    switch (saved, now) {
    case (.object(let first), .object(let second)):
      return Set(first.keys).union(second.keys).sorted().flatMap { key -> [String] in
        let place = pointer + "/" + key.pointerToken
        guard let old = first[key], let new = second[key] else { return [place] }
        return differences(old, new, at: place)
      }
    case (.array(let first), .array(let second)) where first.count == second.count:
      return zip(first, second).enumerated().flatMap { index, pair in
        differences(pair.0, pair.1, at: "\(pointer)/\(index)")
      }
    default:
      return [pointer.isEmpty ? "/" : pointer]
    }
  }
}

extension String {
  /// The key as a part of a JSON pointer (RFC 6901, section 3).
  fileprivate var pointerToken: String {
    unicodeScalars.reduce(into: "") { token, scalar in
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
  }
}

extension JSONValue {
  /// The value without the files that rubrics were read from, which their digests stand for.
  fileprivate var withoutOrigins: JSONValue {
    switch self {
    case .object(var members):
      if members["digest"] != nil { members["origin"] = nil }
      return .object(members.mapValues(\.withoutOrigins))
    case .array(let elements): return .array(elements.map(\.withoutOrigins))
    default: return self
    }
  }
}
