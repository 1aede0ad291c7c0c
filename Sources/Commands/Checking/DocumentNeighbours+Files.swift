import DesignDocuments
import DocumentFiles
import Paths

extension DocumentNeighbours {
  /// Returns what stands beside a document in the file system, given the document's absolute path.
  ///
  /// What a document points to outside of its tree stays unknown: whoever wrote it is not meant to learn of that.
  static func ofDocument(at path: FilePath, in tree: FileTree) -> Self {
    let folder = WorkingDirectory(path.folder)
    return Self(
      names: { try? FolderListing(of: folder.path).names },
      exists: { other in
        let other = folder.absolute(other)
        return tree.holds(other) ? other.exists : nil
      })
  }
}
