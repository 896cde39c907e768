"""The help: the keys of the screen one came from, then all there are, each with the command that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from prospectr.core.words import _
from prospectr.present.view import BLANK, Cell, Table, line
from prospectr.tui.keys import CURSOR_MOVES, GROUPS, MOVING, find_action
from prospectr.tui.screens.frame import Frame
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.present.view import Block, Row
    from prospectr.tui.action import Action
    from prospectr.tui.keymap import Keymap

KEYS_WIDE = 9
"""The cells that the keys of an action may take; more would push the sentences aside."""


class HelpScreen(Frame):
    """The keys, over the screen they were asked on."""

    KEYS: ClassVar[tuple[str, ...]] = ("screen.filter", "screen.back", "quit")

    def __init__(self, asked_on: Frame) -> None:
        super().__init__()
        self.mode = asked_on.mode  # type: ignore[misc]  # a page belongs to the screen it lies over
        self._wanted_there = tuple(asked_on.keys_wanted())

    async def load(self) -> None:
        """Show the keys as they are."""
        self.query_one("#body", Page).show(help_blocks(self._wanted_there, self.book_app.keymap))


def help_blocks(here: Sequence[str], keymap: Keymap) -> list[Block]:
    """Return all keys: those of the screen that are in ``here`` first, then the groups."""
    shown: list[Block] = [
        line(Cell(_("Keys act on what the cursor ▌ stands on, or on all that is marked ✓."), "dim")),
        line(Cell(_("At the right stands the command that does the same: prospectr add"), "dim")),
    ]
    if here:
        shown += _group(_("On this screen"), _rows(map(find_action, here), keymap))
    for name, actions in GROUPS.items():
        rows = _rows((action for action in actions if action.id not in here), keymap)
        if name == MOVING:
            rows = [*_moves(keymap), *rows]
        shown += _group(_(name), rows)
    return shown


def _group(head: str, rows: Sequence[Row]) -> list[Block]:
    return [BLANK, line(Cell(head.upper(), "head")), Table(rows=tuple(rows), flexible=(1,), key="keys")]


def _rows(actions: Iterable[Action], keymap: Keymap) -> list[Row]:
    return [
        (
            Cell(_keys(keymap, action.id), "head"),
            Cell(say_action(action)),
            Cell(action.command, "dim"),
        )
        for action in actions
    ]


def _moves(keymap: Keymap) -> list[Row]:
    return [(Cell(_keys(keymap, move.id), "head"), Cell(_(move.label)), Cell("")) for move in CURSOR_MOVES]


def _keys(keymap: Keymap, action_id: str) -> str:
    """Say the keys of an action, as many as the column has room for."""
    shown = keymap.shown(action_id)
    return next((said for count in (3, 2) if len(said := " ".join(shown[:count])) <= KEYS_WIDE), shown[0])


def say_action(action: Action) -> str:
    """Say what an action does; what it is called comes first where the sentence does not hold it."""
    label, sentence = _(action.label), _(action.sentence)
    is_in = label.casefold() in sentence.casefold()
    return sentence if is_in else _("{label}: {sentence}").format(label=label, sentence=sentence)
