let reports = [SpaceBenchmark.report, InterviewBenchmark.report, DocumentBenchmark.report]
for report in reports {
  for line in try report() { print(line) }
}
