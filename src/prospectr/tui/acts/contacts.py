"""People: add someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _
from prospectr.tui.dialogs.form import Field, Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.changes import Outcome
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject


async def add(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Add someone in one line."""
    del subjects

    async def take(values: Values) -> Outcome:
        return await desk.write(
            lambda book: book.contacts.add(book.contacts.read_line(values["line"].split())), _("Added")
        )

    line = Field("line", _("line"), hint=_("like: Nora Lind @Lind Café nora@lind.dk deal:menu 900eur next:call tue"))
    await desk.open(Form(_("Add someone"), [line], take, draft="add"))
