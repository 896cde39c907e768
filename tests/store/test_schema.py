"""The schema: records and tables agree, every statement fits them, and no everyday question reads a whole table."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.core.changes import Change, Operation
from prospectr.core.company import Company
from prospectr.core.contact import Contact, ContactPoint
from prospectr.core.duplicates import DistinctPair
from prospectr.core.field import Field, FieldValue
from prospectr.core.followup import FollowUp
from prospectr.core.importing import ImportBatch, KeptProperty, OutsideId, SavedMapping
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.record import fields_of
from prospectr.core.refs import PREFIX_OF
from prospectr.core.source import Source, SourceCost
from prospectr.core.tag import ContactTag, Tag
from prospectr.store import database
from prospectr.store.listing import CONDITIONS, SORTS
from prospectr.store.migrate import VERSIONS
from prospectr.store.search import WORDS_OF
from tests.book.shelf import add

TABLES: dict[str, Any] = {
    "answer": Answer,
    "change": Change,
    "company": Company,
    "concern": Concern,
    "contact": Contact,
    "contact_point": ContactPoint,
    "contact_tag": ContactTag,
    "distinct_pair": DistinctPair,
    "field": Field,
    "field_value": FieldValue,
    "follow_up": FollowUp,
    "import_batch": ImportBatch,
    "interaction": Interaction,
    "kept_property": KeptProperty,
    "note": Note,
    "occasion": Occasion,
    "operation": Operation,
    "outside_id": OutsideId,
    "saved_mapping": SavedMapping,
    "source": Source,
    "source_cost": SourceCost,
    "tag": Tag,
}
# The last operation is read from the end of its table, and no further.
READS_IT_ALL = re.compile(
    r"^SCAN (?!.*USING (COVERING )?INDEX|.*VIRTUAL TABLE|json_each|operation |hop|led |talked|near |\(subquery)"
)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_the_columns_of_its_record(table: str) -> None:
    with closing(database.new_in_memory()) as connection:
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    assert columns == {field.name for field in fields_of(TABLES[table])}


def test_the_newest_version_is_the_schema_as_released() -> None:
    released = (VERSIONS / f"{database.SCHEMA_VERSION:04}.sql").read_text(encoding="utf-8").splitlines()
    now = database.SCHEMA.read_text(encoding="utf-8").splitlines()
    assert released[0].startswith("-- ")
    assert released[1:] == now[1:]


def test_every_table_with_words_to_find_is_one_that_ids_name() -> None:
    assert set(WORDS_OF) <= set(PREFIX_OF)


def test_a_reference_always_has_an_index_to_follow_it_back() -> None:
    with closing(database.new_in_memory()) as connection:
        missing = []
        for table in TABLES:
            indexed = {
                connection.execute(f"PRAGMA index_info({index[1]})").fetchall()[0][2]
                for index in connection.execute(f"PRAGMA index_list({table})").fetchall()
            }
            wanted = {row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()}
            missing += [f"{table}.{column}" for column in sorted(wanted - indexed)]
    assert missing == []


class Recorder:
    """Notes every statement a book reads with."""

    def __init__(self, book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.reader = book.database.reader
        read = book.database.read

        def noting(statement: str, /, **values: Any) -> list[Any]:
            self.seen.append((statement, values))
            return read(statement, **values)

        monkeypatch.setattr(book.database, "read", noting)

    def plans(self) -> list[str]:
        """Return how SQLite goes about each statement, one line a step."""
        return [
            f"{row[3]} <- {statement}"
            for statement, values in self.seen
            for row in self.reader.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
        ]


@pytest.fixture
def nora_and_emil(book: Book) -> Book:
    """Fill the book with a little of everything."""
    nora = add(book, "Nora Lind @Lind nora@lind.dk +cafe source:fair next:call today :: likes oat milk").contact
    add(book, "Emil Berg +4520123456 by:c1 next:meet tue")
    book.interactions.log(nora.id, "wants a tasting", kind="email")
    book.qualification.answer(nora.id, {"market": book.qualification.parse("market", "yes")})
    return book


def test_the_agenda_reads_no_whole_table(nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(nora_and_emil, monkeypatch)
    nora_and_emil.agenda.read(days=7)
    nora_and_emil.follow_ups.open(20)
    nora_and_emil.qualification.most_worthwhile()
    assert [line for line in recorder.plans() if READS_IT_ALL.match(line)] == []


def test_what_lacks_a_next_step_is_counted_along_a_narrow_index(
    nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(nora_and_emil, monkeypatch)
    nora_and_emil.agenda.read()
    plans = recorder.plans()
    lacking = [line for line in plans if "contact_lacking (idle_deals>?)" in line]
    assert [line for line in lacking if "count(*)" in line]
    assert [line for line in lacking if "sum(idle_deals - 1)" in line]


def test_what_waits_and_what_is_to_be_remembered_come_from_indexes(
    nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora_and_emil.interactions.log(1, "well?", kind="message", direction="in")
    nora_and_emil.concerns.raise_(1, "is it safe?")
    nora_and_emil.occasions.add(1, ["23 nov 1986"])
    recorder = Recorder(nora_and_emil, monkeypatch)
    shown = nora_and_emil.agenda.read()
    assert [section.name for section in shown.sections] == ["answer", "today", "remember"]
    plans = recorder.plans()
    assert [line for line in plans if READS_IT_ALL.match(line)] == []
    wanted = {
        "concern_open": "raised_on <= :_last",
        "contact_unanswered": "unanswered_on <= :_last",
        "contact_back": "back_on <= :today",
        "contact_standing": "due_on < :today",
        "follow_up_open": "due_on < :today",
        "interaction_two_way": "happened_on BETWEEN",
        "occasion_by_day": "MATERIALIZED",
    }
    for index, words in wanted.items():
        assert [line for line in plans if f"INDEX {index}" in line and words in line], index


def test_the_aim_of_the_week_comes_from_indexes_that_hold_all_it_takes(
    nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora_and_emil.goals.set("2026", "6000eur")
    recorder = Recorder(nora_and_emil, monkeypatch)
    nora_and_emil.goals.week_aim(nora_and_emil.clock.today())
    plans = recorder.plans()
    wanted = {
        "deal_closed": "closed_on BETWEEN",
        "deal_closing": "close_on BETWEEN",
        "interaction_two_way": "happened_on BETWEEN",
    }
    for index, words in wanted.items():
        assert [line for line in plans if f"USING INDEX {index}" in line and words in line], index


def test_who_is_without_a_next_step_comes_by_rank_from_an_index(
    nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(nora_and_emil, monkeypatch)
    nora_and_emil.agenda.read()
    ranked = [line for line in recorder.plans() if re.match("SCAN contact|SEARCH contact", line)]
    ranked = [line for line in ranked if "next_on IS NULL" in line and "answers_code" in line]
    assert ranked
    assert [line for line in ranked if "INDEX contact_without_next_step" not in line] == []


def test_naming_a_contact_reads_no_whole_table(nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(nora_and_emil, monkeypatch)
    for name in ("c1", "@", "nora-lind", "nora@lind.dk", "20 12 34 56", "nor lin"):
        nora_and_emil.refs.get_contact(name)
    nora_and_emil.refs.near("norra")
    nora_and_emil.contacts.page(1)
    assert [line for line in recorder.plans() if READS_IT_ALL.match(line)] == []


def test_finding_words_reads_no_whole_table(nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(nora_and_emil, monkeypatch)
    for words in ("nora", "tasting", "asting", "oat nora"):
        nora_and_emil.search.find(words, 50)
    assert recorder.seen
    assert [line for line in recorder.plans() if READS_IT_ALL.match(line)] == []


@pytest.mark.parametrize("sort", SORTS)
def test_a_list_comes_sorted_from_an_index(nora_and_emil: Book, monkeypatch: pytest.MonkeyPatch, sort: str) -> None:
    recorder = Recorder(nora_and_emil, monkeypatch)
    nora_and_emil.contacts.cards(sort=sort, limit=50)
    statement, values = recorder.seen[0]
    steps = nora_and_emil.database.reader.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
    assert [row[3] for row in steps if "TEMP B-TREE" in row[3]] == []


@pytest.mark.parametrize("name", CONDITIONS)
def test_every_filter_fits_the_tables(nora_and_emil: Book, name: str) -> None:
    words = {"lifecycle": "lead", "companies": "[1]", "company": "Lind", "source": "fair", "tag": "cafe", "batch": "1"}
    value = (words | {"standing": "active", "priority": "normal"}).get(name, True)
    for sort in (*SORTS, "score"):
        for limit in (None, 1):
            cards = nora_and_emil.contacts.cards({name: value}, sort=sort, limit=limit)
            assert len(cards) <= (limit or 2)


def test_statements_spelled_out_in_the_store_fit_the_tables() -> None:
    with closing(database.new_in_memory()) as connection:
        checked = 0
        for path in sorted(Path(database.__file__).parent.glob("*.py")):
            for statement in re.findall(r'"((?:SELECT|UPDATE|DELETE|INSERT) [^"{}]*)"\s*[,)]', path.read_text("utf-8")):
                values = dict.fromkeys(re.findall(r":(\w+)", statement), 0)
                if " FROM part " in statement:  # a table of the moment, which a part of a book is chosen in
                    continue
                try:
                    connection.execute(f"EXPLAIN {statement}", values)
                except sqlite3.OperationalError as error:
                    pytest.fail(f"{path.name}: {statement}: {error}")
                checked += 1
    assert checked > 10
