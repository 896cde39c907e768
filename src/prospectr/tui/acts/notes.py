"""Notes: something to remember."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _
from prospectr.tui.dialogs.form import Field, Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

LINES = 6


async def add(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Remember something of a contact, or of a deal."""
    ref = subjects[0].ref_of(("deal", "contact"))

    async def take(values: Values) -> Outcome:
        def act(book: Book) -> Outcome:
            card, deal_id = book.refs.get_about(ref)
            kind = "alternatives" if values["kind"] == "alternatives" else "note"
            is_pinned = values["kind"] == "pinned"
            return book.notes.add(card.contact.id, values["words"], deal_id=deal_id, pinned=is_pinned, kind=kind)

        return await desk.write(act, _("Noted"))

    kinds = (("note", _("note")), ("pinned", _("pinned: keep it in sight")), ("alternatives", _("looked at")))
    fields = [Field("words", _("note"), lines=LINES), Field("kind", _("kind"), "note", options=kinds)]
    await desk.open(Form(_("Note"), fields, take, about=subjects[0].name, draft=f"note {ref}"))
