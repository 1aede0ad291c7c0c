/// What a command line asks for.
package enum Invocation<Settings: Sendable>: Sendable {
  /// The command is to run with settings.
  case run(Settings)
  /// The help of the command is to be shown.
  case help
  /// The version is to be shown.
  case version
}

extension Invocation: Equatable where Settings: Equatable {}
