package import Diagnostics

/// Finds the modules that overlays extend.
package protocol BaseLookUp: Sendable {
  /// Returns the files of the module that an overlay extends, or nothing when there is none.
  ///
  /// - Parameters:
  ///   - id: The id of the module, made as ids are.
  ///   - overlay: The files of the overlay, beside which it may be.
  /// - Returns: The files.
  /// - Throws: What keeps the files that are there from being read.
  func base(_ id: String, of overlay: ModuleTexts) throws(Problems) -> ModuleTexts?

  /// Returns the ids of all modules that an overlay could extend, in alphabetical order.
  func ids(for overlay: ModuleTexts) -> [String]
}
