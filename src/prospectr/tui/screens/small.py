"""What is shown where the window is too small for anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.geometry import Size

    from prospectr.tui.app import ProspectrApp


class TooSmall(ModalScreen[None]):
    """One sentence over whatever was there, until the window has the cells it needs."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("q", "app.hang_up", N_("quit"), id="small.quit", show=False)]

    def __init__(self, needed: Size) -> None:
        super().__init__()
        self._needed = needed

    def compose(self) -> ComposeResult:
        """Say what is needed."""
        size = f"{self._needed.width}×{self._needed.height}"
        yield Static(Content(_("Window too small: {size} needed.").format(size=size)))

    def on_screen_resume(self) -> None:
        """Go away where the window grew while something else lay over this."""
        app: ProspectrApp = self.app  # type: ignore[assignment]
        app.fit()
