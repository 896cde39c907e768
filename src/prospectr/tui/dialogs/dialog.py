"""What lies over a screen and is answered: a form, a choice, a walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from rich.cells import cell_len
from textual.await_complete import AwaitComplete
from textual.content import Content
from textual.screen import ModalScreen

from prospectr.core.text import display_line
from prospectr.layout import abridge
from prospectr.present.phrases import joined, parted

if TYPE_CHECKING:
    from prospectr.tui.app import ProspectrApp

Answer = TypeVar("Answer")

ROW, NAME, SENTENCE = 66, 44, 132
"""The cells of a heading's row, those left of a name that takes more, and those of a sentence."""


def heading(text: str) -> Content:
    """Say what a dialog is about; long names are cut, so that its fields have room."""
    return Content(joined(*map(_fitted, parted(display_line(text)))))


def _fitted(part: str) -> str:
    if part.endswith((".", "?", "!")):
        return abridge(part, SENTENCE)
    return part if cell_len(part) <= ROW else abridge(part, NAME)


class Dialog(ModalScreen[Answer], Generic[Answer]):
    """A dialog; it can be answered while the window is too small to show it, and only once."""

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Leave with an answer; one that was left already takes nothing with it."""
        app: ProspectrApp = self.app  # type: ignore[assignment]
        app.uncover()
        return super().dismiss(result) if app.screen is self else AwaitComplete()

    def on_screen_resume(self) -> None:
        """Look whether there is room for it."""
        app: ProspectrApp = self.app  # type: ignore[assignment]
        app.fit()
