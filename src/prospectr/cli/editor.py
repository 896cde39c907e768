"""A record in the seller's own editor, as TOML; what was typed is never lost."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

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


class EditedTextRefusedError(InputError):
    """The text that came back from the editor cannot be used; it lies in a file."""

    def __init__(self, reason: str, kept: Path) -> None:
        super().__init__(
            _("The text cannot be used: {reason}; nothing was changed.").format(reason=reason),
            hint=_("What you typed is kept in {path}.").format(path=kept),
        )


def edit_in_editor(call: Call, table: str, record: Record) -> dict[str, object] | None:
    """Open a record's fields in the editor and return those that were changed; None where none was.

    An emptied text cancels. Raises ``EditorFailedError`` or
    ``EditedTextRefusedError``, both of which name the file the text is kept in.
    """
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
    after = _parse(typed, before, path)
    changes = {field: value for field, value in after.items() if value != before[field]}
    _check(call, table, changes, path)
    path.unlink()
    if not changes:
        call.output.message(_("Nothing had to be changed."))
        return None
    return changes


def run_editor(path: Path) -> str:
    """Run VISUAL or EDITOR on a file and return the file's text. Raises ``EditorFailedError``."""
    import shlex

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or FALLBACK_EDITOR
    try:
        ended = subprocess.run([*shlex.split(editor), str(path)], check=False)
    except (OSError, ValueError) as error:
        raise EditorFailedError(editor, str(error), path) from None
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
        is_long = isinstance(value, str) and "\n" in value
        document.add(field, tomlkit.string(value, multiline=True) if is_long else tomlkit.item(value))
    return tomlkit.dumps(document)


def _parse(typed: str, before: dict[str, Any], path: Path) -> dict[str, Any]:
    import tomllib

    try:
        after = tomllib.loads(typed)
    except tomllib.TOMLDecodeError as error:
        raise EditedTextRefusedError(str(error), path) from None
    for field, value in after.items():
        if field not in before:
            reason = _("there is no {field}; there are {fields}").format(field=field, fields=", ".join(before))
            raise EditedTextRefusedError(reason, path)
        if not isinstance(value, type(before[field])):
            raise EditedTextRefusedError(_("{field} is not of the kind it was").format(field=field), path)
    return after


def _check(call: Call, table: str, changes: dict[str, Any], path: Path) -> None:
    """Refuse values the record cannot take while the text is still there."""
    from prospectr.cli.records import check_fields

    try:
        check_fields(table, changes)
        for field in ("when", "on"):
            if field in changes:
                call.book.follow_ups.parse_when(changes[field])
    except InputError as error:
        raise EditedTextRefusedError(error.message.rstrip("."), path) from None


def _private_file(text: str) -> Path:
    """Write a text to a new file that only its owner can read."""
    from tempfile import mkstemp

    descriptor, name = mkstemp(prefix="prospectr-", suffix=".toml", text=True)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
    return Path(name)
