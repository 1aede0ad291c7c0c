import Arguments

extension CompletionScript {
  /// The fish script of the sample program.
  static let fishSample = #"""
    # fish completion for try-it; needs fish 3 or later.

    function __try_it_takes_value
        switch $argv[1]
            case ' -w' \
                ' --when' \
                'advise -w' \
                'advise --when' \
                'advise --what' \
                'advise -o' \
                'advise --output' \
                'advise --folder' \
                'advise --title'
                return 0
        end
        return 1
    end

    function __try_it_is_command
        switch $argv[1]
            case 'advise' \
                'rubric' \
                'rubric list' \
                'rubric show' \
                'help'
                return 0
        end
        return 1
    end

    # Whether the words before the cursor lead to a command.
    function __try_it_at
        set -l words (commandline -opc)
        set -l path
        set -l skips 0
        for word in $words[2..-1]
            if test $skips = 1
                set skips 0
            else if test "$word" = --
                break
            else if string match -q -- '-*' $word
                __try_it_takes_value "$path $word"; and set skips 1
            else if __try_it_is_command (string trim -- "$path $word")
                set path (string trim -- "$path $word")
            end
        end
        test "$path" = "$argv[1]"
    end

    function __try_it_values_1
        printf '%s\t%s\n' \
            'daily' 'Every day: "at 9" or so' \
            'weekly' 'It\'s [about] $(date) \\ `week`' \
            'it\'s' 'A value with a quotation mark'
    end

    function __try_it_values_2
        printf '%s\t%s\n' \
            'tone' '' \
            'format' '' \
            'tool-use' ''
    end

    function __try_it_values_3
        printf '%s\t%s\n' \
            'answers' 'How to answer' \
            'exit-status' ''
    end

    complete -c 'try-it' -e
    complete -c 'try-it' -f

    # try-it
    function __try_it_commands
        printf '%s\t%s\n' \
            'advise' 'Give advice: it\'s free' \
            'rubric' '' \
            'help' 'Show a page of help'
    end
    complete -c 'try-it' -n '__try_it_at \'\'' -k -a '(__try_it_commands)'
    complete -c 'try-it' -n '__try_it_at \'\'' -l when -s w -x -k -a '(__try_it_values_1)' -d 'How often: it\'s [up] to: you'
    complete -c 'try-it' -n '__try_it_at \'\'' -l help -s h -d 'Show this help'
    complete -c 'try-it' -n '__try_it_at \'\'' -l version -d 'Show the version'

    # try-it advise
    complete -c 'try-it' -n '__try_it_at \'advise\'' -F
    complete -c 'try-it' -n '__try_it_at \'advise\'' -l when -s w -x -k -a '(__try_it_values_1)' -d 'How often: it\'s [up] to: you'
    complete -c 'try-it' -n '__try_it_at \'advise\'' -l what -x -k -a '(__fish_complete_list , __try_it_values_2)' -d 'What changes'
    complete -c 'try-it' -n '__try_it_at \'advise\'' -l output -s o -r -F -d 'Where to write'
    complete -c 'try-it' -n '__try_it_at \'advise\'' -l folder -x -a '(__fish_complete_directories)' -d 'Where to look'
    complete -c 'try-it' -n '__try_it_at \'advise\'' -l title -x -d 'What to call it'
    complete -c 'try-it' -n '__try_it_at \'advise\'' -l brief -s b -d 'One line'
    complete -c 'try-it' -n '__try_it_at \'advise\'' -l help -s h -d 'Show this help'

    # try-it rubric
    function __try_it_commands_rubric
        printf '%s\t%s\n' \
            'list' 'List the rubrics' \
            'show' 'Show a rubric'
    end
    complete -c 'try-it' -n '__try_it_at \'rubric\'' -k -a '(__try_it_commands_rubric)'
    complete -c 'try-it' -n '__try_it_at \'rubric\'' -l help -s h -d 'Show this help'

    # try-it rubric list
    complete -c 'try-it' -n '__try_it_at \'rubric list\'' -l help -s h -d 'Show this help'

    # try-it rubric show
    complete -c 'try-it' -n '__try_it_at \'rubric show\'' -l brief -s b -d 'One line'

    # try-it help
    complete -c 'try-it' -n '__try_it_at \'help\'' -k -a '(__try_it_values_3)'
    complete -c 'try-it' -n '__try_it_at \'help\'' -l help -s h -d 'Show this help'

    """#
}
