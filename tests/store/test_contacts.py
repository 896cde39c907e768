"""Contacts by rank: reading only some of them gives the same list as ranking them all."""

from __future__ import annotations

import uuid
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.core.contact import PRIORITIES
from prospectr.core.lifecycle import LIFECYCLES
from prospectr.core.score import decode, rank
from prospectr.store.contacts import LACKS_NEXT_STEP, RANK, get_contacts, list_by_rank, teach_score
from prospectr.store.database import Database, make_book

TODAY = date(2026, 11, 21)
DAYS = st.none() | st.sampled_from([-400, -95, -31, -30, -1, 0, 1, 90, 91, 365, 366])
SOMEONE = st.tuples(
    st.sampled_from([0, 0, 0, 1, 2, 3, 6, 9, 1093, 2186, 364, 729, 732, 1093]),
    DAYS,
    st.booleans(),
    DAYS,
    st.sampled_from(LIFECYCLES),
    st.booleans(),
    st.sampled_from(PRIORITIES),
    st.sampled_from([0, 0, 1, 90_000, 2**53 - 1]),
)


def day(away: int | None) -> str | None:
    """Return the day ``away`` days from today."""
    return None if away is None else (TODAY + timedelta(days=away)).isoformat()


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a book that is filled anew for each example."""
    path = tmp_path_factory.mktemp("ranked") / "book.db"
    make_book(path)
    return path


def fill(database: Database, people: list[tuple[int, int | None, bool, int | None, str, bool, str, int]]) -> None:
    """Put exactly these contacts in the book."""
    with database.maintenance() as connection:
        connection.execute("BEGIN")
        connection.execute("DELETE FROM contact")
        for number, (code, timeline, is_open, two_way, lifecycle, promising, priority, worth) in enumerate(people, 1):
            has_timeline = decode(code)["timeline"] == "yes"
            connection.execute(
                "INSERT INTO contact (id, uuid, version, created_at, updated_at, slug, name, in_inbox, answers_known,"
                " untouched, answers_code, timeline_on, timeline_open, last_two_way_on, lifecycle, promising, priority,"
                " expected)"
                " VALUES (:id, :uuid, 1, :now, :now, :slug, 'x', 0, 0, 0,"
                " :code, :timeline, :open, :two_way, :life, :good, :priority, :worth)",
                {
                    "id": number,
                    "uuid": uuid.uuid4().hex,
                    "now": "2026-01-01T00:00:00.000000Z",
                    "slug": f"x-{number}",
                    "code": code,
                    "timeline": day(timeline) if has_timeline else None,
                    "open": int(has_timeline and is_open and timeline is None),
                    "two_way": day(two_way),
                    "life": lifecycle,
                    "good": int(promising),
                    "priority": priority,
                    "worth": worth,
                },
            )
        connection.execute("COMMIT")


@settings(max_examples=40)
@given(people=st.lists(SOMEONE, max_size=25), limit=st.integers(1, 8))
def test_the_first_by_rank_are_those_of_all_ranked(book: Path, people: list[tuple], limit: int) -> None:  # type: ignore[type-arg]
    with closing(Database(book)) as database:
        fill(database, people)
        everyone = get_contacts(database, range(1, len(people) + 1))
        ranked = [contact.id for contact in sorted(everyone, key=lambda contact: rank(contact, TODAY))]
        for where in ("deleted_at IS NULL", f"deleted_at IS NULL AND {LACKS_NEXT_STEP}"):
            found = list_by_rank(database, where, {}, limit, TODAY)
            assert [contact.id for contact in found] == ranked[:limit]
        assert [contact.id for contact in list_by_rank(database, "1", {}, None, TODAY)] == ranked
        teach_score(database, TODAY)
        assert [number for (number,) in database.read(f"SELECT id FROM contact ORDER BY {RANK}")] == ranked
