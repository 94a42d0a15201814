// What the shells run at a press of Tab: they ask `role-definitions complete`, which answers a line for each
// candidate, its description after a tab, and `:files` where names of files could stand too. The command is called by
// the name that was typed, so that one installed in a project answers for itself.

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

// Bash parts words at : and =, and replaces only what comes after: hence the line is read anew. As old as Bash 3.2.
const BASH = `# Completion of role-definitions in Bash
_role_definitions() {
  local line="\${COMP_LINE:0:COMP_POINT}" word before candidate
  local words=()
  read -a words <<< "$line"
  case "$line" in *[[:space:]]) words+=("") ;; esac
  word="\${words[\${#words[@]}-1]}"
  before="\${word%"\${word##*[:=]}"}"
  case "$COMP_WORDBREAKS" in *:*) ;; *) before="" ;; esac
  COMPREPLY=()
  while IFS= read -r candidate; do
    case "$candidate" in
      ":files") ;;
      *) candidate="\${candidate%%$'\\t'*}"; COMPREPLY+=("\${candidate:\${#before}}") ;;
    esac
  done < <("\${words[0]}" complete -- "\${words[@]:1}" 2>/dev/null)
  case "\${COMPREPLY[0]}" in *[=:]) compopt -o nospace 2>/dev/null ;; esac
}
complete -o default -F _role_definitions role-definitions
`;

const ZSH = `#compdef role-definitions
# Completion of role-definitions in Zsh
_role_definitions() {
  local line
  local -a complete_words open_words
  for line in "\${(@f)$("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case "$line" in
      "") ;;
      ":files") _files ;;
      *[=:]$'\\t'*) open_words+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
      *) complete_words+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  (( $#complete_words )) && _describe 'role-definitions' complete_words
  (( $#open_words )) && _describe 'role-definitions' open_words -S ''
}
compdef _role_definitions role-definitions
`;

const FISH = `# Completion of role-definitions in Fish
function __role_definitions
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] $current 2>/dev/null)
        if test "$line" = ":files"
            __fish_complete_path $current
        else
            echo $line
        end
    end
end
complete -c role-definitions -f -a '(__role_definitions)'
`;

/** What to put into the settings of a shell. */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
