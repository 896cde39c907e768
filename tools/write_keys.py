"""Write docs/keys.md from the action table: ``make docs``; ``--print`` prints the page instead.

What an action does stands beside its key in the table; this page adds nothing
to it and so cannot disagree with the screens.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from prospectr.tui.keymap import SHIPPED, say_key
from prospectr.tui.keys import CURSOR_MOVES, GROUPS

if TYPE_CHECKING:
    from prospectr.tui.action import Action

PAGE = Path(__file__).parent.parent / "docs" / "keys.md"

HEAD = """\
# The keys

<!-- Written by tools/write_keys.py: change the action table (tui/keys.py), then run make docs. -->

On the screens (`prospectr`, or `prospectr tui`) a key does what a command does. A key acts on the record the cursor
`▌` stands on, or on all that are marked `✓`; where it cannot be done, it says why. `?` shows these keys on the screen,
those of the screen you are on first. `:` finds any of them by its name, those without a key too, and records as well.
Everything can also be done with the mouse: click a line to put the cursor on it, click it again to open it, click a
word of the top or bottom line.

"""
FOOT = """\
## Keys of your own

Each action and each move has an id. In the configuration, `[keys]` gives it other keys, which the screens then show:

```toml
[keys]
"deal.close" = "w"
"follow_up.complete" = "x ctrl+x"
"deal.win" = "f5"
```

`prospectr config set keys.deal.close w` writes the same; an empty text takes it back. A key is a letter, a digit, a
sign, `ctrl+` and a letter, `f1` to `f12`, or one of `enter`, `space`, `tab`, `esc`, `backspace`, `delete`, `insert`,
`home`, `end`, `pageup`, `pagedown`, `up`, `down`, `left`, `right`. Alt and Cmd belong to many terminals themselves and
cannot be used. A key that something else has is refused, unless that has another key of yours. A line in the file that
cannot be used is said when the screens open, and the key stays what it was.
"""


def build_page() -> str:
    """Return the whole page as Markdown."""
    parts = [HEAD]
    for name, actions in GROUPS.items():
        parts.append(f"## {name}\n\n" + say_table([say_action(action) for action in actions]))
    moves = [(say_keys(move.id), move.label, "", f"`{move.id}`") for move in CURSOR_MOVES]
    parts += ["## The cursor\n\n" + say_table(moves), FOOT]
    return "\n".join(parts)


def say_action(action: Action) -> tuple[str, str, str, str]:
    """Return a row: the keys of an action, what it does, the command that does the same, its id."""
    command = f"`prospectr {action.command}`" if action.command else ""
    return say_keys(action.id), f"**{action.label}**: {action.sentence}", command, f"`{action.id}`"


def say_keys(action_id: str) -> str:
    """Return the keys of an action."""
    keys = [key for key in SHIPPED[action_id].split(",") if key]
    return " ".join(f"`{say_key(key)}`" for key in keys)


def say_table(rows: list[tuple[str, str, str, str]]) -> str:
    """Return actions as a Markdown table."""
    lines = ["| key | what it does | command | id |", "|---|---|---|---|"]
    lines += ["| {} | {} | {} | {} |".format(*(cell.replace("|", "\\|") for cell in row)) for row in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if "--print" in sys.argv[1:]:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        print(build_page(), end="")
    else:
        PAGE.write_text(build_page(), encoding="utf-8", newline="\n")
        print("docs/keys.md")
