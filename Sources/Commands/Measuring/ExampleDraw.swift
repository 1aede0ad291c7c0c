import Diagnostics
import Layouts
import Measurements

/// Lines of example files, drawn for somebody to judge by hand how many are good.
struct ExampleDraw: Sendable, Equatable {
  /// The most lines that are drawn of a file.
  static let largest = 1_000

  /// How many lines to draw of each file; nothing where none are wanted.
  var count: Int?
  /// What makes another draw.
  var seed: UInt64?

  /// Refuses what makes no sense together with the rest of the command line.
  ///
  /// - Throws: Everything that makes none.
  func check(_ settings: MeasureCommand.Settings) throws(Problems) {
    guard count != nil else {
      guard seed == nil else {
        throw Problems(
          "'--seed' makes another draw, and none is asked for", remedy: "give --sample")
      }
      return
    }
    var only = MeasuredSources()
    only.examples = settings.sources.examples
    let problems = [
      only.isEmpty
        ? Problem(
          "'--sample' draws from examples, and none are named", remedy: "give --examples") : nil,
      settings.sources == only && settings.newSheet == nil
        ? nil
        : Problem(
          "'--sample' prints lines of examples and measures nothing",
          remedy: "leave out all sources but --examples"),
      settings.output == OutputSettings()
        ? nil
        : Problem(
          "'--sample' prints lines and no report", remedy: "leave out --format and --output"),
    ].compactMap(\.self)
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// Prints where the drawn examples begin, and nothing of what they hold.
  func deliver(_ count: Int, of files: [String], in context: RunContext) throws {
    for file in files {
      for line in try ExampleSample.lines(of: file, count: count, seed: seed ?? 1) {
        try context.console.write(Output("\(file):\(line)\n" as Escaped<Terminal>))
      }
    }
  }
}
