@testable import Rubrics

extension RandomRubric {
  /// Returns a rubric with a few changes of every sort.
  mutating func changed(_ rubric: Rubric) -> Rubric {
    var copy = rubric
    for _ in 0..<number(in: 1...3) {
      let place = number(in: 0...copy.questions.count - 1)
      switch number(in: 0...5) {
      case 0 where !copy.rules.isEmpty:
        copy.rules.removeLast()
      case 1 where copy.questions.count > 1:
        let removed = copy.questions.remove(at: place)
        copy.rules.removeAll { $0.when.questions.contains(removed.id) }
      case 2:
        copy.rules.append(
          Rule(
            id: "new\(copy.rules.count)", when: condition(on: copy.questions, depth: 1),
            chance(1, in: 2) ? .requires : .excludes, pick(from: copy.options).id))
      case 3 where copy.questions[place].pick == .one:
        copy.questions[place].choices.append(
          Choice(
            id: "new", label: "",
            points: [Choice.Points(option: pick(from: copy.options).id, value: 3)]))
      case 4:
        let step = pick(from: [-1, 1, 2])
        copy.options[0].adoptAt = copy.options[0].adoptAt.map { $0 + step }
      default:
        let choice = number(in: 0...copy.questions[place].choices.count - 1)
        copy.questions[place].choices[choice].points = [
          Choice.Points(option: pick(from: copy.options).id, value: pick(from: [-2, 1, 3]))
        ]
      }
    }
    // One name for each choice, whatever was added twice.
    for index in copy.questions.indices {
      var seen: Set<String> = []
      copy.questions[index].choices.removeAll { !seen.insert($0.id).inserted }
    }
    return copy
  }
}
