import Arguments
import Rubrics

/// The settings of a command about one rubric, named behind the command or by `--rubric`.
protocol RubricSettings: DeliveringSettings {
  /// The name or path behind the command.
  var name: String? { get set }
  /// The name or path that `--rubric` gives, which the one behind the command goes before.
  var rubric: String? { get set }
}

extension OperandRow where Settings: RubricSettings {
  /// The operand that names the rubric.
  static var rubric: OperandRow<Settings> {
    .one(name: "NAME|PATH", isOptional: true, \.name, hint: .nameOrFile)
  }
}

extension CommandEntry {
  /// Creates an entry of a command about one rubric.
  ///
  /// - Parameters:
  ///   - name: The words that name it, as in its table.
  ///   - settings: The settings before anything is given.
  ///   - table: The table of the command, which is the same for every rubric.
  ///   - body: What the command does with the settings and the rubric they name.
  init<Settings: RubricSettings>(
    _ name: String, _ settings: Settings,
    table: @autoclosure @escaping @Sendable () -> Command<Settings>,
    body: @escaping @Sendable (Settings, RubricModule, RunContext) throws -> ExitStatus
  ) {
    self.init(name, settings, table: table()) { settings, context in
      let module = try context.library.module(named: settings.name ?? settings.rubric)
      return try body(settings, module, context.using(module))
    }
  }
}
