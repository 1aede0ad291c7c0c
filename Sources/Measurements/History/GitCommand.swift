/// The commands of git that are run: those that only read objects, and run no program of a configuration.
enum GitCommand: String {
  /// Tells of commits and what they changed.
  case log
  /// Lists the files of a commit.
  case listTree = "ls-tree"
  /// Gives the content of files.
  case catFile = "cat-file"
  /// Tells of the repository itself.
  case revParse = "rev-parse"
}
