# Completion for fish: ptce itself says what fits, one candidate a line.

function __ptce_candidates
    set -l words (commandline --cut-at-cursor --current-process --tokenize)
    set -l options
    set -e words[1]
    # What stands before the command.
    while string match --quiet --regex -- '^--(base|auteur)(=|$)' "$words[1]"
        if string match --quiet -- '*=*' "$words[1]"
            set -a options $words[1]
        else if set -q words[2]
            set -a options $words[1..2]
            set -e words[1]
        else
            return
        end
        set -e words[1]
    end
    set -l line (string join ' ' -- $words (commandline --cut-at-cursor --current-token) | string collect)
    command ptce $options --completer "$line" 2>/dev/null </dev/null
end

complete --command ptce --no-files --arguments '(__ptce_candidates)'
complete --command ptce --condition '__fish_prev_arg_in --base' --force-files
