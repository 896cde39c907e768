"""A record in the seller's own editor: asked for again where it cannot be used, and never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.book.editing import ChangedMeanwhileError
from prospectr.cli.exits import explain
from prospectr.cli.prompts import confirm
from prospectr.core.editable import say_names
from prospectr.core.errors import AmbiguousError, CancelledError, InputError, NotFoundError, ProspectrError
from prospectr.core.words import _
from prospectr.editor import drop_private, edit_text, private_path, say_kept
from prospectr.present.form import (
    bring_up_to_date,
    parse_form,
    say_form,
    say_head,
    say_remark,
    say_sides,
    without_remark,
)

if TYPE_CHECKING:
    from pathlib import Path

    from prospectr.book.editing import Opened
    from prospectr.book.records import Record
    from prospectr.cli.options import Call
    from prospectr.core.changes import Outcome

PROGRAM = "prospectr edit"
UNUSABLE = (InputError, NotFoundError, AmbiguousError)
"""What a text may be refused for; whoever typed it can mend it."""


class NothingNamedError(InputError):
    """No field was named, and the editor was not to be opened."""

    def __init__(self, table: str) -> None:
        super().__init__(
            _("Name what to change; the editor is opened only for a person at a terminal."),
            hint=_("It has: {fields}").format(fields=say_names(table)),
        )


def edit_in_editor(call: Call, table: str, record: Record) -> Outcome:
    """Open a record's fields in the editor and write those that were changed.

    An emptied text cancels. The book is not held while the seller types. A
    person at a terminal may edit a text again that cannot be used, or write
    what a record changed meanwhile does not contradict. Whatever fails, the
    text is kept, and the hint of the error names its file.
    """
    if call.given.get("no_input") or call.output.as_json or call.output.plain or call.dry_run:
        raise NothingNamedError(table)
    opened = call.book.editing.opened(table, record)
    path = private_path(f"{opened.ref}.toml")
    try:
        outcome = _edit(call, path, opened)
    except ProspectrError as error:
        error.hints = (*error.hints, *say_kept(path))
        raise
    except BaseException:
        for sentence in say_kept(path):
            call.output.warn(sentence)
        raise
    drop_private(path)
    return outcome


def _edit(call: Call, path: Path, opened: Opened) -> Outcome:
    """Open the editor until what is typed is written, or the seller lets it be."""
    text: str | None = say_form(opened.table, opened.values, say_head(opened.ref))
    remark = ""
    refused: ProspectrError
    while True:
        typed = None
        try:
            typed = without_remark(remark, edit_text(path, text))
            if not typed.strip():
                drop_private(path)
                raise CancelledError
            return call.book.editing.write(opened, parse_form(opened.table, typed))
        except ChangedMeanwhileError as error:
            _say_sides(error)
            if error.now is None or typed is None:
                raise
            if not error.fields_of_both:
                return _write_beside(call, error.now, error)
            _ask_again(call, error)
            opened, refused = error.now, error
            typed = bring_up_to_date(opened.table, typed, error.only_theirs)
        except UNUSABLE as error:
            _ask_again(call, error)
            refused = error
        # A text too large to be read is opened as it lies there, with what was put on top of it before.
        if typed is not None:
            remark = say_remark(refused)
        text = None if typed is None else remark + typed


def _say_sides(error: ChangedMeanwhileError) -> None:
    """Let the error show what was changed on both sides, as the editor writes it."""
    if error.now is not None:
        error.hints = say_sides(error.opened.table, error.opened.values, error.now.values, error.typed)


def _write_beside(call: Call, now: Opened, error: ChangedMeanwhileError) -> Outcome:
    """Write what was typed beside what was changed elsewhere, if the seller says so."""
    if not call.yes:
        if not call.can_ask:
            raise error
        call.output.fail(explain(error, PROGRAM))
        if not confirm(_("Keep theirs where you changed nothing and write yours?"), enter=False):
            raise CancelledError
    return call.book.editing.write_beside(now, error.mine)


def _ask_again(call: Call, error: ProspectrError) -> None:
    """Say what is wrong and ask whether to go on; off a terminal the error stands."""
    if not call.can_ask:
        raise error
    call.output.fail(explain(error, PROGRAM))
    if not confirm(_("Edit again?")):
        raise CancelledError
