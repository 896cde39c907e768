"""The data maker: a book of so many contacts, each time the same one, with what a seller has of them.

For each contact 3 interactions, 1 note, 2 answers, 0.3 follow-ups, half a deal, an e-mail
address, a phone for every second one, a tag for two in three; one in fifty is
unfit. Every source has a cost a month. The first contacts of a large book are
those of a small one. What it writes are the records of ``prospectr.core`` as
the store keeps them, without the log of acts.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import sys
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from bench import deals, people
from bench.people import TRADES, say_name, say_talk, say_word
from bench.places import CACHE
from prospectr.core import lifecycle, score, text
from prospectr.core.company import Company
from prospectr.core.contact import Contact, ContactPoint
from prospectr.core.followup import FOLLOW_UP_KINDS, FollowUp
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES, Interaction
from prospectr.core.note import Note
from prospectr.core.period import months_of
from prospectr.core.qualification import CRITERIA, Answer
from prospectr.core.source import DIRECTION_OF_KNOWN_SOURCES, Source, SourceCost
from prospectr.core.tag import ContactTag, Tag
from prospectr.core.text import fold_name, slug
from prospectr.store import derived, search
from prospectr.store.database import SCHEMA, make_book
from prospectr.store.rows import say_instant, to_columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prospectr.store.rows import Record

    Rows = dict[str, list[dict[str, Any]]]

TODAY = date(2026, 11, 21)
YEARS_OF_TALKS = 730
SOURCES = tuple(DIRECTION_OF_KNOWN_SOURCES)
TAGS = ("cafe", "web", "print", "vip", "fair", "school", "hotel", "family", "spring", "b2b", "wholesale", "newsletter")
UNFIT = 0.02
CONTACTS_A_COMPANY = 4
TALKS = 3
UNANSWERED = 0.05
"""The share of contacts of whom the last talk came in; about two of five of those wait for an answer."""

AT_ONCE = 2_000
"""How many contacts' rows are held before they are written."""


