import DesignDocuments
import Diagnostics
import DocumentFiles
import Layouts
import Paths
import Reports
import Rubrics
import StrictJSON

/// One run of `check`: it finds the documents, reads them, holds them against the rubric and reports.
struct CheckRun {
  /// The most lines that a quiet run prints.
  static let mostQuietLines = 40

  private let settings: CheckCommand.Settings
  private let context: RunContext
  private let directory: WorkingDirectory
  private let configuration: CheckConfiguration
  private let library: RubricLibrary
  /// The folder that rubric, configuration and baseline must come from, where one is named.
  private let trusted: WorkingDirectory?

  /// Prepares a run.
  ///
  /// - Throws: Every problem of the configuration file.
  init(_ settings: CheckCommand.Settings, in context: RunContext) throws(Problems) {
    self.settings = settings
    self.context = context
    directory = context.directory
    trusted = try Self.trustedFolder(of: settings, from: directory)
    if let trusted {
      configuration = try CheckConfiguration.trusted(in: trusted, from: directory)
      library = RubricLibrary(trusting: trusted, from: directory)
    } else {
      configuration = try CheckConfiguration.find(settings.configuration, from: directory)
      library = context.library
    }
  }

  private static func trustedFolder(
    of settings: CheckCommand.Settings, from directory: WorkingDirectory
  ) throws(Problems) -> WorkingDirectory? {
    guard let name = settings.trusted else { return nil }
    var problems: [Problem] = []
    for (flag, isGiven) in [
      ("--config", settings.configuration != nil), ("--write-baseline", settings.writesBaseline),
    ] where isGiven {
      problems.append(
        Problem(
          "'\(flag)' and '--trusted' contradict each other", remedy: "leave one of them out"))
    }
    let path = directory.absolute(FilePath(name))
    if path.appending(".").resolved == nil {
      problems.append(
        Problem("'\(name)' is no folder", remedy: "name a folder that holds what is trusted"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return WorkingDirectory(path)
  }

  /// Runs to the end.
  ///
  /// - Throws: `Problems` that keep anything from being examined, or a report from being written.
  func run() throws -> ExitStatus {
    let reports = try requests()
    let baseline = try baseline()
    let examiner = DocumentExaminer(
      checker: try checker(), directory: directory, configuration: configuration)
    var search = DocumentSearch(in: directory, excluding: exclusions) { path, limit in
      try? InputFile.readSteadily(path, called: path.text, limit: limit)
    }
    let unmatched = try find(with: &search)
    var report = CheckReport(
      documents: [], problems: search.problems, skipped: search.excluded.count,
      foreign: search.foreign,
      threshold: settings.threshold ?? configuration.threshold ?? .error)
    report.showsSamples = Check.samplesFit(examiner.checker.rubric)
    let sources = try sources(search.documents)
    let threads = settings.threads ?? context.environment.processorCount
    for result in sources.map(threads: threads, examiner.examine) {
      switch result {
      case .success(let document): report.documents.append(document)
      case .failure(let error):
        // What is wrong with a rubric is said with the first document that names it.
        report.problems += error.list.filter { !report.problems.contains($0) }
      }
    }
    report.warnings = Self.warnings(
      on: [examiner.checker.rubric] + report.documents.flatMap(\.report.otherRubrics))
    let isStale = try take(baseline, into: &report)
    try deliver(reports, of: report)
    return status(of: report, unmatched: unmatched, staleEntries: isStale)
  }

  /// Returns the warnings on rubrics that stand in the place of built-in ones, or whose base moved on,
  /// each once.
  private static func warnings(on rubrics: [Rubric]) -> [Problem] {
    let rubrics = rubrics.unique(by: \.id)
    let hiding = rubrics.compactMap(\.hidingWarning).map {
      Problem($0, remedy: "rename it, or hold the documents against what is trusted by '--trusted'")
    }
    let moved = rubrics.flatMap { $0.overlays.compactMap(\.movedOn) }.map {
      Problem($0, remedy: "see with 'crossroads rubric diff' what that changes")
    }
    return (hiding + moved).reduce(into: []) { warnings, problem in
      if !warnings.contains(problem) { warnings.append(problem) }
    }
  }

  private var inputName: String { settings.inputName ?? "-" }

  private func requests() throws(Problems) -> [ReportRequest] {
    let requests =
      settings.reports.isEmpty
      ? [ReportRequest(format: settings.output.format)] : settings.reports
    let spoken = requests.filter { $0.file == nil }
    guard spoken.count <= 1 else {
      throw Problems(
        "\(spoken.count) reports would go to standard output",
        remedy: "give all but one a file, as in --format \(spoken[0].format.rawValue)=FILE")
    }
    let asked = settings.reports.isEmpty ? nil : spoken.first?.format
    if let problem = asked.flatMap(settings.output.contradiction) { throw Problems(problem) }
    return requests
  }

  private func checker() throws(Problems) -> DocumentChecker {
    guard let today = context.today(settings.today) else {
      throw Problems("nobody knows what day it is", remedy: "give --today YYYY-MM-DD")
    }
    let configured = try configuration.rubric.map(configuration.rubricName)
    let name = settings.rubric ?? configured ?? RubricLibrary.standard
    let module = try library.module(named: name)
    let (rubric, library) = (module.rubric, library.beside(module))
    var others: [Rubric] = []
    for name in configuration.otherRubrics {
      others.append(try library.module(named: try configuration.rubricName(name)).rubric)
    }
    let byID = RubricsByID(ids: library.ids) { [library] id in
      Result { () throws(Problems) in try library.module(withID: id).rubric }
    }
    return DocumentChecker(
      rubric: rubric, others: others, library: byID, meter: meter(today: today),
      options: CheckOptions(
        today: today,
        requiresDeclaration: settings.requiresDeclaration || configuration.requiresDeclaration))
  }

  /// Returns what measures again, unless nobody wants to hear of it.
  private func meter(today: CalendarDay) -> GroundMeter? {
    let checks = [Check.groundMoved, .groundUncertain].map(\.id)
    let isOff = checks.allSatisfy { configuration.weights[$0] == .off }
    return isOff ? nil : .files(today: today)
  }

  private var exclusions: [IgnoreRules] {
    [
      IgnoreRules(patterns: configuration.exclude, in: configuration.documents.path),
      IgnoreRules(patterns: settings.exclusions, in: directory.path),
    ]
  }

  /// Searches for everything that was named, and returns what named nothing.
  private func find(with search: inout DocumentSearch) throws(Problems) -> [String] {
    let isNamed = !settings.documents.isEmpty
    let operands = isNamed ? settings.documents : configuration.include
    guard !operands.isEmpty else {
      throw Problems(
        "no document is named",
        remedy: "name files, folders or patterns, or list them under 'include' in "
          + CheckConfiguration.fileName)
    }
    let base = isNamed ? directory : configuration.documents
    let tree = isNamed ? nil : FileTree(around: base.path)
    return operands.filter { $0 != "-" && !search.add($0, from: base, within: tree) }
  }

  /// Returns the documents to examine, with that of standard input at its place among the files.
  private func sources(_ files: [DocumentFile]) throws -> [DocumentExaminer.Source] {
    var sources = files.map(DocumentExaminer.Source.file)
    guard settings.documents.contains("-") else { return sources }
    let largest = DocumentExaminer.largestDocument
    let bytes = try context.console.readInput(limit: largest)
    guard bytes.count <= largest else {
      throw InputFile.tooLarge("standard input", limit: largest)
    }
    let path = settings.inputName.map { directory.absolute(FilePath($0)) }
    sources.insert(
      .input(bytes, path: path, name: inputName),
      at: files.firstIndex { FilePath(inputName) < FilePath($0.name) } ?? files.endIndex)
    return sources
  }

  /// The path of the baseline file, where one is named.
  private func baselinePath() throws(Problems) -> FilePath? {
    if let baseline = settings.baseline {
      guard let trusted else { return directory.absolute(FilePath(baseline)) }
      let path = trusted.absolute(FilePath(baseline))
      guard FileTree(top: trusted.path).holds(path) else {
        throw Problems(
          "the baseline '\(baseline)' lies outside of the trusted folder",
          remedy: "name it by a path from that folder on")
      }
      return path
    }
    return try configuration.baseline.map { name throws(Problems) in
      try configuration.path(name, of: "baseline")
    }
  }

  private func baseline() throws(Problems) -> Baseline {
    guard let path = try baselinePath() else {
      guard !settings.writesBaseline else {
        throw Problems("no baseline file is named", remedy: "add --baseline FILE")
      }
      return Baseline()
    }
    guard settings.writesBaseline else {
      return try Baseline(path: path, name: directory.name(of: path))
    }
    try Baseline.refuseReplacing(path, called: directory.name(of: path))
    return Baseline()
  }

  /// Marks what the baseline knows, or writes it anew.
  ///
  /// - Returns: How many entries of the baseline nothing answers to any more.
  private func take(_ baseline: Baseline, into report: inout CheckReport) throws(Problems) -> Int {
    if settings.writesBaseline, let path = try baselinePath() {
      try OutputFile.write(
        Baseline.output(of: report), to: path, called: directory.name(of: path))
    }
    let examined = Set(report.documents.map(\.report.name))
    let folders = [directory.path] + (try baselinePath().map { [$0.folder] } ?? [])
    var known = BaselineMatching(baseline, isExamined: examined.contains) { name in
      // A document that is there under its old name, as counted from either folder, was not renamed.
      !examined.contains(name)
        && !folders.contains { WorkingDirectory($0).absolute(FilePath(name)).exists }
    }
    for isSecondPass in [false, true] {
      for document in report.documents.indices {
        for entry in report.documents[document].entries.indices
        where !report.documents[document].entries[entry].isBaselined {
          let finding = report.documents[document].entries[entry].finding
          report.documents[document].entries[entry].isBaselined =
            settings.writesBaseline
            || (isSecondPass ? known.takeRenamed(finding) : known.take(finding))
        }
      }
    }
    return settings.writesBaseline ? 0 : known.left
  }

  private func deliver(_ requests: [ReportRequest], of report: CheckReport) throws {
    for request in requests {
      guard let file = request.file else { continue }
      let style = TextStyle(glyphs: settings.output.isASCII ? .ascii : .unicode)
      try OutputFile.write(
        output(of: report, as: request.format, in: style), to: directory.absolute(FilePath(file)),
        called: file)
    }
    if let request = requests.first(where: { $0.file == nil }) {
      try settings.output.deliver(
        output(of: report, as: request.format, in: settings.output.style(in: context)),
        in: context)
    }
  }

  private func output(
    of report: CheckReport, as format: Format, in style: TextStyle
  ) -> Output {
    var report = report
    report.tellsScope = settings.tellsScope
    report.isQuiet = settings.isQuiet && format == .text
    let rendering = Rendering(version: Program.version, style: style)
    var output = rendering.output(of: report, as: format)
    guard report.isQuiet, !report.tellsScope else { return output }
    // A finding is several lines, so that no more of them fit than lines.
    var shown = min(report.failures, Self.mostQuietLines)
    while shown > 1, output.text.utf8.count(where: { $0 == 0x0A }) > Self.mostQuietLines {
      shown -= 1
      report.shownFailures = shown
      output = rendering.output(of: report, as: format)
    }
    return output
  }

  /// Whether a file was named that is no design doc at all.
  private func isPassedOver(_ document: CheckReport.Document) -> Bool {
    !document.report.isInScope && document.report.name != inputName
      && !DocumentSearch.isMarkdown(FilePath(document.report.name))
  }

  /// Says on standard error what the report itself may not say to a person.
  private func status(
    of report: CheckReport, unmatched: [String], staleEntries: Int
  ) -> ExitStatus {
    var problems = report.problems
    let isEmpty = report.documents.isEmpty && report.problems.isEmpty
    let isAllowed = settings.allowsEmpty
    if isEmpty, !isAllowed {
      problems.append(
        Problem(
          "no document was examined",
          remedy: "name other files, or add --allow-empty where that is to be expected"))
    }
    if !isAllowed {
      for operand in unmatched {
        context.console.complain("\(Program.name): '\(operand)' names no document\n")
      }
    }
    for problem in problems { context.console.complain("\(Program.name): \(problem)\n") }
    for warning in report.warnings {
      context.console.complain("\(Program.name): warning: \(warning)\n")
    }
    for document in report.documents where isPassedOver(document) {
      context.console.complain(
        "\(Program.name): '\(document.report.name)' is no Markdown file and declares nothing, so it was passed over\n"
      )
    }
    let isTextSpoken =
      settings.reports.isEmpty || settings.reports.contains(ReportRequest(format: .text))
    if !isTextSpoken || (settings.output.file ?? "-") != "-" {
      context.console.complain("\(report.examined) \(report.summary)\n")
    }
    if staleEntries > 0 {
      context.console.complain(
        "\(Program.name): \(staleEntries) of the baseline's findings \(staleEntries == 1 ? "is" : "are") gone; write it anew with --write-baseline\n"
      )
    }
    if !problems.isEmpty { return .couldNotRun }
    return report.fails ? .findings : .fine
  }
}
