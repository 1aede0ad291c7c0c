import Diagnostics
import Measurements
import Paths
import Rubrics

extension Check {
  package static let groundUncertain = Check(
    id: "ground-uncertain",
    summary: "What is to be measured is recorded, and can be measured again.",
    why:
      "A record that nobody can repeat, in a shallow clone or because the files have moved, proves "
      + "nothing, and what was never recorded cannot be seen to change.",
    severity: .note,
    remedy: "Give check the files and the whole history, and record what it finds",
    passing: Handbook.measured(as: "hundreds"), failing: Handbook.measured(as: nil)
  ) { document, _ in
    document.eachDecision { decision in decision.ground.lines.flatMap(marks) }
  }

  private static func marks(on line: Ground.Line) -> [Mark] {
    let id = line.question.id
    let range = line.measure.line.range
    func mark(_ message: String, _ remedy: String?, paste: [String] = []) -> Mark {
      Mark(subject: id, message: message, remedy: remedy, range: range, paste: paste)
    }
    let again = line.record == nil ? "be measured" : "be measured again"
    switch line.reading {
    case nil: return []
    case .unreachable(let unreachable):
      guard unreachable.fault == .missing else { return [] }
      return [
        mark(
          "'\(id)' cannot \(again): \(unreachable.path.text.quoted) is not there",
          "name where it is kept, from the top of the repository on")
      ]
    case .unreadable(let problems):
      // The problems quote what is in the files, which whoever wrote this document may not be meant to see.
      let place = problems.list.lazy.compactMap(\.place).first.map { " (\($0))" } ?? ""
      return [
        mark(
          "'\(id)' cannot \(again): what is named here is nothing that it is counted from\(place)",
          "see what 'crossroads measure' says of it")
      ]
    case .measured:
      guard let measurement = line.measurement else { return [] }
      var marks: [Mark] = []
      if case .unknown(let ignorance) = measurement.finding {
        let words = ignorance.words
        marks.append(mark("'\(id)' cannot \(again): \(words.reason)", words.remedy))
      } else if let (measurement, answer) = line.found {
        if line.record == nil {
          let summary = measurement.summary
          marks.append(
            mark(
              "nothing is recorded for '\(id)', which is measured as "
                + "'\(line.word(for: answer))'" + (summary.isEmpty ? "" : " (\(summary))"),
              "Record it", paste: [line.pasted(measurement.record(of: answer))]))
        }
      } else {
        marks.append(mark("what is counted rules out no choice of '\(id)'", "collect more"))
      }
      for remark in measurement.remarks where remark.sight.isOfAge {
        marks.append(mark(remark.sight.words, "Count what is in use today"))
      }
      return marks
    }
  }
}
