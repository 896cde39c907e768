"""The keys as they are: those of the action table, and those the seller wants otherwise.

A wish that cannot be met is a warning with its reason, and the key stays what
it was: screens that do not open would be the worse answer to a slip of the pen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.words import _
from prospectr.tui.keys import ACTIONS, CURSOR_MOVES

if TYPE_CHECKING:
    from collections.abc import Mapping

SIGNS = {
    "!": "exclamation_mark",
    '"': "quotation_mark",
    "#": "number_sign",
    "$": "dollar_sign",
    "%": "percent_sign",
    "&": "ampersand",
    "'": "apostrophe",
    "(": "left_parenthesis",
    ")": "right_parenthesis",
    "*": "asterisk",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "full_stop",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less_than_sign",
    "=": "equals_sign",
    ">": "greater_than_sign",
    "?": "question_mark",
    "@": "at",
    "[": "left_square_bracket",
    "\\": "backslash",
    "]": "right_square_bracket",
    "^": "circumflex_accent",
    "_": "underscore",
    "`": "grave_accent",
    "{": "left_curly_bracket",
    "|": "vertical_line",
    "}": "right_curly_bracket",
    "~": "tilde",
}
"""The signs on a keyboard, and how the screens call them."""

NAMED = frozenset(
    "enter escape space tab up down left right home end pageup pagedown insert delete backspace".split()
) | {f"f{number}" for number in range(1, 13)}
"""Keys that have a name."""

SHOWN = {"escape": "esc", "pageup": "pgup", "pagedown": "pgdn", "delete": "del", "up": "↑", "down": "↓"}
SHOWN |= {"left": "←", "right": "→", **{name: sign for sign, name in SIGNS.items()}}
"""How keys are shown that are not shown by their name."""

TAKEN = frozenset({"ctrl+c", "ctrl+q", "ctrl+z"})
"""What ends the program or puts it into the background, whatever is wanted."""

SAME_AS = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+j": "enter", "ctrl+h": "backspace"}
"""Keys that reach a program as another key in most terminals."""


class Keymap(NamedTuple):
    """The ``keys`` of every action and move by its id, as Textual takes them, and what of the wishes cannot be."""

    keys: dict[str, str]
    own: dict[str, str]
    warnings: tuple[str, ...] = ()

    def first_key(self, action_id: str) -> str:
        """Return the key the footer shows for an action; nothing where it has none."""
        return self.shown(action_id)[0]

    def shown(self, action_id: str) -> list[str]:
        """Return all keys of an action as they are shown; one empty text where it has none."""
        return [say_key(key) for key in self.keys.get(action_id, "").split(",")]

    def fill(self, sentence: str, **given: str) -> str:
        """Fill the gaps of a sentence with what is ``given``, and those that name an action with the key for it."""
        return GAP.sub(lambda gap: given[gap[1]] if gap[1] in given else self.first_key(gap[1]), sentence)


GAP = re.compile(r"\{([a-z_.]+)\}")
"""A gap in a sentence: the id of an action for its key, or the name of what is filled in."""

SHIPPED = {**{action.id: action.keys for action in ACTIONS}, **{move.id: move.keys for move in CURSOR_MOVES}}
"""The keys of everything, as shipped."""


def read_keymap(wanted: Mapping[str, str]) -> Keymap:
    """Put the keys the seller wants over those that are shipped, as far as that can be."""
    own: dict[str, str] = {}
    warnings = []
    for name, typed in wanted.items():
        try:
            own[name] = parse_keys(name, typed)
        except ValueError as error:
            warnings.append(say_refused(name, str(error)))
    while clash := _find_clash(own):
        name, reason = clash
        del own[name]
        warnings.append(say_refused(name, reason))
    return Keymap({**SHIPPED, **own}, own, tuple(warnings))


def check_wish(wanted: Mapping[str, str], name: str, typed: str) -> str:
    """Return the keys for ``name`` as they are kept; nothing takes a wish back.

    Raises ``ValueError`` with the reason where they cannot be used beside the others that are wanted.
    """
    if name in SHIPPED and not typed.strip():
        return ""
    parse_keys(name, typed)
    own = read_keymap({key: value for key, value in wanted.items() if key != name}).own
    clash = _find_clash({**own, name: parse_keys(name, typed)}, only=name)
    if clash:
        raise ValueError(clash[1])
    return ",".join(typed.replace(",", " ").split()) or typed.strip()


def parse_keys(name: str, typed: str) -> str:
    """Return keys, typed one after another, as Textual calls them. Raises ``ValueError`` with the reason."""
    if name not in SHIPPED:
        from difflib import get_close_matches

        near = get_close_matches(name, SHIPPED, n=1)
        said = _("there is nothing of that name, but {near}") if near else _("there is nothing of that name")
        raise ValueError(said.format(near="".join(near)))
    words = [","] if typed.strip() == "," else typed.replace(",", " ").split()
    if not words:
        raise ValueError(_("no key is named"))
    return ",".join(parse_key(word) for word in words)


def parse_key(typed: str) -> str:
    """Return one key as Textual calls it. Raises ``ValueError`` with the reason."""
    word = typed if len(typed) == 1 else typed.lower().replace("ctrl-", "ctrl+")
    word = "escape" if word == "esc" else word
    if re.match(r"(?:alt|meta|cmd|super|option|hyper)[+-]", word):
        raise ValueError(_("{key}: many terminals keep Alt and Cmd for themselves").format(key=typed))
    if word in TAKEN:
        raise ValueError(_("{key} leaves the program, or puts it aside").format(key=typed))
    if word in SAME_AS:
        raise ValueError(_("{key} is the same as {other} in most terminals").format(key=typed, other=SAME_AS[word]))
    if word in SIGNS:
        return SIGNS[word]
    is_letter = len(word) == 1 and word.isalnum()
    if is_letter or word in NAMED or word in SIGNS.values() or re.fullmatch(r"ctrl\+[a-z]", word):
        return word
    raise ValueError(_("{key} is no key: take a letter, a sign, ctrl+ and a letter, or f1 to f12").format(key=typed))


def say_key(key: str) -> str:
    """Return how a key is shown."""
    return SHOWN.get(key, key)


def say_refused(name: str, reason: str) -> str:
    """Say that a key of the seller's own is not used, and why."""
    return _("keys.{name} is not used: {reason}.").format(name=name, reason=reason)


def _find_clash(own: Mapping[str, str], only: str = "") -> tuple[str, str] | None:
    """Find a wish for a key that something else has, the last one that was wished."""
    keys = {**SHIPPED, **own}
    for name in [only] if only else reversed(list(own)):
        for key in own[name].split(","):
            other = next((other for other, theirs in keys.items() if other != name and key in theirs.split(",")), "")
            if other:
                return name, _("{key} is the key for {other}").format(key=say_key(key), other=other)
    return None
