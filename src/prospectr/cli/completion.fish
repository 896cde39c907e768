# Completion of prospectr's commands, options and names. What comes back is read line by line and never evaluated.
function __prospectr_complete
    set -l before (commandline -opc)
    set -l typed (commandline -ct)
    set -lx PROSPECTR_COMPLETE fish
    for line in (prospectr $before "$typed" 2>/dev/null </dev/null)
        if test "$line" = :files
            set -l option (string match -r '^--[^=]*=' -- "$typed"; or echo '')
            printf '%s\n' "$option"(__fish_complete_path (string replace -r '^--[^=]*=' '' -- "$typed"))
        else
            printf '%s\n' "$line"
        end
    end
end
complete --command prospectr --no-files --keep-order --arguments '(__prospectr_complete)'
