import Arguments

extension CompletionScript {
  /// The bash script of the sample program.
  static let bashSample = #"""
    # bash completion for try-it; needs bash 4 or later and nothing else.

    # The commands and options that may follow a command.
    _try_it_command() {
      case $1 in
        '')
          commands=('advise' 'rubric' 'help')
          options=('--when' '--help' '--version')
          ;;
        'advise')
          commands=()
          options=('--when' '--what' '--output' '--folder' '--title' '--brief' '--help')
          ;;
        'rubric')
          commands=('list' 'show')
          options=('--help')
          ;;
        'rubric list')
          commands=()
          options=('--help')
          ;;
        'rubric show')
          commands=()
          options=('--brief')
          ;;
        'help')
          commands=()
          options=('--help')
          ;;
        *) return 1 ;;
      esac
    }

    # What an option of a command takes, or its operands when the option is empty; fails for nothing.
    _try_it_value() {
      kind='' list='' values=()
      case $1 in
        '')
          case $2 in
            '-w' | '--when') _try_it_values_1 ;;
            *) return 1 ;;
          esac
          ;;
        'advise')
          case $2 in
            '-w' | '--when') _try_it_values_1 ;;
            '--what') _try_it_values_2; list=1 ;;
            '-o' | '--output') kind=files ;;
            '--folder') kind=directories ;;
            '--title') kind=text ;;
            '') kind=files ;;
            *) return 1 ;;
          esac
          ;;
        'rubric') return 1 ;;
        'rubric list') return 1 ;;
        'rubric show')
          case $2 in
            '') kind=text ;;
            *) return 1 ;;
          esac
          ;;
        'help')
          case $2 in
            '') _try_it_values_3 ;;
            *) return 1 ;;
          esac
          ;;
        *) return 1 ;;
      esac
    }

    _try_it_values_1() {
      kind=values
      values=('daily' 'weekly' 'it'\''s')
    }

    _try_it_values_2() {
      kind=values
      values=('tone' 'format' 'tool-use')
    }

    _try_it_values_3() {
      kind=values
      values=('answers' 'exit-status')
    }

    _try_it() {
      local cur=${COMP_WORDS[COMP_CWORD]} path='' option='' ended='' prefix='' mark=''
      local kind='' list='' word letter candidate quoted i j
      local -a commands=() options=() values=()
      COMPREPLY=()
      _try_it_command ''
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
          --*) _try_it_value "$path" "$word" && option=$word ;;
          -?*)
            for ((j = 1; j < ${#word}; j++)); do
              letter=-${word:j:1}
              if _try_it_value "$path" "$letter"; then
                ((j == ${#word} - 1)) && option=$letter
                break
              fi
            done
            ;;
          *)
            for candidate in "${commands[@]}"; do
              if [[ $word == "$candidate" ]]; then
                path=${path:+$path }$word
                _try_it_command "$path"
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
        _try_it_value "$path" "$option" || return 0
      elif [[ -z $ended && $cur == -* ]]; then
        kind=values list='' values=("${options[@]}")
      elif [[ -z $ended && ${#commands[@]} -gt 0 ]]; then
        kind=values list='' values=("${commands[@]}")
      else
        _try_it_value "$path" '' || return 0
      fi

      case $kind in
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
            [\"\']*)
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
    complete -o nosort -F _try_it 'try-it' 2>/dev/null ||
      complete -F _try_it 'try-it'

    """#
}
