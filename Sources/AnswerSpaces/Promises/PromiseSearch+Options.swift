import Rubrics

extension PromiseSearch {
  /// Returns the promises that adopting an option always, or never, goes with adopting another.
  ///
  /// No points speak for them. One that nearly holds is worth a question only where the other option would not nearly
  /// always, or nearly never, be adopted anyway.
  mutating func pairs() throws(AnswerSpaceError) -> [UndeclaredPromise] {
    // Where one option is chosen, none goes with another.
    if rubric.method.ranksOptions { return [] }
    var found: [UndeclaredPromise] = []
    for (place, option) in rubric.options.enumerated() {
      for (otherPlace, other) in rubric.options.enumerated() where otherPlace != place {
        for isAlways in [true, false] {
          let isFirst = isAlways || place < otherPlace
          if let promise = try pair(option, other, isAlways: isAlways, isFirst: isFirst) {
            found.append(promise)
          }
        }
      }
    }
    return found
  }

  /// Returns the promise about an option beside another, if it holds or nearly does.
  ///
  /// - Parameters:
  ///   - option: The option that is adopted.
  ///   - other: The option of which something is promised then.
  ///   - isAlways: Whether it is then always adopted, or never.
  ///   - isFirst: Whether the promise is told this way round where the other way says the same.
  /// - Returns: The promise.
  /// - Throws: An error when the answer space is too large.
  private mutating func pair(
    _ option: RubricOption, _ other: RubricOption, isAlways: Bool, isFirst: Bool
  ) throws(AnswerSpaceError) -> UndeclaredPromise? {
    let own = functions.adoption(of: option.id)
    let theirs = functions.adoption(of: other.id)
    let operation: DiagramStore.Operation = isAlways ? .andNot : .and
    // What holds whatever is adopted says nothing about this option.
    let anyway = try functions.apply(operation, 1, theirs)
    if own == 0 || anyway == 0 { return nil }
    if try isDeclared(own, other, isAlways: isAlways) { return nil }
    if !isAlways, try isDeclared(theirs, option, isAlways: false) { return nil }
    let breach = try functions.apply(operation, own, theirs)
    let frame = functions.compiler.frame
    let counted = try count(of: breach, within: own, in: frame)
    let exceptions = counted.share
    if breach == 0, !isFirst { return nil }
    if breach != 0 {
      guard exceptions < UndeclaredPromises.nearness,
        try count(of: own, within: 1, in: frame).share > 0,
        try count(of: anyway, within: 1, in: frame).share >= UndeclaredPromises.nearness
      else { return nil }
      if !isAlways {
        // That two options exclude each other is said of the rarer one.
        let mirrored = try count(of: breach, within: theirs, in: frame).share
        guard mirrored < exceptions || mirrored == exceptions && isFirst else { return nil }
      }
    }
    return UndeclaredPromise(
      property: Property(adopting: option, besides: other, isAlways: isAlways), points: 0,
      counted: counted,
      counterexample: try functions.witness(of: breach).map { [$0] } ?? [])
  }
}
