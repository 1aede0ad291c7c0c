package import Diagnostics
package import Paths
package import Rubrics

/// Sources as a design document declares them: the paths, then options as on the command line.
extension MeasuredSources {
  /// Something wrong with a word of a declaration.
  package struct Fault: Sendable, Hashable {
    /// The position of the word, or nothing when a word is missing.
    package var word: Int?
    /// What is wrong, and what to do.
    package var problem: Problem
  }

  /// A declared path that is not followed.
  package struct Unreachable: Error, Sendable, Hashable {
    /// The path as it was declared.
    package var path: FilePath
    /// Why.
    package var fault: DeclaredPath.Fault
  }

  /// Reads declared sources.
  ///
  /// - Parameters:
  ///   - words: The words behind the name of the question.
  ///   - kind: What is counted.
  /// - Returns: The sources, and everything that is wrong with the words.
  package static func reading(
    _ words: [String], for kind: SourceKind
  ) -> (sources: MeasuredSources, faults: [Fault]) {
    var sources = MeasuredSources()
    var faults: [Fault] = []
    var position = 0
    func report(_ message: String, remedy: String) {
      faults.append(Fault(word: position, problem: Problem(message, remedy: remedy)))
    }
    func path() -> String? {
      let path = words[position]
      guard case .refused(let reason)? = DeclaredPath.refusal(of: FilePath(path)) else {
        return path
      }
      report(
        "\(path.quoted) \(reason)",
        remedy: "name a folder or a file of this repository, from its top on")
      return nil
    }
    while position < words.count {
      let word = words[position]
      defer { position += 1 }
      guard word.hasPrefix("--") else {
        guard let path = path() else { continue }
        if kind == .sheet, sources.sheet != nil {
          report("\(path.quoted) is a second sheet", remedy: "measure one of them")
        } else {
          sources[kind].append(path)
        }
        continue
      }
      guard let option = DeclaredOption(rawValue: String(word.dropFirst(2))),
        option.kinds.contains(kind)
      else {
        let names = DeclaredOption.allCases.filter { $0.kinds.contains(kind) }.map(\.flag)
        report(
          "there is no \(word.quoted) here",
          remedy: Suggestion.remedy(for: word, among: names)
            ?? "name paths" + (names.isEmpty ? "" : ", or \(names.listed("or"))"))
        continue
      }
      guard position + 1 < words.count else {
        report("nothing follows \(word.quoted)", remedy: "add \(option.value)")
        continue
      }
      if option.isSpent(in: sources) {
        report("\(word.quoted) stands here twice", remedy: "keep one of them")
      }
      position += 1
      guard !option.isPath || path() != nil else { continue }
      guard option.set(words[position], in: &sources) else {
        report(
          "\(words[position].quoted) cannot follow '\(option.flag)'",
          remedy: "write \(option.value)")
        continue
      }
    }
    if faults.isEmpty { faults = sources.missing(for: kind) }
    return (sources, faults)
  }

  /// Returns the words that declare what is counted for a question, as they are read back.
  package func words(for kind: SourceKind) -> [String] {
    self[kind]
      + DeclaredOption.allCases.filter { $0.kinds.contains(kind) }.flatMap { option in
        option.values(in: self, for: kind).flatMap { [option.flag, $0] }
      }
  }

  /// Returns declared words with their paths put otherwise, or nothing where one cannot be.
  package static func declared(
    _ words: [String], _ path: (String) -> String?
  ) -> [String]? {
    var declared: [String] = []
    var option: DeclaredOption?
    for word in words {
      let isName = option == nil && word.hasPrefix("--")
      guard let said = isName || option?.isPath == false ? word : path(word) else { return nil }
      declared.append(said)
      option = isName ? DeclaredOption(rawValue: String(word.dropFirst(2))) : nil
    }
    return declared
  }

  private func missing(for kind: SourceKind) -> [Fault] {
    func fault(_ message: String, _ remedy: String) -> [Fault] {
      [Fault(problem: Problem(message, remedy: remedy))]
    }
    guard !isEmpty else { return fault("nothing is named that could be measured", "name a path") }
    if changes != nil, !documents.isEmpty || !excluded.isEmpty {
      return fault("a file of changes and documents answer the same question", "keep one of them")
    }
    if !columns.isEmpty, sheet == nil {
      return fault("'--column' names a column of a sheet, and none is named", "name one")
    }
    if sheet != nil, results != nil {
      return fault("a sheet and results answer the same questions", "keep one of them")
    }
    let isPaired = conditions[.closed] != nil && conditions[.facts] != nil
    if results != nil, !isPaired {
      return fault(
        "nothing says which results are without and with the facts", "add --closed and --facts")
    }
    if results == nil, !conditions.isEmpty {
      return fault("'--closed' and '--facts' name some of the results", "add --results")
    }
    return []
  }

  /// Returns the sources with where their files stand below a folder.
  ///
  /// - Parameter root: The folder that the paths count from and must not leave.
  /// - Returns: The same sources, which are found from any working directory.
  /// - Throws: The first path that is not followed.
  package func settled(within root: FilePath) throws(Unreachable) -> MeasuredSources {
    var settled = self
    let named =
      SourceKind.allCases.flatMap { self[$0] } + [changes, golden, results].compactMap(\.self)
    for path in named.map({ FilePath($0) }) {
      do throws(DeclaredPath.Fault) {
        settled.places[path] = try DeclaredPath.resolve(path, within: root)
      } catch {
        throw Unreachable(path: path, fault: error)
      }
    }
    for path in excluded.map({ FilePath($0) }) {
      // What is left out need not be there.
      let isThere = try? DeclaredPath.resolve(path, within: root)
      let top = try? DeclaredPath.resolve(".", within: root)
      settled.places[path] = isThere ?? (top ?? root).appending(path)
    }
    return settled
  }
}
