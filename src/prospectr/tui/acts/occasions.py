"""Birthdays and other days to remember every year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.occasion import Occasion
from prospectr.core.words import _
from prospectr.present.phrases import say_occasion
from prospectr.present.view import line
from prospectr.tui.dialogs.form import Field, Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.changes import Outcome
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject


async def add(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Remember a day of a contact every year, their birthday or another."""
    ref = subjects[0].ref_of(("contact",))

    async def take(values: Values) -> Outcome:
        return await desk.write(
            lambda book: book.occasions.add(book.refs.get_contact(ref).contact.id, _words(values)), _("Remembered")
        )

    async def preview(values: Values) -> Sequence[Block]:
        if not values["day"].strip():
            return []
        label, (month, day, year) = await desk.ask(lambda book: book.occasions.parse(_words(values)))
        return [line(say_occasion(Occasion(contact_id=0, label=label, month=month, day=day, year=year)))]

    fields = [
        Field("day", _("day"), hint=_("like: 12 jun 1986, 29 feb")),
        Field("label", _("what"), hint=_("birthday, if you say nothing else")),
    ]
    about = subjects[0].name
    await desk.open(Form(_("Day to remember"), fields, take, about=about, preview=preview, draft=f"day {ref}"))


def _words(values: Values) -> list[str]:
    return [*values["label"].split(), *values["day"].split()]
