for line in try BatchBenchmark.report() { print(line) }
