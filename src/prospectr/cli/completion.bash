# Completion of prospectr's commands, options and names. What comes back is read line by line and never evaluated.
_prospectr() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(PROSPECTR_COMPLETE=bash prospectr "${COMP_LINE:0:COMP_POINT}" "$2" "$COMP_TYPE" "${COLUMNS:-80}" 2>/dev/null </dev/null)
    if [[ ${COMPREPLY[0]-} == :files ]]; then
        COMPREPLY=()
    else
        compopt +o default 2>/dev/null
    fi
}
complete -o default -o nosort -F _prospectr prospectr 2>/dev/null || complete -o default -F _prospectr prospectr
