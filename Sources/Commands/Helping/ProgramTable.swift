import Arguments
import Rubrics

/// The overview of the program, made from the tables of its commands.
enum ProgramTable {
  /// Returns the overview for a rubric.
  static func outline(for rubric: Rubric) -> ProgramOutline {
    ProgramOutline(
      name: Program.name,
      summary:
        "Should it be RAG, fine-tuning, both, or first a better prompt? Asks the diagnostic questions, scores the answers against a cited rubric, and says what to do, what it will cost you, and what would change the answer.",
      usage: ["crossroads", "crossroads COMMAND [OPTIONS]"],
      examples: [
        Example("crossroads", "The questionnaire."),
        Example(
          "crossroads advise --gap knowledge --volatility weekly --citations required",
          "Advice from flags."),
        Example("crossroads explain volatility", "Why a question is asked, with its sources."),
      ],
      groups: CommandEntry.Group.all.map { group in
        ProgramOutline.Group(group.title, group.commands.map { $0.outline(rubric) })
      },
      topics: HelpTopic.allCases.map { ProgramOutline.Topic($0.rawValue, $0.summary) },
      notes: ["'crossroads COMMAND --help' shows the options of a command."])
  }
}
