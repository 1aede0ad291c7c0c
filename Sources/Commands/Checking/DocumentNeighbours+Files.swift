import DesignDocuments
import DocumentFiles

extension DocumentNeighbours {
  /// Returns what stands beside a document in the file system, given the document's absolute path.
  static func ofDocument(at path: String) -> Self {
    let folder = WorkingDirectory(WorkingDirectory.folders(above: path).dropFirst().first ?? "/")
    return Self(
      names: { try? FolderListing(of: folder.path).names },
      exists: { InputFile.exists(folder.absolute($0)) })
  }
}
