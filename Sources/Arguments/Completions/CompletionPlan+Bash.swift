extension CompletionPlan {
  var bashScript: String {
    let name = "_\(identifier)"
    return """
      # bash completion for \(program); needs bash 4 or later and nothing else.

      # The commands and options that may follow a command.
      \(name)_command() {
        case $1 in
      \(nodes.map(bashCommandCase).joined(separator: "\n"))
          *) return 1 ;;
        esac
      }

      # What an option of a command takes, or its operands when the option is empty; fails for nothing.
      \(name)_value() {
        kind='' list='' values=()
        case $1 in
      \(nodes.map(bashValueCase).joined(separator: "\n"))
          *) return 1 ;;
        esac
      }

      \(bashValueLists)\(name)() {
        local cur=${COMP_WORDS[COMP_CWORD]} path='' option='' ended='' prefix='' mark=''
        local kind='' list='' word letter candidate quoted i j
        local -a commands=() options=() values=()
        COMPREPLY=()
        \(name)_command ''
        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [[ -n $option ]]; then
            # Readline cuts words at "=", so it may stand between an option and its value.
            [[ $word == '=' ]] || option=''
            continue
          fi
          [[ -n $ended ]] && continue
          case $word in
            --) ended=1 ;;
            --*=*) ;;
            --*) \(name)_value "$path" "$word" && option=$word ;;
            -?*)
              for ((j = 1; j < ${#word}; j++)); do
                letter=-${word:j:1}
                if \(name)_value "$path" "$letter"; then
                  ((j == ${#word} - 1)) && option=$letter
                  break
                fi
              done
              ;;
            *)
              for candidate in "${commands[@]}"; do
                if [[ $word == "$candidate" ]]; then
                  path=${path:+$path }$word
                  \(name)_command "$path"
                  break
                fi
              done
              ;;
          esac
        done

        if [[ -n $option ]]; then
          [[ $cur == '=' ]] && cur=''
        elif [[ -z $ended && $cur == --*=* ]]; then
          option=${cur%%=*}
          prefix=$option=
          cur=${cur#*=}
        fi
        if [[ -n $option ]]; then
          \(name)_value "$path" "$option" || return 0
        elif [[ -z $ended && $cur == -* ]]; then
          kind=values list='' values=("${options[@]}")
        elif [[ -z $ended && ${#commands[@]} -gt 0 ]]; then
          kind=values list='' values=("${commands[@]}")
        else
          \(name)_value "$path" '' || return 0
        fi

      \(bashNames)  case $kind in
          files)
            if [[ -n $prefix ]]; then
              mapfile -t COMPREPLY < <(compgen -P "$prefix" -f -- "$cur")
            else
              compopt -o default 2>/dev/null
            fi
            ;;
          directories)
            if [[ -n $prefix ]]; then
              mapfile -t COMPREPLY < <(compgen -P "$prefix" -d -- "$cur")
            else
              compopt -o dirnames 2>/dev/null
            fi
            ;;
          values)
            # Readline closes a quotation itself.
            case $cur in
              [\\"\\']*)
                mark=${cur:0:1}
                cur=${cur:1}
                ;;
            esac
            if [[ -n $list && $cur == *,* ]]; then
              prefix+=${cur%,*},
              cur=${cur##*,}
            fi
            for candidate in "${values[@]}"; do
              printf -v quoted %q "$candidate"
              [[ -n $mark ]] && quoted=$candidate
              if [[ $candidate == "$cur"* || $quoted == "$cur"* ]]; then
                COMPREPLY+=("$prefix$quoted")
              fi
            done
            ;;
        esac
        return 0
      }

      # Older shells cannot keep the order of the table.
      complete -o nosort -F \(name) \(program.quotedForShell) 2>/dev/null ||
        complete -F \(name) \(program.quotedForShell)

      """
  }

  private func bashCommandCase(_ node: Node) -> String {
    let commands = node.children.map(\.name.quotedForShell).joined(separator: " ")
    // A letter is quicker typed than completed.
    let options = node.outline.options.map { "'--\($0.name)'" }.joined(separator: " ")
    return """
          \(node.path.quotedForShell))
            commands=(\(commands))
            options=(\(options))
            ;;
      """
  }

  private func bashValueCase(_ node: Node) -> String {
    var cases: [String] = []
    for option in node.outline.options where option.takesValue {
      let patterns = option.spellings.map { "'\($0)'" }.joined(separator: " | ")
      var body = bashValues(option.values, option.hint)
      if option.repetition == .list { body += "; list=1" }
      cases.append("        \(patterns)) \(body) ;;")
    }
    let operands = node.outline.operands
    if operands.maximum != 0 {
      cases.append("        '') \(bashValues(operands.values, operands.hint)) ;;")
    }
    guard !cases.isEmpty else { return "    \(node.path.quotedForShell)) return 1 ;;" }
    return """
          \(node.path.quotedForShell))
            case $2 in
      \(cases.joined(separator: "\n"))
              *) return 1 ;;
            esac
            ;;
      """
  }

  private func bashValues(_ values: [AllowedValue], _ hint: CompletionHint) -> String {
    switch hint {
    case .none: "kind=text"
    case .file: "kind=files"
    case .directory: "kind=directories"
    case .nameOrFile:
      number(of: names).map { "_\(identifier)_values_\($0); kind=names" } ?? "kind=files"
    case .values:
      number(of: values).map { "_\(identifier)_values_\($0)" } ?? "kind=text"
    }
  }

  /// Offers names before files, where there are any.
  private var bashNames: String {
    guard !names.isEmpty else { return "" }
    return """
        if [[ $kind == names ]]; then
          for candidate in "${values[@]}"; do
            [[ $candidate == "$cur"* ]] && COMPREPLY+=("$prefix$candidate")
          done
          ((${#COMPREPLY[@]})) && return 0
          kind=files
        fi

      """
  }

  private var bashValueLists: String {
    valueLists.enumerated().map { index, values in
      """
      _\(identifier)_values_\(index + 1)() {
        kind=values
        values=(\(values.map(\.name.quotedForShell).joined(separator: " ")))
      }


      """
    }.joined()
  }
}
