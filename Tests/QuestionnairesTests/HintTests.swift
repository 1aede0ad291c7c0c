import Questionnaires
import Rubrics
import Testing

/// What explains a choice stands with that choice, or nowhere.
@Suite struct HintTests {
  static let rubric: Rubric = {
    var rubric = Play.rubric
    rubric.questions[0] = Question(
      id: "trips", title: "Trips", ask: "Where do most of your trips lead?", why: "It matters.",
      choices: (1...5).map { number in
        Choice(
          id: "choice-\(number)", label: "Place \(number)",
          hint: number == 3 ? nil : "Hint \(number) of some length\(number == 2 ? longer : "")",
          because: "It is number \(number).")
      })
    return rubric
  }()

  private static let longer = ", with more to say than fits beside the label of any of the choices"

  @Test(arguments: ["", "down", "down down down", "end"])
  func `at every size`(keys: String) {
    let play = Play(keys, of: Self.rubric, isBlind: true)
    var sizesWithHints = 0
    for columns in stride(from: 30, through: 130, by: 10) {
      for rows in 6...40 {
        let lines = play.screen(columns, rows).split(separator: "\n")
        var choice = ""
        for line in lines {
          if let label = line.firstRange(of: /Place \d/) { choice = String(line[label].suffix(1)) }
          if let hint = line.firstRange(of: /Hint \d/) {
            sizesWithHints += 1
            #expect(line[hint].suffix(1) == choice, "\(columns)x\(rows)")
          }
        }
      }
    }
    #expect(sizesWithHints > 100)
  }

  @Test func `the map goes before they do`() {
    let play = Play("", of: Self.rubric)
    let tall = play.screen(80, 40)
    #expect(tall.contains("rental need"))
    #expect(tall.contains("Hint 5"))
    let short = play.screen(80, 21)
    #expect(!short.contains("rental need"))
    #expect(short.contains("Hint 5"))
  }
}
