for line in try SpaceBenchmark.report() + InterviewBenchmark.report() + BatchBenchmark.report() {
  print(line)
}