class BookMaker:
    """Makes the records of a book, contact by contact, each from random numbers of its own."""

    def __init__(self, contacts: int) -> None:
        self._companies = max(contacts // CONTACTS_A_COMPANY, 1)
        self._slugs: Counter[str] = Counter()
        self._rows: Rows = {}
        self._deals = 0

    def named_records(self) -> Rows:
        """Return the rows of sources and their costs, tags and companies."""
        for number, name in enumerate(SOURCES, start=1):
            source = Source(slug=slug(name), name=name, folded_name=name, direction=DIRECTION_OF_KNOWN_SOURCES[name])
            self._keep("source", source, Random(f"source {number}"), number)
            self._costs(number, Random(f"costs {number}"))
        for number, name in enumerate(TAGS, start=1):
            self._keep("tag", Tag(slug=slug(name), name=name, folded_name=name), Random(f"tag {number}"), number)
        for number in range(1, self._companies + 1):
            random = Random(f"company {number}")
            name = f"{say_word(number).title()} {random.choice(TRADES)} {number}"
            self._keep(
                "company", Company(slug=slug(name), name=name, folded_name=fold_name(name)), random, record_id=number
            )
        return self._taken()

    def _costs(self, source_id: int, random: Random) -> None:
        for month in months_of(TODAY - timedelta(days=YEARS_OF_TALKS), TODAY):
            cost = SourceCost(
                source_id=source_id,
                amount_minor=random.randint(1, 900) * 100,
                currency="EUR",
                from_on=month.from_on,
                until_on=month.until_on,
            )
            self._keep("source_cost", cost, random)

    def contacts(self, count: int) -> Iterator[Rows]:
        """Return the rows of contacts 1 to ``count`` and of all they own, some thousand rows at a time."""
        for number in range(1, count + 1):
            self._contact(number, Random(number))
            if number % AT_ONCE == 0 or number == count:
                yield self._taken()

    def _contact(self, number: int, random: Random) -> None:
        name = say_name(random)
        taken = self._slugs[slug(name)]
        by_standing = Random(f"standing {number}")
        is_unfit = by_standing.random() < UNFIT
        self._slugs[slug(name)] += 1
        contact = Contact(
            slug=f"{slug(name)}-{taken + 1}" if taken else slug(name),
            name=name,
            company_id=random.randint(1, self._companies) if random.random() < 0.6 else None,
            source_id=random.randint(1, len(SOURCES)) if random.random() < 0.7 else None,
            in_inbox=random.random() < 0.01,
            added_on=_past_day(random),
            standing="unfit" if is_unfit else "active",
            standing_on=_past_day(by_standing) if is_unfit else None,
        )
        self._keep("contact", contact, random, number)
        self._reach(number, random)
        if random.random() < 0.66:
            self._keep("contact_tag", ContactTag(contact_id=number, tag_id=random.randint(1, len(TAGS))), random)
        for day in sorted(_past_day(random) for _talk in range(TALKS - 1)):
            self._talk(number, random.choice(DIRECTIONS), day, random)
        last = DIRECTIONS[random.random() > UNANSWERED]
        self._talk(number, last, TODAY - timedelta(days=random.randint(0, 60)), random)
        note = Note(contact_id=number, words=say_talk(random), pinned=random.random() < 0.1, noted_on=_past_day(random))
        self._keep("note", note, random)
        for criterion in random.sample(CRITERIA, 2):
            self._answer(number, criterion, random)
        if random.random() < 0.3:
            self._follow_up(number, random)
        if random.random() < deals.SHARE:
            self._deal(number, random)

    def _deal(self, number: int, random: Random) -> None:
        way = deals.make_way(random, TODAY)
        self._deals += 1
        self._keep("deal", deals.make_deal(number, way, random), random, self._deals)
        for move in deals.make_moves(self._deals, way):
            self._keep("deal_move", move, random)

    def _reach(self, number: int, random: Random) -> None:
        address = f"{say_word(number)}{number}@example.org"
        self._keep(
            "contact_point", ContactPoint(contact_id=number, kind="email", value=address, normal=address), random
        )
        if random.random() < 0.5:
            digits = f"{random.randrange(20_000_000, 99_999_999)}"
            typed = " ".join(digits[place : place + 2] for place in range(0, 8, 2))
            phone = ContactPoint(contact_id=number, kind="phone", value=typed, normal=f"+45{digits}")
            self._keep("contact_point", phone, random)

    def _talk(self, number: int, direction: str, day: date, random: Random) -> None:
        talk = Interaction(
            contact_id=number,
            kind=random.choice(INTERACTION_KINDS),
            direction=direction,
            outcome=random.choice(OUTCOMES) if direction == "out" else None,
            words=say_talk(random),
            happened_on=day,
        )
        self._keep("interaction", talk, random)

    def _answer(self, number: int, criterion: str, random: Random) -> None:
        value = random.choices(("yes", "no", "unknown"), (6, 2, 1))[0]
        has_amount = criterion == "budget" and value == "yes"
        has_day = criterion == "timeline" and value == "yes"
        answer = Answer(
            contact_id=number,
            criterion=criterion,
            value=value,
            words=say_talk(random),
            amount_minor=random.randint(50, 5_000) * 100 if has_amount else None,
            currency="EUR" if has_amount else None,
            decides_on=TODAY + timedelta(days=random.randint(-30, 300)) if has_day else None,
            answered_on=_past_day(random),
        )
        self._keep("answer", answer, random)

    def _follow_up(self, number: int, random: Random) -> None:
        due_on = TODAY + timedelta(days=random.randint(-20, 70))
        kind = random.choice(FOLLOW_UP_KINDS)
        is_done = random.random() < 0.15
        has_time = kind in {"meet", "demo"}
        step = FollowUp(
            contact_id=number,
            kind=kind,
            words=say_talk(random)[:40],
            due_on=due_on,
            due_time="10:00" if has_time else None,
            zone="Europe/Copenhagen" if has_time else None,
            due_at=datetime.combine(due_on, time(9), UTC) if has_time else None,
            state="done" if is_done else "planned",
            closed_on=min(due_on, TODAY) if is_done else None,
        )
        self._keep("follow_up", step, random)

    def _keep(self, table: str, record: Record, random: Random, record_id: int | None = None) -> None:
        made_at = datetime.combine(_past_day(random), time(12), UTC)
        row = to_columns(record)
        row |= {"uuid": f"{random.getrandbits(128):032x}", "id": record_id}
        row |= dict.fromkeys(("created_at", "updated_at"), say_instant(made_at))
        self._rows.setdefault(table, []).append(row)

    def _taken(self) -> Rows:
        rows, self._rows = self._rows, {}
        return rows


def _past_day(random: Random) -> date:
    return TODAY - timedelta(days=random.randint(0, YEARS_OF_TALKS))


def make(path: Path, contacts: int) -> None:
    """Make a book of so many contacts at ``path``, where no file may be."""
    make_book(path)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -200000")
        connection.execute("BEGIN")
        maker = BookMaker(contacts)
        insert(connection, maker.named_records())
        for rows in maker.contacts(contacts):
            insert(connection, rows)
        derived.derive_all(connection)
        search.rebuild(connection)
        connection.execute("COMMIT")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise ValueError(path)
    finally:
        connection.close()


def insert(connection: sqlite3.Connection, rows: Rows) -> None:
    """Write rows, table by table."""
    for table, records in rows.items():
        names = ", ".join(f'"{name}"' for name in records[0])
        places = ", ".join(f":{name}" for name in records[0])
        connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({places})', records)


def say_version() -> str:
    """Return a word that changes with what a made book depends on: the schema, the maker, what is derived and found."""
    makers = (deals, people, derived, search, lifecycle, score, text)
    made_by = [SCHEMA, Path(__file__), *(Path(module.__file__ or "") for module in makers)]
    return hashlib.sha256(b"".join(path.read_bytes() for path in made_by)).hexdigest()[:12]


def make_once(contacts: int) -> Path:
    """Return the folder of the book of that size, ``book.db``, made now if it is not there yet or has aged."""
    home = CACHE / "books" / f"{contacts}-{say_version()}"
    if not (home / "book.db").exists():
        for aged in (CACHE / "books").glob(f"{contacts}-*"):
            shutil.rmtree(aged)
        home.mkdir(mode=0o700, parents=True)
        draft = home / "draft.db"
        make(draft, contacts)
        draft.rename(home / "book.db")
    return home


if __name__ == "__main__":
    for size in sys.argv[1:]:
        make_once(int(size))
