import Diagnostics
import Rubrics

extension RubricLibrary {
  /// A rubric that can be named, not read yet.
  struct Entry: Sendable {
    var id: String
    /// Where it is: a folder of rubrics, or "built in".
    var origin: String
    /// Where others of the same id are that it hides, the nearest first.
    var hidden: [String]
  }

  /// Every rubric that can be named, in alphabetical order.
  var entries: [Entry] {
    var origins: [String: [String]] = [:]
    for shelf in shelves {
      for folder in shelf.folders where folder.isSpelledAsID() {
        origins[folder, default: []] += [shelf.name]
      }
    }
    for id in BuiltInRubrics.ids { origins[id, default: []] += ["built in"] }
    return origins.keys.sorted().map { id in
      let found = origins[id] ?? []
      return Entry(id: id, origin: found.first ?? "", hidden: Array(found.dropFirst()))
    }
  }

  /// The folders with a rubric that nobody can name, because what they are called is no id.
  var namelessFolders: [Problem] {
    shelves.flatMap { shelf in
      shelf.folders.filter { !$0.isSpelledAsID() }.map { folder in
        Problem(
          "the rubric in '\(shelf.name)/\(folder)' cannot be named, because '\(folder)' is no id",
          remedy: "name the folder as the rubric, in lower-case letters, digits and hyphens")
      }
    }
  }
}
