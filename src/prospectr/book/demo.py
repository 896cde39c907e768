"""The sample book: a small studio's contacts, made anew around today, in a file of its own."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.book import Book
from prospectr.book.demo_people import PEOPLE
from prospectr.core.dates import When, find_time, is_working_day, next_working_day
from prospectr.core.errors import BookError
from prospectr.core.followup import INTERACTION_KIND_OF, OPEN_STATES, Plan
from prospectr.core.interaction import Interaction, default_outcome
from prospectr.core.note import Concern, Note
from prospectr.core.qualification import Answer, parse_answer
from prospectr.core.quickadd import parse_quick_add
from prospectr.core.words import _
from prospectr.store import contacts
from prospectr.store.bookfacts import find_fact, keep_fact
from prospectr.store.database import Database, true_path
from prospectr.store.errors import (
    BookDamagedError,
    BookForeignError,
    BookMissingError,
    BookNewerError,
    BookUnreachableError,
)
from prospectr.store.lock import writer_lock
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from prospectr.book.clock import Clock
    from prospectr.settings import Settings
    from prospectr.store.journal import Journal

DEMO_FACT = "demo"
"""The fact by which a sample book is known: no file without it is ever replaced."""

STATE_OF_VERB = {
    "plan": "planned",
    "confirmed": "confirmed",
    "done": "done",
    "cancelled": "cancelled",
    "no-show": "no-show",
}
"""What a diary calls the states of a follow-up."""


class DemoPathTakenError(BookError):
    """Where the sample book belongs lies something else, or the seller's own book does."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{path} is not a sample book; it was left as it is.").format(path=path),
            hint=_("Give it another name, then try again: prospectr demo"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of a diary: on which day, of what kind, and the words after that."""

    contact_id: int
    on: date
    verb: str
    words: str


def make_demo(settings: Settings, clock: Clock) -> Settings:
    """Make the sample book anew and return settings that point at it; the seller's own book is not touched.

    About sixty contacts with their diaries, every day in them counted from
    ``clock.today()``. The new book takes the place of an earlier one whole or
    not at all. Raises ``DemoPathTakenError`` where anything but a sample book
    lies at ``settings.demo_book``, or the seller's own book is to lie there.
    """
    _refuse_taken(settings)
    path = true_path(settings.demo_book)
    draft = path.with_name(f".{path.name}.making-{os.getpid()}")
    _remove(draft)
    try:
        _make_book(replace(settings, book=draft, book_named=False), clock)
        # A writer of the old book must be through: its journal would be rolled back into the new one.
        with writer_lock(path, lambda _process: None):
            _refuse_taken(settings)
            draft.replace(path)
    finally:
        _remove(draft)
    return replace(settings, book=path, book_named=True)


def _refuse_taken(settings: Settings) -> None:
    path = settings.demo_book
    is_sellers = path.resolve() == settings.book.resolve()
    if not _is_demo(path) if os.path.lexists(path) else is_sellers:
        raise DemoPathTakenError(path)


def _is_demo(path: Path) -> bool:
    with closing(Database(path, must_exist=True)) as database:
        try:
            return find_fact(database.reader, DEMO_FACT) is not None
        except (BookDamagedError, BookForeignError, BookMissingError, BookNewerError, BookUnreachableError):
            return False


def _remove(draft: Path) -> None:
    for suffix in ("", "-journal", ".lock"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)


def _make_book(settings: Settings, clock: Clock) -> None:
    with closing(Book(settings, clock)) as book:
        with book.act("demo.make") as unit:
            ids: dict[str, int] = {}
            for line, diary in _people():
                contact_id, name = _add(book, unit, line, ids)
                ids[name] = contact_id
                for text in diary:
                    _write_entry(book, unit, contact_id, text)
            unit.about("contact", min(ids.values()), _("sample book"))
        with book.database.maintenance() as connection:
            keep_fact(connection, DEMO_FACT, clock.today().isoformat())


def _people() -> list[tuple[str, list[str]]]:
    """Return everyone's quick-add line, each with the lines of the diary indented under it."""
    people: list[tuple[str, list[str]]] = []
    for text in "".join(PEOPLE).splitlines():
        if text.startswith(" "):
            people[-1][1].append(text)
        elif text:
            people.append((text, []))
    return people


def _add(book: Book, unit: Journal, text: str, ids: Mapping[str, int]) -> tuple[int, str]:
    """Add a contact, return id and name; ``ids`` tells who sent them, as nobody is in the file before the unit ends."""
    line = parse_quick_add(text.split())
    capture = book.contacts.read_capture(replace(line, by=None))
    referrer = ids[line.by] if line.by else None
    contact_id, _records = book.contacts.write(unit, replace(capture, referred_by_id=referrer))
    return contact_id, capture.name


def _write_entry(book: Book, unit: Journal, contact_id: int, text: str) -> None:
    day, verb, *words = text.split(maxsplit=2)
    on = _find_day(day, book.clock.today(), book.settings.working_days)
    entry = Entry(contact_id=contact_id, on=on, verb=verb, words="".join(words))
    if verb in STATE_OF_VERB:
        _write_step(book, unit, entry)
    elif verb in {"in", "out"}:
        _write_talk(unit, entry)
    elif verb in {"note", "pin", "alternatives"}:
        _write_note(unit, entry)
    elif verb in {"asks", "settled"}:
        _write_concern(unit, entry)
    elif verb == "deleted":
        _delete(unit, entry)
    else:
        _write_answer(unit, entry, book.settings.currency)


def _find_day(word: str, today: date, working_days: frozenset[int]) -> date:
    """Return the day that ``word`` means: a working day, except perhaps today; further off where it would be none."""
    if word == "today":
        return today
    if word == "next":
        return next_working_day(today, working_days)
    count = int(word)
    away = 1 if count > 0 else -1
    days = [today + timedelta(days=count + away * further) for further in range(7)]
    return next((on for on in days if is_working_day(on, working_days)), days[0])


def _write_step(book: Book, unit: Journal, entry: Entry) -> None:
    """Write a follow-up; one that was done is also the talk it was."""
    kind, _space, words = entry.words.partition(" ")
    first, _space, others = words.partition(" ")
    at = find_time(first)
    plan = Plan(kind=kind, when=When(entry.on, at), words=others if at else words)
    step = book.follow_ups.write(unit, entry.contact_id, plan)
    state = STATE_OF_VERB[entry.verb]
    unit.update("follow_up", step, replace(step, state=state, closed_on=None if state in OPEN_STATES else entry.on))
    talk = INTERACTION_KIND_OF[kind]
    if state == "done" and talk:
        _insert_talk(unit, replace(entry, verb="out", words=plan.words), kind=talk, follow_up_id=step.id)


def _write_talk(unit: Journal, entry: Entry) -> None:
    head, _colon, words = entry.words.partition(":")
    kind, _space, outcome = head.partition(" ")
    _insert_talk(unit, replace(entry, words=words.strip()), kind=kind, outcome=outcome)


def _insert_talk(unit: Journal, entry: Entry, *, kind: str, outcome: str = "", follow_up_id: int | None = None) -> None:
    unit.insert(
        "interaction",
        Interaction(
            contact_id=entry.contact_id,
            follow_up_id=follow_up_id,
            kind=kind,
            direction=entry.verb,
            outcome=outcome or default_outcome(kind, entry.verb),
            words=entry.words,
            happened_on=entry.on,
        ),
    )


def _write_note(unit: Journal, entry: Entry) -> None:
    unit.insert(
        "note",
        Note(
            contact_id=entry.contact_id,
            kind="alternatives" if entry.verb == "alternatives" else "note",
            words=entry.words,
            pinned=entry.verb == "pin",
            noted_on=entry.on,
        ),
    )


def _write_concern(unit: Journal, entry: Entry) -> None:
    """Write a concern, or the answer to the newest one."""
    if entry.verb == "settled":
        concern = list_owned(unit, Concern, entry.contact_id)[0]
        unit.update("concern", concern, replace(concern, answer=entry.words, answered_on=entry.on))
        return
    unit.insert(
        "concern",
        Concern(
            contact_id=entry.contact_id,
            words=entry.words,
            raised_on=entry.on,
        ),
    )


def _write_answer(unit: Journal, entry: Entry, currency: str) -> None:
    """Write what was answered to the criterion ``entry.verb``; a day in it counts from the day it was said."""
    given = parse_answer(entry.words, entry.verb, entry.on, currency)
    unit.insert(
        "answer",
        Answer(
            contact_id=entry.contact_id,
            criterion=entry.verb,
            value=given.value,
            words=given.words,
            amount_minor=given.amount.minor if given.amount else None,
            currency=given.amount.currency if given.amount else None,
            decides_on=given.decides_on,
            answered_on=entry.on,
        ),
    )


def _delete(unit: Journal, entry: Entry) -> None:
    """Delete a contact who has no open follow-up to take along."""
    contact = contacts.find_contact(unit, entry.contact_id)
    if contact is not None:
        unit.update("contact", contact, replace(contact, deleted_at=unit.now))
