"""A record in the seller's own editor: asked for again where it cannot be used, and never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.cli.editor import drop_private, edit_text, private_path, say_kept
from prospectr.cli.exits import explain
from prospectr.cli.fields import FIELDS, Value, read_fields, say_names
from prospectr.cli.form import bring_up_to_date, parse_form, say_comment, say_form, say_value
from prospectr.cli.prompts import confirm
from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact
from prospectr.core.errors import AmbiguousError, CancelledError, InputError, NotFoundError, ProspectrError
from prospectr.core.record import record
from prospectr.core.refs import say_ref
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from prospectr.book.records import Record
    from prospectr.cli.options import Call

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


@record
class State:
    """A record as it stood at some moment, and what its fields held then."""

    table: str
    record: Record
    values: Mapping[str, Value]

    @property
    def ref(self) -> str:
        """The typed id of the record."""
        return say_ref(self.table, self.record.id)


class ChangedMeanwhileError(ProspectrError):
    """The record is no longer the one that was opened in the editor.

    ``now`` is what it is, None where it is deleted; ``mine`` is what was typed
    of each field the seller changed, ``theirs`` what was changed elsewhere.
    """

    def __init__(self, opened: State, now: State | None, mine: Mapping[str, Value]) -> None:
        self.now = now
        self.theirs = {name: value for name, value in now.values.items() if value != opened.values[name]} if now else {}
        self.mine = {name: value for name, value in mine.items() if self.theirs.get(name) != value}
        sentence = _("{ref} was changed elsewhere while it was open in your editor; nothing was changed.")
        super().__init__(sentence.format(ref=opened.ref), hint=self._say_sides(opened, mine))

    @property
    def fields_of_both(self) -> list[str]:
        """The fields that were changed on both sides, each to something else."""
        return [name for name in self.theirs if name in self.mine]

    @property
    def only_theirs(self) -> dict[str, Value]:
        """The fields that were changed elsewhere alone, as they are now."""
        return {name: value for name, value in self.theirs.items() if name not in self.mine}

    def _say_sides(self, opened: State, mine: Mapping[str, Value]) -> tuple[str, ...]:
        if self.now is None:
            return (_("It is deleted. Look for it with: prospectr history"),)
        lines = []
        for name in (field.name for field in FIELDS[opened.table]):
            if name in self.theirs or name in mine:
                was = say_value(opened.values[name])
                there = say_value(self.now.values[name])
                typed = say_value(mine[name]) if name in mine else _("as it was")
                lines += [
                    name,
                    "  " + _("when opened: {value}").format(value=was),
                    "  " + _("in the book: {value}").format(value=there),
                    "  " + _("you typed: {value}").format(value=typed),
                ]
        return tuple(lines)


def edit_in_editor(call: Call, table: str, record: Record) -> Outcome:
    """Open a record's fields in the editor and write those that were changed.

    An emptied text cancels. The book is not held while the seller types. A
    person at a terminal may edit a text again that cannot be used, or write
    what a record changed meanwhile does not contradict. Whatever fails, the
    text is kept, and the hint of the error names its file.
    """
    if call.given.get("no_input") or call.output.as_json or call.output.plain or call.dry_run:
        raise NothingNamedError(table)
    opened = _state(call, table, record)
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


def _edit(call: Call, path: Path, opened: State) -> Outcome:
    """Open the editor until what is typed is written, or the seller lets it be."""
    text: str | None = say_form(opened.table, opened.values, _head(opened))
    remark = ""
    refused: ProspectrError
    while True:
        typed = None
        try:
            typed = _without(remark, edit_text(path, text))
            if not typed.strip():
                drop_private(path)
                raise CancelledError
            return _write(call, opened, typed)
        except ChangedMeanwhileError as error:
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
            remark = say_comment([_("error: {sentence}").format(sentence=refused.message), *refused.hints])
        text = None if typed is None else remark + typed


def _head(opened: State) -> list[str]:
    return [
        _("{ref}: save and leave to change it; empty the text to leave it as it is.").format(ref=opened.ref),
        _("A field whose line you take out stays as it is."),
    ]


def _without(remark: str, typed: str) -> str:
    """Take our own remark off the top of a text, as far as it still stands there."""
    ours = set(remark.splitlines())
    first, newline, rest = typed.partition("\n")
    while newline and first.removesuffix("\r") in ours:
        typed = rest
        first, newline, rest = typed.partition("\n")
    return typed


def _state(call: Call, table: str, record: Record) -> State:
    if isinstance(record, Contact):
        card = call.book.contacts.page(record.id, timeline=1).card
        return State(table=table, record=card.contact, values=read_fields(table, card))
    return State(table=table, record=record, values=read_fields(table, record))


def _write(call: Call, opened: State, typed: str) -> Outcome:
    """Write what was changed, unless the record is another by now. Raises ``ChangedMeanwhileError``."""
    mine = {name: value for name, value in parse_form(opened.table, typed).items() if value != opened.values[name]}
    if not mine:
        return Outcome(operation=None)
    record = call.book.records.find(opened.table, opened.record.id)
    now = None if record is None or record.deleted_at is not None else _state(call, opened.table, record)
    if now is None or now.record.version != opened.record.version or now.values != opened.values:
        raise ChangedMeanwhileError(opened, now, mine)
    return call.book.records.edit(opened.table, now.record, mine)


def _write_beside(call: Call, now: State, error: ChangedMeanwhileError) -> Outcome:
    """Write what was typed beside what was changed elsewhere, if the seller says so."""
    if not call.yes:
        if not call.can_ask:
            raise error
        call.output.fail(explain(error, PROGRAM))
        if not confirm(_("Keep theirs where you changed nothing and write yours?"), enter=False):
            raise CancelledError
    return call.book.records.edit(now.table, now.record, error.mine) if error.mine else Outcome(operation=None)


def _ask_again(call: Call, error: ProspectrError) -> None:
    """Say what is wrong and ask whether to go on; off a terminal the error stands."""
    if not call.can_ask:
        raise error
    call.output.fail(explain(error, PROGRAM))
    if not confirm(_("Edit again?")):
        raise CancelledError
