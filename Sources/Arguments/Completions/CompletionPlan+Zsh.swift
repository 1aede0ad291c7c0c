extension CompletionPlan {
  /// The script for zsh, to be read with `source` or put into a folder of `fpath`.
  var zshScript: String {
    """
    #compdef \(program)
    # zsh completion for \(program).

    \(zshValueLists)\(nodes.map(zshFunction).joined(separator: "\n"))
    # As an autoloaded file the script is the function itself; otherwise it only declares it.
    if [ "$funcstack[1]" = '_\(program)' ]; then
      \(zshName("")) "$@"
    else
      compdef \(zshName("")) \(program.quotedForShell)
    fi

    """
  }

  private func zshName(_ path: String) -> String {
    let words = path.map { $0 == " " ? "__" : String($0) }.joined()
    return "_\(identifier)_command" + (path.isEmpty ? "" : "_\(words)")
  }

  private func zshFunction(_ node: Node) -> String {
    var specifications = node.outline.options.map { zshOption($0).joined(separator: " ") }
    if node.children.isEmpty {
      specifications += zshOperands(node.outline.operands).map(\.quotedForShell)
      return """
        \(zshName(node.path))() {
          _arguments -s -S : \\
            \(specifications.joined(separator: " \\\n    "))
        }

        """
    }
    specifications += ["'1: :->command'", "'*:: :->rest'"]
    // "-A" leaves the options after a command to that command.
    let described = node.children.map(\.zshDescription)
    let calls = node.children.map { child in
      let path = node.path.isEmpty ? child.name : "\(node.path) \(child.name)"
      return "        \(child.name)) \(zshName(path)) && ret=0 ;;"
    }
    return """
      \(zshName(node.path))() {
        local curcontext=$curcontext state state_descr line ret=1
        typeset -A opt_args
        _arguments -C -s -S -A '-*' : \\
          \(specifications.joined(separator: " \\\n    ")) && ret=0
        case $state in
          command)
            local -a commands=(
              \(described.joined(separator: "\n        "))
            )
            _describe -V -t commands command commands && ret=0
            ;;
          rest)
            case $line[1] in
      \(calls.joined(separator: "\n"))
            esac
            ;;
        esac
        return ret
      }

      """
  }

  /// Returns an option's specifications for `_arguments`, each quoted.
  private func zshOption(_ option: OptionOutline) -> [String] {
    let exclusions =
      option.repetition == .once ? "(\(option.spellings.joined(separator: " ")))" : "*"
    var rest = "[\(option.help.caption.escaped("\\[]:"))]"
    if let placeholder = option.placeholder {
      rest += ":\(placeholder.escaped("\\:")):"
      rest += zshAction(option.values, option.hint, isList: option.repetition == .list)
    }
    return option.spellings.map { spelling in
      // "+" lets the value follow at once or as the next word, "=" does so after an equals sign.
      let join = option.takesValue ? (spelling.hasPrefix("--") ? "=" : "+") : ""
      return (exclusions + spelling + join + rest).quotedForShell
    }
  }

  private func zshOperands(_ operands: OperandOutline) -> [String] {
    func specification(_ position: String, _ name: String) -> String {
      position + name.escaped("\\:") + ":"
        + zshAction(operands.values, operands.hint, isList: false)
    }
    guard let maximum = operands.maximum else {
      return [specification("*:", operands.name(at: 0))]
    }
    return (0..<maximum).map { position in
      specification(
        position < operands.minimum ? "\(position + 1):" : "\(position + 1)::",
        operands.name(at: position))
    }
  }

  private func zshAction(
    _ values: [AllowedValue], _ hint: CompletionHint, isList: Bool
  ) -> String {
    switch hint {
    case .none: " "
    case .file: "_files"
    case .directory: "_files -/"
    case .nameOrFile:
      number(of: names).map { "{ _\(identifier)_values_\($0); _files }" } ?? "_files"
    case .values:
      // After a space the action is called as it stands, without words of zsh before its own.
      number(of: values).map { " _\(identifier)_values_\($0)\(isList ? " list" : "")" } ?? " "
    }
  }

  private var zshValueLists: String {
    valueLists.enumerated().map { index, values in
      """
      _\(identifier)_values_\(index + 1)() {
        local -a values=(
          \(values.map(\.zshDescription).joined(separator: "\n    "))
        )
        if [[ $1 == list ]]; then
          compset -P '*,'
          _describe -V -t values value values -qS ,
        else
          _describe -V -t values value values
        fi
      }


      """
    }.joined()
  }
}

extension AllowedValue {
  /// The value as `_describe` takes it.
  fileprivate var zshDescription: String {
    let help = help.map(\.caption) ?? ""
    return (name.escaped("\\:") + (help.isEmpty ? "" : ":\(help.escaped("\\"))")).quotedForShell
  }
}

extension String {
  /// Returns the text with a backslash before each of some characters.
  fileprivate func escaped(_ characters: String) -> String {
    reduce(into: "") { $0 += characters.contains($1) ? "\\\($1)" : String($1) }
  }
}
