"""The whole book in rows: every table is told, and every row of a file is checked before any is kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import SQLModel

from prospectr.book import Book
from prospectr.store import tables, whole
from prospectr.store.database import new_in_memory
from prospectr.store.documents import RowRefusedError, shapes
from prospectr.store.newrows import DERIVED
from prospectr.store.staging import Staging, is_empty
from tests.book.shelf import add

UUID = "0123456789abcdef0123456789abcdef"
AT = "2026-11-21T12:00:00.000000Z"
KEPT: dict[str, Any] = {"uuid": UUID, "version": 1, "created_at": AT, "updated_at": AT}
CONTACT: dict[str, Any] = {"type": "contact", "id": "c1", **KEPT, "slug": "nora", "name": "Nora"}
OPERATION: dict[str, Any] = {"type": "operation", "id": "#1", "uuid": UUID, "verb": "contact.add", "done_at": AT}
CHANGE: dict[str, Any] = {"type": "change", "operation_id": "#1", "position": 0, "table_name": "contact", "row_id": 1}


@pytest.fixture
def staging(tmp_path: Path) -> Iterator[Staging]:
    """Open an empty staging."""
    with closing(Staging(tmp_path / "book.db")) as opened:
        yield opened


def load(staging: Staging, *items: dict[str, Any]) -> None:
    """Load rows as if they stood on lines 2, 3 and so on."""
    staging.load([(line, item, 100) for line, item in enumerate(items, start=2)], lambda: None)


def test_every_table_of_the_seller_is_written(book: Book) -> None:
    there = set(SQLModel.metadata.tables) - {"setting", "search_contact", "search_text"}
    assert set(whole.NOUNS) | set(whole.HISTORY) == there
    assert len(set(whole.NOUNS)) == len(whole.NOUNS)


def test_every_flag_is_written_as_yes_or_no() -> None:
    kinds = {kind.__tablename__: kind for kind in vars(tables).values() if hasattr(kind, "__table__")}
    for table in whole.NOUNS:
        fields = kinds[table].model_fields.items()
        flags = {name for name, field in fields if field.annotation is bool} - DERIVED.get(table, frozenset())
        assert set(whole.FLAGS.get(table, ())) == flags, table


def test_what_a_row_names_stands_before_it() -> None:
    with closing(new_in_memory()) as connection:
        for place, table in enumerate(whole.NOUNS):
            named = set(whole.references_of(connection, table).values()) - {table}
            assert named <= set(whole.NOUNS[:place]), table


def test_rows_written_have_the_shape_that_is_read() -> None:
    with closing(new_in_memory()) as connection:
        for table in (*whole.NOUNS, *whole.HISTORY):
            assert set(whole.columns_of(connection, table)) == set(shapes()[table].columns), table


def test_the_copy_that_is_written_from_stays_as_it_was(book: Book) -> None:
    add(book, "Nora Lind")
    with whole.moment_of(book.database) as copy:
        add(book, "Emil Berg")
        lines = [json.loads(line) for line in whole.say_rows(copy)]
    assert [line["name"] for line in lines if line["type"] == "contact"] == ["Nora Lind"]


def test_a_book_with_an_act_in_it_is_not_empty(book: Book) -> None:
    assert is_empty(book.database.reader)
    add(book, "Nora Lind")
    book.history.undo()
    assert not is_empty(book.database.reader)


def test_a_row_lacking_what_has_a_default_takes_it(staging: Staging) -> None:
    load(staging, CONTACT)
    (row,) = next(staging.rows("contact"))
    assert (row["priority"], row["batch_id"], row["in_inbox"], row["role"]) == ("normal", None, 0, "")


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"type": "wizard"}, '"wizard" is no type of record'),
        ({"type": None}, '"None" is no type'),
        ({"type": "setting"}, "no type of record"),
        ({"id": "d1"}, 'id is "d1", not a number like "c1"'),
        ({"id": 1}, 'id is "1"'),
        ({"id": "c0"}, 'id is "c0"'),
        ({"id": "c\u0661"}, "id is"),
        ({"id": "c" + "9" * 30}, "id is"),
        ({"id": "elsewhere"}, "id is"),
        ({"shoe": 1}, "contact has no column shoe"),
        ({"lifecycle": "lead"}, "contact has no column lifecycle"),
        ({"uuid": "short"}, "uuid: String should have at least 32 characters"),
        ({"name": ""}, "name: String should have at least 1 character"),
        ({"name": None}, "name: Input should be a valid string"),
        ({"name": ["Nora"]}, "name: Input should be a valid string"),
        ({"version": 0}, "version: Input should be greater than or equal to 1"),
        ({"version": 10**30}, "a number is too large"),
        ({"version": float("inf")}, "version: "),
        ({"in_inbox": 7}, "in_inbox: "),
        ({"created_at": "2026-11-21"}, "created_at is not a time like"),
        ({"created_at": "2026-11-21T12:00:00.000000"}, "created_at is not a time like"),
        ({"created_at": 5}, "created_at is not a time like"),
        ({"added_on": "2026-13-21"}, "added_on: "),
        ({"added_on": 0}, "added_on is not a day like"),
        ({"added_on": "1700000000"}, "added_on"),
        ({"priority": "huge"}, "it breaks the rule priority_is_known"),
        ({"standing": "parked"}, "it breaks the rule parked_is_until_a_day"),
        ({"company_id": "o7"}, "company_id names o7, which is not in the file"),
        ({"referred_by_id": "c7"}, "referred_by_id names c7, which is not in the file"),
    ],
)
def test_a_row_that_no_book_could_hold_is_refused_by_its_line(
    staging: Staging, changed: dict[str, Any], reason: str
) -> None:
    with pytest.raises(RowRefusedError) as refused:
        load(staging, OPERATION, CONTACT | changed)
    assert refused.value.line == 3
    assert reason in refused.value.reason


def test_a_column_that_lacks_is_named(staging: Staging) -> None:
    with pytest.raises(RowRefusedError, match="Line 2 cannot be kept: slug is missing"):
        load(staging, {name: value for name, value in CONTACT.items() if name != "slug"})


@pytest.mark.parametrize(
    ("second", "columns"),
    [
        ({"uuid": "f" * 32, "slug": "n"}, "id"),
        ({"id": "c2", "slug": "n"}, "uuid"),
        ({"id": "c2", "uuid": "f" * 32}, "slug"),
    ],
)
def test_what_there_may_be_once_is_not_there_twice(staging: Staging, second: dict[str, Any], columns: str) -> None:
    with pytest.raises(RowRefusedError, match=f"Line 3 cannot be kept: another line has the same {columns}"):
        load(staging, CONTACT, CONTACT | second)


def test_the_line_at_fault_is_found_among_thousands(staging: Staging) -> None:
    many = [CONTACT | {"id": f"c{number}", "uuid": f"{number:032}", "slug": f"n{number}"} for number in range(1, 2501)]
    many[1700] |= {"slug": "n3"}
    with pytest.raises(RowRefusedError, match="Line 1702"):
        load(staging, *many)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"table_name": "sqlite_schema"}, "table_name is no table of the book"),
        ({"table_name": ["contact"]}, "table_name is no table of the book"),
        ({"after": {'name" = 1; --': "x"}}, "after holds what is no column"),
        ({"after": {"name": {"a": 1}}}, "after holds what is no column: name"),
        ({"after": {"name": 1.5}}, "after holds what is no column: name"),
        ({"after": {"version": 10**400}}, "after holds what is no column: version"),
        ({"after": "x"}, "after is no object"),
        ({}, "it breaks the rule something_changed"),
        (
            {"operation_id": "#9", "before": {"name": ""}, "after": {"name": "x"}},
            "it is a change of #9, which is not in the file",
        ),
        ({"position": "first", "after": {}}, "position: "),
        ({"after": {}}, "after.created_at is missing"),
        ({"before": {}}, "before.created_at is missing"),
        ({"after": {"name": "x", "deleted_at": None}}, "after.created_at is missing"),
        ({"before": None, "after": None}, "it breaks the rule something_changed"),
    ],
)
def test_a_change_can_only_be_of_columns_of_the_book(staging: Staging, changed: dict[str, Any], reason: str) -> None:
    with pytest.raises(RowRefusedError) as refused:
        load(staging, OPERATION, CHANGE | changed)
    assert refused.value.line == 3
    assert reason in refused.value.reason


@pytest.mark.parametrize(
    "next_ids", [[], {"contact": "x"}, {"sqlite_schema": 1}, {"contact": 10**40}, {"contact": True}]
)
def test_next_ids_are_numbers_of_tables(staging: Staging, next_ids: object) -> None:
    with pytest.raises(RowRefusedError, match="Line 1"):
        staging.set_next_ids(next_ids)


@pytest.mark.parametrize("next_ids", [{"change": 3}, {"contact": 10**18 - 1}, {"operation": 10**15 + 1}])
def test_next_ids_leave_room_for_what_is_still_to_come(staging: Staging, next_ids: object) -> None:
    with pytest.raises(RowRefusedError, match="Line 1"):
        staging.set_next_ids(next_ids)


def test_the_numbers_of_the_rows_leave_room_too(staging: Staging) -> None:
    load(staging, CONTACT | {"id": f"c{10**17}"})
    with pytest.raises(RowRefusedError, match="Line 2 cannot be kept: a number is too large"):
        staging.set_next_ids({})


def test_a_book_taken_over_has_the_tables_of_a_new_one(staging: Staging) -> None:
    load(staging, CONTACT)
    staging.make_whole()
    with closing(new_in_memory()) as new:
        assert schema_of(staging.connection) == schema_of(new)
        for pragma in ("application_id", "user_version"):
            assert (
                staging.connection.execute(f"PRAGMA {pragma}").fetchall() == new.execute(f"PRAGMA {pragma}").fetchall()
            )


def schema_of(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Return what the tables and indexes of a book are made with."""
    return set(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall())
