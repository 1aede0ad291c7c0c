/// Measures how long something takes, as the best of several runs.
enum Stopwatch {
  /// Returns the seconds of the fastest run.
  static func seconds(of runs: Int = 5, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<runs {
      let duration = try clock.measure { try work() }.components
      best = min(best, Double(duration.seconds) + Double(duration.attoseconds) * 1e-18)
    }
    return best
  }
}
