/// What points may still add up to from each level on.
struct PointsBounds {
  /// A difference of points that decides something once it is 0 or more: an option's points beyond its threshold, or
  /// beyond those of another option.
  struct Form {
    /// The position of the option whose points count.
    var option: Int
    /// The position of the option whose points count against it.
    var rival: Int?
    /// The points it takes in any case.
    var threshold: Int
  }

  /// The differences.
  let forms: [Form]
  private let changes: Int
  /// The least and the most by level and form, and by number of changes where those are limited.
  private var least: [Int]
  private var most: [Int]

  /// Adds up from the last level on.
  ///
  /// What may change is bounded by the largest gains of single levels. An answered test takes the points of its
  /// symptoms away, which counts with the test.
  ///
  /// - Parameters:
  ///   - forms: The differences.
  ///   - points: The points by level, branch and option.
  ///   - routes: The branches that may be taken.
  ///   - supersedings: The levels that count as open once another one has an answer.
  init(
    of forms: [Form], points: [[[Int]]], along routes: Routes, _ supersedings: [Superseding]
  ) {
    self.forms = forms
    let changes = routes.cutsOff ? routes.changes : 0
    self.changes = changes
    let levels = points.count
    least = [Int](repeating: 0, count: (levels + 1) * forms.count * (changes + 1))
    most = least
    let symptoms = Set(supersedings.map(\.symptom))
    let byTest = Dictionary(grouping: supersedings, by: \.test)
    let isRun = Set(
      supersedings.filter { $0.isAnswered[routes.leading[$0.test]] }.map(\.symptom))
    for (index, form) in forms.enumerated() {
      func value(_ points: [Int]) -> Int {
        points[form.option] - (form.rival.map { points[$0] } ?? 0)
      }
      var kept = 0
      var ups: [Int] = []
      var downs: [Int] = []
      var (low, high) = (0, 0)
      for level in stride(from: levels - 1, through: 0, by: -1) {
        let isSymptom = symptoms.contains(level)
        let leading = routes.leading[level]
        let rows = points[level]
        let led = value(rows[leading])
        let given = isRun.contains(level) ? 0 : led
        // What an answer to this test takes away, by those that are one.
        let taken = (byTest[level] ?? []).filter { !$0.isAnswered[leading] }.map {
          (isAnswered: $0.isAnswered, points: value(points[$0.symptom][routes.leading[$0.symptom]]))
        }
        var (own, ownMost) = isSymptom ? (0, 0) : (Int.max, Int.min)
        var (up, down) = (0, 0)
        for (branch, cost) in routes.costs[level].enumerated() where cost != Routes.blocked {
          let points = value(rows[branch])
          (own, ownMost) = (min(own, points), max(ownMost, points))
          var gain = points - led
          for test in taken where test.isAnswered[branch] { gain -= test.points }
          (up, down) = (max(up, gain), min(down, gain))
        }
        (low, high, kept) = (low + own, high + ownMost, kept + given)
        if routes.cutsOff {
          Self.insert(up, into: &ups, atMost: changes)
          Self.insert(-down, into: &downs, atMost: changes)
        }
        let start = (level * forms.count + index) * (changes + 1)
        var (lower, upper) = (kept, kept)
        for count in 0...changes {
          // In the middle of a test and its symptoms the changes of the two are not told apart.
          least[start + count] = routes.cutsOff && !isSymptom ? lower : low
          most[start + count] = routes.cutsOff && !isSymptom ? upper : high
          if count < downs.count { lower -= downs[count] }
          if count < ups.count { upper += ups[count] }
        }
      }
    }
  }

  private static func insert(_ gain: Int, into gains: inout [Int], atMost limit: Int) {
    guard gain > 0, limit > 0 else { return }
    let place = gains.firstIndex { $0 < gain } ?? gains.count
    gains.insert(gain, at: place)
    if gains.count > limit { gains.removeLast() }
  }

  /// Returns whether a difference may still come out at 0 or more, and below.
  ///
  /// - Parameters:
  ///   - form: The position of the difference.
  ///   - value: Its value so far, the threshold taken off.
  ///   - level: The first level that is left.
  ///   - left: The changes that are left.
  /// - Returns: Whether it may come up there, and down.
  @inline(__always)
  func mayCome(_ form: Int, from value: Int, at level: Int, _ left: Int) -> (up: Bool, down: Bool) {
    let place = (level * forms.count + form) * (changes + 1) + left
    return (value + most[place] >= 0, value + least[place] < 0)
  }
}
