import Questionnaires
import Rubrics
import TestSupport
import Testing

/// What a screen says where one of several options is chosen.
@Suite struct ChoiceScreenTests {
  static func screen(_ keys: String, rubric: Rubric = ChoiceRubric.rubric, rows: Int = 40) -> String
  {
    Play(keys, of: rubric).screen(80, rows)
  }

  @Test func `words stand below a ranking where long names would make them tall beside it`() {
    #expect(!Self.screen("").contains("\n  Or still"))
    var rubric = ChoiceRubric.rubric
    for index in rubric.outcomes.indices {
      rubric.outcomes[index].title = "A way of sending number \(index + 1) of all"
    }
    let screen = Self.screen("", rubric: rubric)
    #expect(screen.contains("\n  Or still  A way of sending number 2 of all, A way"))
  }

  @Test func `the answer in focus says what it does where not all of them can`() {
    let full = Self.screen("2 ^r")
    #expect(full.contains("  ❯ Weight           Some kilos\n                     +2 Post"))
    let dense = Self.screen("2 ^r", rows: 14)
    #expect(dense.contains("Some kilos\n    Hurry "))
    #expect(dense.contains("+2 Post, +2 Courier, −6 Pigeon"))
    #expect(!Self.screen("2 ^r down", rows: 14).contains("+2 Post"))
  }

  @Test func `a rule is a reason only where the option it stops would have won`() {
    // A pigeon does best with a few grams and nothing else said, and a storm stops it.
    #expect(Self.screen("1 2 5 down delete down right right").contains("excludes Pigeon"))
    let lost = Self.screen("2 1 5 down down right right")
    #expect(lost.contains("Stormy"))
    #expect(!lost.contains("excludes Pigeon"))
    #expect(lost.contains("ruled out"))
  }
}
