"""What could be meant by the beginning of a word, for the shells that complete what is typed."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.text import display_line
from prospectr.store import completion

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from prospectr.store.finding import Read

MOST = 50
"""How many records of a kind are offered at once, about: more than anyone reads through."""


MARKS = {"by:": "contact", "source:": "source", "stage:": "stage", "+": "tag", "@": "company"}
"""Marks of a line for ``add``, and what follows them."""

NOTE = r"(?:^|\s)::"
"""What begins the note of such a line, in which there are no marks."""


class Named(NamedTuple):
    """A word that names a record, and what tells the record apart.

    ``name`` and ``company`` are those of the contact the record is or is about, empty for others;
    ``kind``, ``due_on`` and ``due_time`` are those of a follow-up, ``words`` those of a follow-up, concern or deal.
    """

    word: str
    name: str = ""
    company: str = ""
    kind: str = ""
    due_on: date | None = None
    due_time: str | None = None
    words: str = ""


def _contacts(read: Read, typed: str) -> list[Named]:
    return [Named(slug, name, company or "") for slug, name, company in completion.contacts_begun(read, typed, MOST)]


def _deleted(read: Read, typed: str) -> list[Named]:
    found = completion.contacts_begun(read, typed, MOST, deleted=True)
    return [Named(slug, name, company or "") for slug, name, company in found]


def _follow_ups(read: Read, typed: str) -> list[Named]:
    from prospectr.core.refs import say_ref

    return [
        Named(say_ref("follow_up", number), name, "", kind, date.fromisoformat(due_on), due_time, words)
        for number, kind, due_on, due_time, words, name in completion.open_steps_begun(read, typed, MOST)
    ]


def _concerns(read: Read, typed: str) -> list[Named]:
    from prospectr.core.refs import say_ref

    found = completion.open_concerns_begun(read, typed, MOST)
    return [Named(say_ref("concern", number), name, words=words) for number, words, name in found]


def _deals(read: Read, typed: str) -> list[Named]:
    from prospectr.core.refs import say_ref

    found = completion.deals_begun(read, typed, MOST)
    return [Named(say_ref("deal", number), name, words=title) for number, title, name in found]


def _closed_deals(read: Read, typed: str) -> list[Named]:
    from prospectr.core.refs import say_ref

    found = completion.deals_begun(read, typed, MOST, is_open=False)
    return [Named(say_ref("deal", number), name, words=title) for number, title, name in found]


def _imports(read: Read, typed: str) -> list[Named]:
    from prospectr.core.refs import say_ref

    found = completion.imports_begun(read, typed, MOST)
    return [Named(say_ref("import_batch", number), name) for number, name in found]


def _names_in(table: str) -> Callable[[Read, str], list[Named]]:
    return lambda read, typed: [Named(name) for name in completion.names_begun(read, table, typed, MOST)]


def _fields(read: Read, typed: str) -> list[Named]:
    return [Named(slug, name) for slug, name in completion.fields_begun(read, typed, MOST)]


def _field_marks(read: Read, typed: str) -> list[Named]:
    return [named._replace(word=f"{named.word}:") for named in _fields(read, typed)]


KINDS: dict[str, Callable[[Read, str], list[Named]]] = {
    "deal": _deals,
    "closed_deal": _closed_deals,
    "follow_up": _follow_ups,
    "concern": _concerns,
    "contact": _contacts,
    "deleted": _deleted,
    "import_batch": _imports,
    "tag": _names_in("tag"),
    "source": _names_in("source"),
    "company": _names_in("company"),
    "lost_reason": _names_in("lost_reason"),
    "pipeline": _names_in("pipeline"),
    "stage": _names_in("stage"),
    "field": _fields,
    "field_mark": _field_marks,
}
"""The kinds of records that can be asked for, in the order they are offered; ``deleted`` are contacts once deleted.

``field_mark`` is a field as it is typed in a line for ``add``: ``shoe-size:``.
"""


def go_on(path: Path, line: str) -> str:
    """Return a line for ``add`` with its last mark completed: ``Nora @Lind`` to ``Nora @Lind Café``; else as it is.

    Of what begins so the newest is taken, nothing typed is changed, and words that would act on a screen are left out.
    Raises what ``find_begun`` raises.
    """
    if re.search(NOTE, line):
        return line
    for word in reversed(list(re.finditer(r"\S+", line))):
        mark = next((mark for mark in MARKS if word[0].startswith(mark)), "")
        typed = line[word.start() + len(mark) :]
        if mark and typed.strip() and not (mark == "+" and " " in typed):
            begun = (
                found.word[len(typed) :]
                for found in find_begun(path, [MARKS[mark]], typed)
                if found.word.casefold().startswith(typed.casefold()) and display_line(found.word) == found.word
            )
            return line + next(begun, "")
        if mark or ":" in word[0]:
            break
    return line


def find_begun(path: Path, kinds: list[str], typed: str) -> list[Named]:
    """Find the records of ``kinds`` that ``typed`` may be the beginning of, in the book at ``path``.

    Nothing is written and nobody waited for. Raises what stands in the way: OSError
    where there is no book, errors of the store where it is another's, damaged or busy.
    """
    with completion.glance(path) as read:
        return [named for kind, find in KINDS.items() if kind in kinds for named in find(read, typed)]
