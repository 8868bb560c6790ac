"""What each shell needs for completion: the script, and how it takes the words it may offer.

The rule: the script knows nothing of coopplan's commands. It hands over the line up to the cursor
(COOPPLAN_COMPLETE_LINE) and takes what comes back, so that it never grows old.
"""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.model.frozen import frozen

SHELLS = ("bash", "zsh", "fish")

_BASH = """\
_coopplan_completion() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(COOPPLAN_COMPLETE=bash COOPPLAN_COMPLETE_LINE="$COMP_LINE" \\
        COOPPLAN_COMPLETE_POINT="$COMP_POINT" "$1" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:/=] ]]; then
        compopt -o nospace
    fi
}
complete -o bashdefault -o default -F _coopplan_completion coopplan
"""

_ZSH = """\
#compdef coopplan
_coopplan_completion() {
    local -a full part lines
    local line
    lines=("${(@f)$(COOPPLAN_COMPLETE=zsh COOPPLAN_COMPLETE_LINE="${(j: :)words[1,CURRENT]}" \\
        ${words[1]} 2>/dev/null)}")
    for line in $lines; do
        [[ -z $line ]] && continue
        if [[ ${line%%$'\\t'*} == *[:/=] ]]; then
            part+=("${line%%$'\\t'*}")
        else
            full+=("${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}")
        fi
    done
    (( ${#full} )) && _describe -V 'coopplan' full
    (( ${#part} )) && compadd -S '' -a part
    (( ${#full} + ${#part} )) || _files
}
if [[ ${funcstack[1]} == _coopplan_completion ]]; then
    _coopplan_completion "$@"
else
    compdef _coopplan_completion coopplan
fi
"""

_FISH = """\
function __coopplan_completion
    env COOPPLAN_COMPLETE=fish COOPPLAN_COMPLETE_LINE=(commandline -cp | string collect) \\
        coopplan 2>/dev/null
end
complete --command coopplan --arguments '(__coopplan_completion)'
"""

SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}
"""What to put into the settings of each shell."""

WHERE = {
    "bash": 'eval "$(coopplan completion bash)"  # ~/.bashrc',
    "zsh": 'eval "$(coopplan completion zsh)"  # ~/.zshrc',
    "fish": "coopplan completion fish > ~/.config/fish/completions/coopplan.fish",
}

_BREAKS = ":=<>"
"""Where bash takes words apart: what stands before one is not to be said again."""


@frozen
class Offer:
    """A word that may stand at the cursor, and what it means."""

    value: str
    about: str = ""


def taken_apart(line: str, point: str = "") -> tuple[list[str], str]:
    """The words before the cursor without the program's name, and the word at the cursor.

    ``point`` is the cursor's place in bytes; without one it stands at the end.
    """
    import shlex

    if point.isdigit():
        line = line.encode("utf-8", "surrogateescape")[: int(point)].decode("utf-8", "ignore")
    split = shlex.shlex(line, posix=True)
    split.whitespace_split = True
    split.commenters = ""
    words: list[str] = []
    open_ended = False
    try:
        words.extend(split)
    except ValueError:  # a quotation mark that is not closed yet
        words.append(split.token.lstrip("\"'"))
        open_ended = True
    last = words.pop() if words and (open_ended or not line[-1:].isspace()) else ""
    return words[1:], last


def written(offers: Iterable[Offer], shell: str, incomplete: str) -> str:
    """The words as the shell takes them, one a line."""
    lines = []
    begun = max((incomplete.rfind(mark) for mark in _BREAKS), default=-1) + 1
    for offer in offers:
        about = " ".join(offer.about.split()).partition(". ")[0].rstrip(".")
        if shell == "bash":
            lines.append(offer.value[begun:])
        else:
            lines.append(f"{offer.value}\t{about}" if about else offer.value)
    return "".join(f"{one}\n" for one in lines)
