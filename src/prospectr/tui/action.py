"""What an action is, and a way to move: the rows of the action table."""

from __future__ import annotations

from typing import NamedTuple


class Action(NamedTuple):
    """An action: its id, its ``keys``, a word for the footer and a sentence for the help.

    ``on`` are the types of record it is about, the first that the cursor stands
    on (``*``: whatever it is); ``command`` is what to type for the same, nothing
    for what only a screen has. One that is ``many`` acts on all that are marked.
    """

    id: str
    keys: str
    label: str
    sentence: str
    command: str
    act: str = ""
    on: tuple[str, ...] = ()
    many: bool = False
    does: str = ""


class Move(NamedTuple):
    """A way to move the cursor: its id, its ``keys``, what the widget does, and what that is called."""

    id: str
    keys: str
    does: str
    label: str
