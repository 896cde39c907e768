"""The walk: one question at a time, a line to answer it, and what the answer would make of the contact."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from prospectr.core.errors import ProspectrError
from prospectr.core.text import display_line
from prospectr.core.words import N_, _
from prospectr.present.view import Cell, line
from prospectr.tui.dialogs.dialog import Dialog, heading
from prospectr.tui.dialogs.form import KEPT_EVERY
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from textual.app import ComposeResult

    from prospectr.present.view import Block
    from prospectr.tui.app import ProspectrApp


class Asked(NamedTuple):
    """A question: how far the walk is, what is asked, what its line begins with, and what an answer would mean.

    ``refused`` says why what the line begins with could not be taken.
    """

    name: str
    head: str
    blocks: Sequence[Block]
    value: str
    preview: Callable[[str], Awaitable[Sequence[Block]]]
    refused: Sequence[str] = ()


class Reply(NamedTuple):
    """What came of a question: the ``text`` that was typed, and whether that is ``said`` or the way taken instead."""

    way: str
    text: str


class QualifyDialog(Dialog["bool | None"]):
    """Asks what ``hold`` asks it; the answer is true once that is over.

    What is typed to the question that stands there is in ``text``.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "reply('stop')", N_("stop"), id="qualify.stop"),
        Binding("up", "reply('back')", N_("back"), id="qualify.back"),
        Binding("ctrl+o", "reply('bant')", N_("the four letters only"), id="qualify.bant", priority=True),
        Binding("ctrl+l", "reply('all')", N_("all seven"), id="qualify.all", priority=True),
    ]
    AUTO_FOCUS = "Input"
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high")]  # noqa: RUF012 - as Textual declares it

    def __init__(
        self,
        title: str,
        hold: Callable[[QualifyDialog], Awaitable[None]],
        keep: Callable[[QualifyDialog], None],
    ) -> None:
        super().__init__()
        self._title = title
        self._hold = hold
        self._keep = keep
        self._asked: Asked | None = None
        self._reply: asyncio.Future[Reply] | None = None

    def compose(self) -> ComposeResult:
        """Put the question above the line, what its answer would mean below."""
        with Vertical(classes="dialog"):
            yield Static(heading(self._title), classes="dialog--title")
            yield Static(Content(""), id="progress", classes="dialog--about")
            yield Page(id="question")
            yield Input(id="answer", select_on_focus=False)
            yield Page(id="preview")
            keys = _("enter next, skip   up back   esc stop, keep   ctrl+o BANT   ctrl+l all")
            yield Static(Content(keys), classes="dialog--keys")

    def on_mount(self) -> None:
        """Begin to ask."""
        for page in self.query(Page):
            page.can_focus = False
        self.set_interval(KEPT_EVERY, self.keep_draft)
        self._run()

    @property
    def text(self) -> str:
        """What is typed so far."""
        return self.query_one(Input).value

    @property
    def question(self) -> str:
        """The name of the question that stands there."""
        return self._asked.name if self._asked else ""

    async def ask(self, asked: Asked) -> Reply:
        """Ask a question and return what came of it."""
        self._asked = asked
        self._reply = asyncio.get_running_loop().create_future()
        self.query_one("#progress", Static).update(Content(display_line(asked.head)))
        self.query_one("#question", Page).show(asked.blocks)
        box = self.query_one(Input)
        box.value = asked.value
        box.cursor_position = len(asked.value)
        self._read_preview(asked, asked.value)
        self._screens.release_keys()
        return await self._reply

    def clear(self) -> None:
        """Take what was typed away."""
        self.query_one(Input).clear()

    def keep_draft(self) -> None:
        """Keep what is typed and not in the book yet."""
        self._keep(self)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what the answer would mean now."""
        if self._asked is not None and event.value != self._asked.value:
            self._read_preview(self._asked, event.value)

    def on_input_submitted(self) -> None:
        """Take the answer."""
        self.action_reply("said")

    def action_reply(self, way: str) -> None:
        """Answer what was asked, or go another way."""
        if self._reply is not None and not self._reply.done():
            self.workers.cancel_group(self, "preview")
            self._screens.hold_keys()
            self._reply.set_result(Reply(way, self.text.strip()))

    @property
    def _screens(self) -> ProspectrApp:
        return self.app  # type: ignore[return-value]

    @work
    async def _run(self) -> None:
        try:
            await self._hold(self)
        except Exception as error:  # noqa: BLE001 - the screens stay, whatever the walk stumbles over
            self._screens.stumbled(error)
            self.keep_draft()
        self._asked = None
        self.dismiss(True)  # noqa: FBT003 - the answer

    @work(group="preview", exclusive=True)
    async def _read_preview(self, asked: Asked, text: str) -> None:
        try:
            if asked.refused and text == asked.value:
                blocks: Sequence[Block] = [line(Cell(sentence, "bad")) for sentence in asked.refused]
            else:
                blocks = await asked.preview(text.strip())
        except ProspectrError as error:
            blocks = [line(Cell(error.message, "dim"))]
        except Exception as error:  # noqa: BLE001 - what was typed stays, whatever it was
            blocks = [line(Cell(said, "bad")) for said in self._screens.explain(error).splitlines()]
        self.query_one("#preview", Page).show(blocks)
