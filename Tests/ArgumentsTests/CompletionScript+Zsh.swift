import Arguments

extension CompletionScript {
  /// The zsh script of the sample program.
  static let zshSample = #"""
    #compdef try-it
    # zsh completion for try-it.

    _try_it_values_1() {
      local -a values=(
        'daily:Every day: "at 9" or so'
        'weekly:It'\''s [about] $(date) \\ `week`'
        'it'\''s:A value with a quotation mark'
      )
      if [[ $1 == list ]]; then
        compset -P '*,'
        _describe -V -t values value values -qS ,
      else
        _describe -V -t values value values
      fi
    }

    _try_it_values_2() {
      local -a values=(
        'tone'
        'format'
        'tool-use'
      )
      if [[ $1 == list ]]; then
        compset -P '*,'
        _describe -V -t values value values -qS ,
      else
        _describe -V -t values value values
      fi
    }

    _try_it_values_3() {
      local -a values=(
        'answers:How to answer'
        'exit-status'
      )
      if [[ $1 == list ]]; then
        compset -P '*,'
        _describe -V -t values value values -qS ,
      else
        _describe -V -t values value values
      fi
    }

    _try_it_command() {
      local curcontext=$curcontext state state_descr line ret=1
      typeset -A opt_args
      _arguments -C -s -S -A '-*' : \
        '(-w --when)-w+[How often\: it'\''s \[up\] to\: you]:WHEN: _try_it_values_1' '(-w --when)--when=[How often\: it'\''s \[up\] to\: you]:WHEN: _try_it_values_1' \
        '(-h --help)-h[Show this help]' '(-h --help)--help[Show this help]' \
        '(--version)--version[Show the version]' \
        '1: :->command' \
        '*:: :->rest' && ret=0
      case $state in
        command)
          local -a commands=(
            'advise:Give advice: it'\''s free'
            'rubric'
            'help:Show a page of help'
          )
          _describe -V -t commands command commands && ret=0
          ;;
        rest)
          case $line[1] in
            advise) _try_it_command_advise && ret=0 ;;
            rubric) _try_it_command_rubric && ret=0 ;;
            help) _try_it_command_help && ret=0 ;;
          esac
          ;;
      esac
      return ret
    }

    _try_it_command_advise() {
      _arguments -s -S : \
        '(-w --when)-w+[How often\: it'\''s \[up\] to\: you]:WHEN: _try_it_values_1' '(-w --when)--when=[How often\: it'\''s \[up\] to\: you]:WHEN: _try_it_values_1' \
        '*--what=[What changes]:WHAT: _try_it_values_2 list' \
        '(-o --output)-o+[Where to write]:FILE:_files' '(-o --output)--output=[Where to write]:FILE:_files' \
        '(--folder)--folder=[Where to look]:FOLDER:_files -/' \
        '(--title)--title=[What to call it]:TEXT: ' \
        '(-b --brief)-b[One line]' '(-b --brief)--brief[One line]' \
        '(-h --help)-h[Show this help]' '(-h --help)--help[Show this help]' \
        '*:DOC:_files'
    }

    _try_it_command_rubric() {
      local curcontext=$curcontext state state_descr line ret=1
      typeset -A opt_args
      _arguments -C -s -S -A '-*' : \
        '(-h --help)-h[Show this help]' '(-h --help)--help[Show this help]' \
        '1: :->command' \
        '*:: :->rest' && ret=0
      case $state in
        command)
          local -a commands=(
            'list:List the rubrics'
            'show:Show a rubric'
          )
          _describe -V -t commands command commands && ret=0
          ;;
        rest)
          case $line[1] in
            list) _try_it_command_rubric__list && ret=0 ;;
            show) _try_it_command_rubric__show && ret=0 ;;
          esac
          ;;
      esac
      return ret
    }

    _try_it_command_rubric__list() {
      _arguments -s -S : \
        '(-h --help)-h[Show this help]' '(-h --help)--help[Show this help]'
    }

    _try_it_command_rubric__show() {
      _arguments -s -S : \
        '(-b --brief)-b[One line]' '(-b --brief)--brief[One line]' \
        '1::NAME: '
    }

    _try_it_command_help() {
      _arguments -s -S : \
        '(-h --help)-h[Show this help]' '(-h --help)--help[Show this help]' \
        '1::TOPIC: _try_it_values_3'
    }

    # As an autoloaded file the script is the function itself; otherwise it only declares it.
    if [ "$funcstack[1]" = '_try-it' ]; then
      _try_it_command "$@"
    else
      compdef _try_it_command 'try-it'
    fi

    """#
}
