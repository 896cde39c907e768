"""A record in the seller's own editor, as TOML; what was typed is never lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prospectr.cli.fields import FIELDS, check_fields
from prospectr.cli.output import is_terminal
from prospectr.core.changes import Outcome
from prospectr.core.company import Company
from prospectr.core.contact import Contact
from prospectr.core.errors import CancelledError, InputError, ProspectrError
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Note
from prospectr.core.refs import say_ref
from prospectr.core.words import _

if TYPE_CHECKING:
    from prospectr.book.records import Record
    from prospectr.cli.options import Call

FALLBACK_EDITOR = "vi"


class EditorFailedError(ProspectrError):
    """The editor could not be run, or ended with an error; the text lies in a file."""

    def __init__(self, editor: str, reason: str, kept: Path) -> None:
        super().__init__(
            _('The editor "{editor}" failed: {reason}; nothing was changed.').format(editor=editor, reason=reason),
            hint=_("What you typed is kept in {path}. Set EDITOR to an editor you have.").format(path=kept),
        )


class NothingNamedError(InputError):
    """No field was named, and the editor was not to be opened."""

    def __init__(self, table: str) -> None:
        super().__init__(
            _("Name what to change; the editor is opened only for a person at a terminal."),
            hint=_("It has: {fields}").format(fields=", ".join(FIELDS[table])),
        )


class EditedTextRefusedError(InputError):
    """The text that came back from the editor cannot be used."""

    def __init__(self, reason: str) -> None:
        super().__init__(_("The text cannot be used: {reason}; nothing was changed.").format(reason=reason))


class ChangedMeanwhileError(ProspectrError):
    """The record is no longer the one that was opened in the editor."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} was changed elsewhere while it was open in your editor; nothing was changed.").format(ref=ref),
            hint=_("Look at it with: prospectr history"),
        )


def edit_in_editor(call: Call, table: str, record: Record) -> Outcome:
    """Open a record's fields in the editor and write those that were changed.

    An emptied text cancels. The book is not held while the seller types: a
    record that somebody else changed meanwhile is left as it is. Whatever
    fails, the text is kept, and the hint of the error names its file.
    """
    if call.given.get("no_input") or call.output.as_json or call.output.plain or call.dry_run:
        raise NothingNamedError(table)
    before = _fields(call, record)
    head = _("{ref}: save and leave to change it; empty the text to leave it as it is.").format(
        ref=say_ref(table, record.id)
    )
    text = _say_toml(before, head)
    path = _private_file(text)
    typed = run_editor(path)
    if not typed.strip():
        path.unlink()
        raise CancelledError
    try:
        outcome = _write(call, table, record, _changes(typed, before), before)
    except ProspectrError as error:
        error.hints = (*error.hints, _say_kept(path))
        raise
    except BaseException:
        call.output.warn(_say_kept(path))
        raise
    path.unlink()
    return outcome


def _say_kept(path: Path) -> str:
    return _("What you typed is kept in {path}.").format(path=path)


def _write(call: Call, table: str, record: Record, changes: dict[str, Any], before: dict[str, Any]) -> Outcome:
    if not changes:
        return Outcome(operation=None)
    check_fields(table, changes)
    now = call.book.records.find(table, record.id)
    if now is None or now.deleted_at is not None or now.version != record.version or _fields(call, now) != before:
        raise ChangedMeanwhileError(say_ref(table, record.id))
    return call.book.records.edit(table, now, changes)


def run_editor(path: Path) -> str:
    """Run VISUAL or EDITOR on a file and return the file's text. Raises ``EditorFailedError``."""
    import shlex

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or FALLBACK_EDITOR
    if editor == FALLBACK_EDITOR and not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        raise EditorFailedError(editor, _("there is no terminal for it"), path)
    # Ctrl-C is the editor's while it runs. A handler of ours, unlike ignoring it, is not handed on to the editor.
    before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    try:
        ended = subprocess.run([*shlex.split(editor), str(path)], check=False)
    except OSError as error:
        raise EditorFailedError(editor, error.strerror or str(error), path) from None
    except ValueError as error:
        raise EditorFailedError(editor, str(error), path) from None
    finally:
        signal.signal(signal.SIGINT, before)
    if ended.returncode:
        raise EditorFailedError(editor, _("it ended with code {code}").format(code=ended.returncode), path)
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise EditorFailedError(editor, str(error), path) from None


def _fields(call: Call, record: Record) -> dict[str, Any]:
    """Return a record's fields as they can be changed, by the names of ``records.FIELDS``."""
    if isinstance(record, Contact):
        card = call.book.contacts.page(record.id, timeline=1).card
        return {
            "name": record.name,
            "company": card.company or "",
            "emails": [point.value for point in card.points if point.kind == "email"],
            "phones": [point.value for point in card.points if point.kind == "phone"],
            "source": card.source or "",
            "tags": list(card.tags),
            "inbox": record.in_inbox,
        }
    if isinstance(record, Company):
        return {"name": record.name}
    if isinstance(record, FollowUp):
        when = " ".join(part for part in (record.due_on.isoformat(), record.due_time) if part)
        return {"kind": record.kind, "when": when, "words": record.words}
    if isinstance(record, Interaction):
        day = record.happened_on.isoformat()
        return {"kind": record.kind, "outcome": record.outcome or "", "on": day, "words": record.words}
    if isinstance(record, Note):
        return {"words": record.words, "pinned": record.pinned}
    return {"words": record.words}


def _say_toml(fields: dict[str, Any], head: str) -> str:
    import tomlkit

    document = tomlkit.document()
    document.add(tomlkit.comment(head))
    for field, value in fields.items():
        # Between triple quotes a newline at the beginning would be dropped, and one of another computer changed.
        is_long = isinstance(value, str) and "\n" in value and "\r" not in value and not value.startswith("\n")
        document.add(field, tomlkit.string(value, multiline=True) if is_long else tomlkit.item(value))
    return tomlkit.dumps(document)


def _changes(typed: str, before: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that were changed, with their new values. Raises ``EditedTextRefusedError``."""
    import tomllib

    try:
        after = tomllib.loads(typed)
    except tomllib.TOMLDecodeError as error:
        raise EditedTextRefusedError(str(error)) from None
    for field, value in after.items():
        if field not in before:
            reason = _("there is no {field}; there are {fields}").format(field=field, fields=", ".join(before))
            raise EditedTextRefusedError(reason)
        if not isinstance(value, type(before[field])):
            raise EditedTextRefusedError(_("{field} is not of the kind it was").format(field=field))
    return {field: value for field, value in after.items() if value != before[field]}


def _private_file(text: str) -> Path:
    """Write a text to a new file that only its owner can read."""
    from tempfile import mkstemp

    descriptor, name = mkstemp(prefix="prospectr-", suffix=".toml", text=True)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
    return Path(name)
