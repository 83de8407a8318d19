# shellcheck shell=bash
# Completion for bash: ptce itself says what fits, one candidate a line.

_ptce() {
  local line=${COMP_LINE:0:COMP_POINT} base current before candidate
  local -a options=() candidates=()
  # From here on without the word ptce.
  [[ $line =~ ^[^[:space:]]+[[:space:]]+(.*)$ ]] || return 0
  line=${BASH_REMATCH[1]}
  # What stands before the command.
  while [[ $line =~ ^(--base|--auteur)(=|[[:space:]]+)([^[:space:]\"\']+)[[:space:]]+(.*)$ ]]; do
    base=${BASH_REMATCH[3]/#\~\//$HOME/}
    options+=("${BASH_REMATCH[1]}" "$base")
    line=${BASH_REMATCH[4]}
  done
  if [[ $line =~ ^--base(=|[[:space:]]+)[^[:space:]]*$ ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$2")
    return 0
  fi
  mapfile -t candidates < <(command ptce "${options[@]}" --completer "$line" 2>/dev/null </dev/null)
  current=${line##*[[:space:]]}
  # Readline replaces only what follows the last of : = and the like.
  before=${current%"$2"}
  COMPREPLY=()
  for candidate in "${candidates[@]}"; do
    if [[ -n $before ]]; then
      [[ ${candidate,,} == "${before,,}"* ]] || continue
      candidate=${candidate:${#before}}
    fi
    # A candidate is text: what the shell would read otherwise is quoted, and left out where a quote is open.
    if [[ $candidate == *[!-[:alnum:]_./:=+,@%]* ]]; then
      [[ $current == *[\"\']* ]] && continue
      printf -v candidate %q "$candidate"
    fi
    COMPREPLY+=("$candidate")
  done
}

complete -F _ptce ptce
