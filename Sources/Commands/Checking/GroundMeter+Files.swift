import DesignDocuments
import Diagnostics
import Measurements
import Rubrics

extension GroundMeter {
  /// Makes the meter that counts the files of a repository.
  ///
  /// - Parameter today: The day on which marks are old and histories quiet.
  /// - Returns: The meter; git runs when it is asked, and not before.
  static func files(today: CalendarDay) -> GroundMeter {
    GroundMeter { request in
      do throws(MeasuredSources.Unreachable) {
        let sources = try request.sources.settled(within: request.root)
        do throws(Problems) {
          let measured = try sources.measure(
            [request.kind], windows: request.windows, today: today, recorded: request.recorded)
          // Only what lies in a commit was measured from one.
          let commit = measured.contains { $0.source.commit != nil } ? request.commit : nil
          return .measured(
            measured,
            isCommitHeld: commit.flatMap {
              RecordedCommit.isHeld($0.name, from: $0.day, byRepositoryOf: request.root)
            })
        } catch {
          return .unreadable(error)
        }
      } catch {
        return .unreachable(error)
      }
    }
  }
}
