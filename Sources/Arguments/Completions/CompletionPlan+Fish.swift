extension CompletionPlan {
  var fishScript: String {
    """
    # fish completion for \(program); needs fish 3 or later.

    function __\(identifier)_takes_value
        switch $argv[1]
    \(fishCases(fishValuePatterns))    end
        return 1
    end

    function __\(identifier)_is_command
        switch $argv[1]
    \(fishCases(nodes.map(\.path).filter { !$0.isEmpty }))    end
        return 1
    end

    # Whether the words before the cursor lead to a command.
    function __\(identifier)_at
        set -l words (commandline -opc)
        set -l path
        set -l skips 0
        for word in $words[2..-1]
            if test $skips = 1
                set skips 0
            else if test "$word" = --
                break
            else if string match -q -- '-*' $word
                __\(identifier)_takes_value "$path $word"; and set skips 1
            else if __\(identifier)_is_command (string trim -- "$path $word")
                set path (string trim -- "$path $word")
            end
        end
        test "$path" = "$argv[1]"
    end

    \(fishValueLists)complete -c \(program.quotedForFish) -e
    complete -c \(program.quotedForFish) -f
    \(nodes.map(fishEntries).joined(separator: "\n"))

    """
  }

  private var fishValuePatterns: [String] {
    nodes.flatMap { node in
      node.outline.options.filter(\.takesValue).flatMap { option in
        option.spellings.map { "\(node.path) \($0)" }
      }
    }
  }

  private func fishCases(_ patterns: [String]) -> String {
    guard !patterns.isEmpty else { return "" }
    let list = patterns.map(\.quotedForFish).joined(separator: " \\\n            ")
    return "        case \(list)\n            return 0\n"
  }

  private func fishEntries(_ node: Node) -> String {
    let condition = "__\(identifier)_at \(node.path.quotedForFish)".quotedForFish
    let start = "complete -c \(program.quotedForFish) -n \(condition)"
    var lines = ["", "# \(node.path.isEmpty ? program : "\(program) \(node.path)")"]
    if !node.children.isEmpty {
      // Fish keeps an order within one entry only, so all commands come from one.
      let name = fishCommandsFunction(node)
      lines += ["function \(name)", fishPairs(node.children), "end"]
      lines.append("\(start) -k -a '(\(name))'")
    }
    let operands = node.outline.operands
    if operands.maximum != 0 {
      switch operands.hint {
      case .none: break
      case .file: lines.append("\(start) -F")
      case .directory: lines.append("\(start) -a '(__fish_complete_directories)'")
      case .nameOrFile: lines.append("\(start) -F\(fishNames)")
      case .values:
        if let number = number(of: operands.values) {
          lines.append("\(start) -k -a '(__\(identifier)_values_\(number))'")
        }
      }
    }
    for option in node.outline.options {
      let letter = option.letter.map { " -s \($0)" } ?? ""
      lines.append(
        "\(start) -l \(option.name)\(letter)\(fishValue(of: option)) -d "
          + option.help.caption.quotedForFish)
    }
    return lines.joined(separator: "\n")
  }

  private func fishValue(of option: OptionOutline) -> String {
    guard option.takesValue else { return "" }
    switch option.hint {
    case .none: return " -x"
    case .file: return " -r -F"
    case .directory: return " -x -a '(__fish_complete_directories)'"
    case .nameOrFile: return " -r -F\(fishNames)"
    case .values:
      guard let number = number(of: option.values) else { return " -x" }
      let call = "__\(identifier)_values_\(number)"
      return option.repetition == .list
        ? " -x -k -a '(__fish_complete_list , \(call))'" : " -x -k -a '(\(call))'"
    }
  }

  /// Offers names beside files, where there are any.
  private var fishNames: String {
    number(of: names).map { " -k -a '(__\(identifier)_values_\($0))'" } ?? ""
  }

  private var fishValueLists: String {
    valueLists.enumerated().map { index, values in
      """
      function __\(identifier)_values_\(index + 1)
      \(fishPairs(values))
      end


      """
    }.joined()
  }

  private func fishCommandsFunction(_ node: Node) -> String {
    let words = node.path.map { $0 == " " ? "_" : String($0) }.joined()
    return "__\(identifier)_commands" + (words.isEmpty ? "" : "_\(words)")
  }

  /// Returns the line that prints names and what they mean as fish reads them.
  private func fishPairs(_ values: [AllowedValue]) -> String {
    let lines = values.map {
      "        \($0.name.quotedForFish) \(($0.help ?? "").caption.quotedForFish)"
    }
    return "    printf '%s\\t%s\\n' \\\n" + lines.joined(separator: " \\\n")
  }
}
