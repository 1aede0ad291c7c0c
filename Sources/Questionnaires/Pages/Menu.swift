/// A short list of things to do next.
struct Menu: Sendable {
  /// Something to do.
  enum Action: Sendable, Hashable {
    /// Answer the questions that still matter.
    case refine
    /// See the result.
    case report
    /// See all answers.
    case review
    /// Try other answers.
    case explore
    /// Save the answers to a file.
    case save
    /// Print the command that gives the same advice.
    case command
    /// Write a file that is made from the result.
    case write(WrittenFile)
    /// Go on with the decision that this one raises.
    case goOn
    /// End.
    case finish
  }

  /// One line of the list.
  struct Item: Sendable, Hashable {
    /// What it does.
    var action: Action
    /// What it is called.
    var label: String
    /// A few words about it.
    var hint = ""
  }

  /// Which list it is.
  enum Occasion: Sendable {
    /// The questions behind the outcome are over.
    case settled
    /// The result was shown.
    case result
  }

  /// Which list it is.
  let occasion: Occasion
  /// The lines.
  let items: [Item]
  /// The position of the focus.
  var focus = 0

  /// The key that chooses an item by itself: its place from 1, and `q` for leaving, so that each of ten has one key.
  func key(of index: Int) -> Character? {
    if items[index].action == .finish { return "q" }
    return index < 9 ? Character("\(index + 1)") : nil
  }

  /// Returns the place of the item that a key chooses.
  func index(of key: Character) -> Int? {
    items.indices.first { self.key(of: $0) == key }
  }

  /// Moves the focus, round the ends.
  mutating func move(by steps: Int) {
    guard !items.isEmpty else { return }
    focus = ((focus + steps) % items.count + items.count) % items.count
  }
}
