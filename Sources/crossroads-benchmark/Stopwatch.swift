import Platform

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

  /// Returns the seconds that one core is at work in the fastest run, whoever else uses the machine.
  static func processorSeconds(of runs: Int = 5, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = processorTime
      try work()
      best = min(best, processorTime - start)
    }
    return best
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
