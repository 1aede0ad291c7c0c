/// All the problems of one input, in the order in which they stand in it.
package struct Problems: Error, Sendable, Equatable {
  /// The problems, never empty.
  package var list: [Problem]

  /// Creates an error from a list of problems.
  package init(_ list: [Problem]) {
    self.list = list
  }

  /// Creates an error from a single problem.
  package init(_ problem: Problem) {
    self.list = [problem]
  }

  /// Creates an error from a single problem that stands nowhere in particular.
  package init(_ message: String, remedy: String? = nil) {
    self.init(Problem(message, remedy: remedy))
  }
}

extension Problems: CustomStringConvertible {
  /// One problem a line.
  package var description: String {
    list.map(\.description).joined(separator: "\n")
  }
}
