"""Any record: changed in a form or in the seller's editor, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.book.editing import ChangedMeanwhileError
from prospectr.core.errors import AmbiguousError, CancelledError, InputError, NotFoundError, ProspectrError
from prospectr.core.words import _
from prospectr.tui.dialogs.edit import EditForm
from prospectr.tui.subject import type_of_ref

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from prospectr.book import Book
    from prospectr.book.editing import Opened
    from prospectr.core.changes import Outcome
    from prospectr.tui.desk import Desk
    from prospectr.tui.subject import Subject

ANY = ("*",)
WITH_OTHERS = ("deal", "contact")
"""What takes others along when it is deleted: these go last."""


async def edit(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Change a record in a form."""
    ref = subjects[0].ref_of(ANY)
    await desk.open(EditForm(desk, await desk.ask(lambda book: book.editing.open(ref))))


async def edit_in_editor(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Change a record in the seller's editor, the screens out of its way; where that cannot be, in a form."""
    from textual.app import SuspendNotSupported

    from prospectr.editor import drop_private, private_path, say_kept

    ref = subjects[0].ref_of(ANY)
    opened = await desk.ask(lambda book: book.editing.open(ref))
    path = private_path(f"{ref}.toml")
    try:
        await _edit_text(desk, opened, path)
    except SuspendNotSupported:
        drop_private(path)
        desk.warn(_("An editor cannot be opened from here; this is the form."))
        await edit(desk, subjects)
    except ProspectrError as error:
        error.hints = (*error.hints, *say_kept(path))
        if isinstance(error, CancelledError) and path.exists():
            desk.warn("\n".join(say_kept(path)))
        raise
    else:
        drop_private(path)


def delete_one(book: Book, ref: str) -> Outcome:
    """Delete a record."""
    table, record = book.records.get(ref)
    return book.records.delete(table, record)


async def delete(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Delete records; one step brings them back."""
    refs = [subject.ref_of(ANY) for subject in subjects]
    refs.sort(key=lambda ref: WITH_OTHERS.index(kind) + 1 if (kind := type_of_ref(ref)) in WITH_OTHERS else 0)
    await desk.write_each(refs, delete_one, "record.delete", _("Deleted"))


async def _edit_text(desk: Desk, opened: Opened, path: Path) -> None:
    """Open the editor until what is typed is written, or the seller lets it be."""
    from prospectr.editor import drop_private, edit_text
    from prospectr.present.form import parse_form, say_form, say_head, say_remark, without_remark

    text: str | None = say_form(opened.table, opened.values, say_head(opened.ref))
    remark = ""
    while True:
        typed = None
        try:
            with desk.lent_terminal():
                typed = without_remark(remark, edit_text(path, text))
            if not typed.strip():
                drop_private(path)
                raise CancelledError
            values = parse_form(opened.table, typed)
            await desk.write(lambda book: book.editing.write(opened, values), _("Changed"))  # noqa: B023 - awaited
        except ChangedMeanwhileError as error:
            if error.now is None:
                raise
            await desk.open(EditForm(desk, error.opened, error))
        except (InputError, NotFoundError, AmbiguousError) as error:
            await _ask_again(desk, error)
            # A text too large to be read is opened as it lies there, with what was put on top of it before.
            remark = remark if typed is None else say_remark(error)
            text = None if typed is None else remark + typed
            continue
        return


async def _ask_again(desk: Desk, error: ProspectrError) -> None:
    """Say what is wrong with a text and ask whether to go on."""
    from prospectr.tui.dialogs.choice import Choice, Option

    options = [Option("again", "e", _("edit again")), Option("leave", "l", _("leave it; what you typed is kept"))]
    chosen = await desk.open(Choice(_("Edit it again?"), options, about=" ".join((error.message, *error.hints))))
    if chosen == "leave":
        raise CancelledError
