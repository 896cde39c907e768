#compdef prospectr
# Completion of prospectr's commands, options and names. What comes back is read line by line and never evaluated.
_prospectr() {
    local typed=${(Q)PREFIX} first line word meaning
    local -a offers
    while IFS= read -r line; do
        if [[ $line == :files ]]; then
            compset -P '*='
            _files
            return
        fi
        word=${line%%$'\t'*} meaning=${line#*$'\t'}
        first=${first:-$word}
        offers+=("${${word//\\/\\\\}//:/\\:}${meaning:+:$meaning}")
    done < <(PROSPECTR_COMPLETE=zsh prospectr "${(@Q)words[1,CURRENT-1]}" "$PREFIX" 2>/dev/null </dev/null)
    (( ${#offers} )) || return 1
    _describe -V prospectr offers -U
    # Words that do not begin as typed are chosen from a list: there is nothing all of them begin with.
    [[ ${(L)first} == ${(L)typed}* ]] || compstate[insert]=menu
}
if [[ $funcstack[1] == _prospectr ]]; then
    _prospectr "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
    compdef _prospectr prospectr
fi
