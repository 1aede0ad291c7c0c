/// What standard input was seen to hold before anybody read from it.
package enum InputSight: Sendable, Equatable {
  /// Nothing that is certain.
  case nothing
  /// Something, of a pipe.
  case something
  /// A file that nobody has read from, and that begins as an object of JSON does.
  case object
}
