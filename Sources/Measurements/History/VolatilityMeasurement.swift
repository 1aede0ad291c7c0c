package import Diagnostics
import Paths
package import Rubrics

/// Measures how often the documents change, for the question `volatility`.
package enum VolatilityMeasurement {
  /// How far back changes count, in days.
  static let span = 6 * 366

  /// Counts changes in the history of a repository.
  ///
  /// - Parameters:
  ///   - selection: Which files count as documents.
  ///   - asOf: The last day that counts, that of the last commit unless an earlier one is given.
  ///   - today: The day on which this is asked, for the remark that nothing has changed for long.
  ///   - recorded: The answer that was measured before.
  /// - Returns: What was measured of `volatility`.
  /// - Throws: Problems when a path names nothing.
  package static func measure(
    _ selection: DocumentSelection, asOf: CalendarDay? = nil, today: CalendarDay? = nil,
    recorded: String? = nil
  ) throws(Problems) -> Measurement {
    let place = try DocumentPlace(selection)
    var source = MeasuredSource(names: selection.names)
    var result = Measurement(
      question: "volatility", finding: .unknown(place.ignorance ?? .noCommits), evidence: .none,
      source: source)
    guard place.ignorance == nil, let repository = place.repository else { return result }
    let headDay = CalendarDay(seconds: repository.headTime)
    let day = min(asOf ?? headDay, headDay)
    source.asOf = day
    source.commit = repository.head
    result.source = source
    guard !repository.isShallow else {
      result.finding = .unknown(.shallow)
      return result
    }
    let latest = asOf == nil ? repository.headTime : (day.number + 1) * 86_400 - 1
    do throws(GitFailure) {
      let walk = HistoryWalk(place: place, repository: repository, selection: selection)
      let history = try walk.read(until: latest, asOf: day)
      let isOlder = try walk.isOlder(history, asOf: day)
      conclude(
        &result, history, isOlder: isOlder, asOf: day, documents: place.files.count,
        recorded: recorded)
    } catch {
      result.finding = .unknown(try error.ignorance())
    }
    if let today, let remark = quiet(result, today: today) { result.remarks.append(remark) }
    return result
  }

  private static func conclude(
    _ result: inout Measurement, _ history: ChangeHistory, isOlder: Bool, asOf: CalendarDay,
    documents: Int, recorded: String?
  ) {
    let changes = history.changes(since: asOf.advanced(by: -span))
    let first = isOlder ? nil : history.firstMoment.map(CalendarDay.init(seconds:))
    let counts = ChangeCounts(
      changes.map { (CalendarDay(seconds: $0.moment), $0.document) }, documents: documents,
      since: first ?? (isOlder ? nil : asOf), until: asOf)
    result.evidence = .changes(counts)
    if let imports = ImportGuard.imports(changes, documents: documents) {
      result.finding = .unknown(imports)
      return
    }
    let days = first.map { asOf.number - $0.number } ?? 0
    result.finding = Pace.finding(counts.windows, recorded: recorded, days: days)
    if let (document, count) = dominant(changes, of: history.paths.count) {
      let path = String(pathBytes: history.paths[document])
      result.remarks.append(Remark(path, .dominantDocument(changes: count, of: changes.count)))
    }
  }

  /// Returns the document that carries more than half of the changes, when there are others.
  private static func dominant(
    _ changes: [ChangeHistory.Change], of documents: Int
  ) -> (document: Int, count: Int)? {
    guard documents > 1 else { return nil }
    var counts = [Int](repeating: 0, count: documents)
    for change in changes { counts[change.document] += 1 }
    guard let most = counts.max(), 2 * most > changes.count,
      let document = counts.firstIndex(of: most)
    else { return nil }
    return (document, most)
  }

  /// Returns a remark when nothing changed for four periods and 90 days before today.
  static func quiet(_ result: Measurement, today: CalendarDay) -> Remark? {
    guard case .changes(let counts) = result.evidence, let last = counts.last,
      let pace = result.finding.choices.first, let period = Period(rawValue: pace)
    else { return nil }
    let days = today.number - last.number
    guard days > max(90, 4 * period.days) else { return nil }
    return Remark(result.source.names.first ?? ".", .quiet(days: days, after: pace))
  }
}
