package import Rubrics

/// What a rubric could promise and does not, found by trying every promise of the simple forms.
///
/// The forms are those of one question and one option: that moving an answer along the choices as
/// they are listed, or back, never drops the option, or picking some as well where the question takes
/// many, and that some choices never, or always, adopt it; those of two options, that one is never, or
/// always, adopted beside the other; those of choices of two questions and one option, where neither holds of one of
/// them alone; and that some choices make other questions idle. Each is tried on the whole answer space; what declared
/// promises already say is left out.
package struct UndeclaredPromises: Sendable {
  /// The largest share of exceptions at which a promise nearly holds: one way of answering in five.
  package static let nearness = 0.2

  /// The promises that hold, in the order of the questions, and then those of two options.
  package let promises: [UndeclaredPromise]
  /// The promises that nearly hold.
  ///
  /// Those of answers are told where points speak for them, or where at least twice as large a share of ways breaks them
  /// with any answer: first those for which most points do, as what breaks them is likeliest to be a mistake, and then those with
  /// the fewest exceptions. For two options no points speak.
  package let nearly: [UndeclaredPromise]
  /// The answers that make others idle, in the order of the questions.
  package let settlings: [Settling]
  /// What answers to two questions promise together.
  package internal(set) var pairs: AnswerPairs

  /// Looks for promises.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - budget: The work after which it gives up.
  /// - Throws: An error that names the questions which make the space large.
  package init(
    of rubric: Rubric, budget: Budget = .thorough
  ) throws(AnswerSpaceError) {
    let search = try PromiseSearch(of: rubric, budget: budget)
    var found: [UndeclaredPromise] = []
    var settlings: [Settling] = []
    var allSteps: [String: [String: [Level.Step]]] = [:]
    for question in rubric.questions where search.bears(question) {
      let steps = try search.steps(of: question)
      allSteps[question.id] = steps
      // Each part begins with the same functions, so that what one made counts for no other.
      for option in rubric.options {
        var part = search
        found += try part.moves(of: question, option, by: steps)
        found += try part.choices(of: question, option, by: steps)
      }
      var part = search
      settlings += try part.settlings(of: question, by: steps)
    }
    var part = search
    found += try part.pairs()
    part = search
    var pairs = part.answerPairs(by: allSteps)
    var nearly = found.filter { !$0.holds }.enumerated()
      .sorted {
        (-$0.element.points, $0.element.exceptions, $0.offset)
          < (-$1.element.points, $1.element.exceptions, $1.offset)
      }
      .map(\.element)
    var promises = found.filter(\.holds)
    // What is pasted beside one another, and beside what is declared, has an id of its own.
    var taken = Set(rubric.properties.map(\.id))
    for index in promises.indices { promises[index].property.part(from: &taken) }
    for index in pairs.promises.indices { pairs.promises[index].property.part(from: &taken) }
    for index in settlings.indices { settlings[index].property.part(from: &taken) }
    for index in nearly.indices { nearly[index].property.part(from: &taken) }
    for index in pairs.nearly.indices { pairs.nearly[index].property.part(from: &taken) }
    self.promises = promises
    self.nearly = nearly
    self.settlings = settlings
    self.pairs = pairs
  }
}
