"""Older books open: brought up to date as a whole, or left as they were."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from prospectr.store import database
from prospectr.store.migrate import VERSIONS, MigrationFailedError, migrate
from prospectr.store.places import backups_of
from tests.book.shelf import add, contents, open_book, search_text
from tests.store.old_books import BOOKS, make_old_book
from tests.store.shelter import end, start

NEXT = database.SCHEMA_VERSION + 1
HEAD = f"""
from alembic import op
import sqlalchemy as sa
revision, down_revision = "{NEXT:04}", "{NEXT - 1:04}"
def upgrade():
"""
ADDS_A_COLUMN = f"""{HEAD}
    with op.batch_alter_table("contact") as table:
        table.add_column(sa.Column("colour", sa.Text, nullable=False, server_default="red"))
    op.execute("UPDATE contact SET colour = 'blue' WHERE id = 1")
"""
FAILS_MIDWAY = f"""{HEAD}
    op.execute("DELETE FROM note")
    op.add_column("contact", sa.Column("colour", sa.Text))
    op.execute("UPDATE nothing SET of = 'the kind'")
"""
LOSES_ROWS = f"""{HEAD}
    op.execute("DELETE FROM note WHERE id = 1")
"""
EMPTIES_A_COLUMN = f"""{HEAD}
    op.execute("UPDATE interaction SET words = ''")
"""
SAYS_WHAT_IT_REWRITES = (
    """
REWRITES = {"interaction.words"}
"""
    + EMPTIES_A_COLUMN
)
ADDS_AND_DROPS = f"""{HEAD}
    op.execute("INSERT INTO setting VALUES ('colour', 'blue')")
    with op.batch_alter_table("note", recreate="always") as table:
        table.drop_constraint("kind_is_known", type_="check")
        table.drop_column("kind")
"""
LEAVES_ORPHANS = f"""{HEAD}
    op.execute("UPDATE contact SET company_id = 99")
"""
DAWDLES = f"""{HEAD}
    op.execute("UPDATE contact SET name = 'half'")
    op.get_bind().exec_driver_sql("PRAGMA cache_spill = 1")
    op.get_bind().exec_driver_sql("PRAGMA cache_size = 1")
    op.execute("UPDATE note SET words = hex(zeroblob(100000))")
    print("halfway", flush=True)
    import time
    time.sleep(60)
"""
MIGRATE = """
import sys
from pathlib import Path
from prospectr.store.database import Database
from prospectr.store.migrate import migrate
with Database(Path(sys.argv[1])).maintenance() as connection:
    migrate(connection, Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture
def old(path: Path) -> Path:
    """Make a book of the newest version released with something of everything in it."""
    make_old_book(BOOKS / f"v{NEXT - 1}.sql", path)
    return path


def steps(folder: Path, text: str) -> Path:
    """Make a folder of all steps there are, and one to the version after them."""
    folder.mkdir()
    for released in VERSIONS.glob("0*"):
        (folder / released.name).write_bytes(released.read_bytes())
    (folder / f"{NEXT:04}_next.py").write_text(text, encoding="utf-8")
    return folder


def run(path: Path, versions: Path) -> None:
    """Bring the book at ``path`` up to date."""
    with closing(database.Database(path)) as opened, opened.maintenance() as connection:
        migrate(connection, path, versions)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def version_of(path: Path) -> int:
    """Return the version of a book."""
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("page", sorted(BOOKS.glob("v*.sql")), ids=lambda page: page.stem)
def test_a_book_of_every_released_version_opens_and_holds_what_it_held(page: Path, path: Path) -> None:
    make_old_book(page, path)
    before = contents(path)
    with open_book(path) as book:
        assert [card.contact.name for card in book.contacts.cards(sort="name")] == ["Nora Lind", "สมชาย ใจดี"]
        assert book.search.find("กาแฟ").hits[0].card.contact.id == 2
        assert book.history.redo()[0].verb == "note.add"
        book.history.undo()
        add(book, "Bea Costa")
        book.history.undo()
    assert version_of(path) == database.SCHEMA_VERSION
    after = contents(path)
    for table, rows in before.items():
        kept = [{name: row[name] for name in row if name in then} for row, then in zip(after[table], rows, strict=True)]
        lost = {"fixed_score"}
        assert kept == [{name: row[name] for name in row if name not in lost} for row in rows]


@pytest.mark.parametrize("page", sorted(BOOKS.glob("v*.sql")), ids=lambda page: page.stem)
def test_what_was_done_in_an_older_book_can_be_undone_and_done_again(page: Path, path: Path) -> None:
    make_old_book(page, path)
    with open_book(path) as book:
        assert book.contacts.count() == 2
        before, found = contents(path), search_text(path)
        done = [operation for operation in book.history.operations() if not operation.undone]
        acts = [operation for operation in done if operation.verb not in {"undo", "redo"}]
        book.history.undo(len(acts))
        assert book.contacts.count() == 0
        book.history.redo(len(acts))
    assert contents(path) == before
    assert search_text(path) == found


def test_what_a_contact_is_follows_anew_in_an_older_book(path: Path) -> None:
    """The day they came in is that of their row, the first day as a prospect that of the answers; no deal, no more."""
    make_old_book(BOOKS / "v2.sql", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE contact SET created_at = '2026-10-31T23:30:00.000000Z' WHERE id = 1")
        was = dict(connection.execute("SELECT id, lifecycle FROM contact WHERE id < 3").fetchall())
        connection.execute("UPDATE contact SET lifecycle = 'prospect', promising = 0, answers_code = 0")
        connection.commit()
    with open_book(path) as book:
        assert book.contacts.count() == 2
        pages = [book.contacts.page(number) for number in was]
    assert pages[0].card.contact.added_on == date(2026, 11, 1)  # half past midnight in Copenhagen
    for page in pages:
        contact = page.card.contact
        assert contact.lifecycle == was[contact.id]
        heard = [answer.answered_on for answer in (*page.answers.values(), *page.past_answers)]
        assert contact.prospect_on in {None, *heard}
        assert contact.lifecycle != "prospect" or contact.prospect_on
        assert (contact.open_deals, contact.won_deals, contact.expected, contact.customer_on) == (0, 0, 0, None)


def test_there_is_a_page_for_every_released_version() -> None:
    assert {page.stem for page in BOOKS.glob("v*.sql")} == {f"v{n}" for n in range(1, database.SCHEMA_VERSION + 1)}


def test_the_steps_from_nothing_make_the_schema_of_a_new_book(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
        migrate(connection, path)
        made = schema_of(connection)
    with closing(database.new_in_memory()) as connection:
        assert made == schema_of(connection)
    assert version_of(path) == database.SCHEMA_VERSION


def schema_of(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Return every table and index of a book."""
    return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


@pytest.mark.parametrize("page", sorted(BOOKS.glob("v*.sql")), ids=lambda page: page.stem)
def test_the_page_of_a_version_is_of_the_schema_released(page: Path, path: Path, tmp_path: Path) -> None:
    make_old_book(page, path)
    fresh = tmp_path / "fresh.db"
    with closing(sqlite3.connect(fresh)) as connection:
        released_as = VERSIONS / f"{int(page.stem.removeprefix('v')):04}.sql"
        connection.executescript(released_as.read_text(encoding="utf-8"))
        released = schema_of(connection)
    with closing(sqlite3.connect(path)) as connection:
        assert schema_of(connection) == released


def test_a_step_changes_the_book_and_keeps_what_is_in_it(old: Path, tmp_path: Path) -> None:
    before, found = contents(old), search_text(old)
    run(old, steps(tmp_path / "versions", ADDS_A_COLUMN))
    after = contents(old)
    colours = [row.pop("colour") for row in after["contact"]]
    assert colours == ["blue", *["red"] * (len(colours) - 1)]
    assert after == before
    assert search_text(old) == found
    assert version_of(old) == NEXT
    (saved,) = backups_of(old)
    assert f"before-version-{NEXT:04}" in saved.name
    assert contents(saved) == before
    assert version_of(saved) == NEXT - 1


def test_a_table_made_anew_does_not_take_along_what_belongs_to_its_rows(old: Path, tmp_path: Path) -> None:
    notes = len(contents(old)["note"])
    text = ADDS_A_COLUMN.replace('("contact")', '("contact", recreate="always")')
    run(old, steps(tmp_path / "versions", text))
    assert len(contents(old)["note"]) == notes > 0
    assert version_of(old) == NEXT


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (FAILS_MIDWAY, "nothing"),
        (LOSES_ROWS, "note would lose rows"),
        (LEAVES_ORPHANS, "would belong to nothing"),
        (EMPTIES_A_COLUMN, "interaction would not hold what it held"),
    ],
)
def test_a_step_that_goes_wrong_leaves_the_old_book_and_a_backup(
    old: Path, tmp_path: Path, text: str, reason: str
) -> None:
    before = old.read_bytes()
    with pytest.raises(MigrationFailedError, match=reason) as failed:
        run(old, steps(tmp_path / "versions", text))
    (saved,) = backups_of(old)
    assert str(saved) in failed.value.hint
    assert "damaged" not in failed.value.message
    assert contents(saved) == contents(old)
    assert version_of(old) == NEXT - 1
    assert len(old.read_bytes()) == len(before)
    with open_book(old) as book:
        assert book.contacts.count() == 2


@pytest.mark.parametrize("text", [SAYS_WHAT_IT_REWRITES, ADDS_AND_DROPS])
def test_a_step_may_add_drop_and_rewrite_what_it_says(old: Path, tmp_path: Path, text: str) -> None:
    run(old, steps(tmp_path / "versions", text))
    assert version_of(old) == NEXT


def test_a_step_that_is_killed_leaves_the_old_book_and_a_backup(old: Path, tmp_path: Path) -> None:
    before = contents(old)
    migrating = start(MIGRATE, old, steps(tmp_path / "versions", DAWDLES))
    assert migrating.stdout is not None
    assert migrating.stdout.readline() == "halfway\n"
    end(migrating)
    with open_book(old) as book:
        assert book.contacts.count() == 2
    assert contents(old) == before
    (saved,) = backups_of(old)
    assert contents(saved) == before


def test_a_book_that_is_up_to_date_is_left_alone(old: Path) -> None:
    before = old.read_bytes()
    run(old, VERSIONS)
    assert old.read_bytes() == before
    assert backups_of(old) == []


@pytest.mark.parametrize("reading", [True, False])
def test_opening_an_older_book_brings_it_up_to_date_first(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: bool
) -> None:
    versions = steps(tmp_path / "versions", ADDS_A_COLUMN)
    monkeypatch.setattr(database, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr("prospectr.store.migrate.migrate.__defaults__", (versions,))
    with open_book(old) as book:
        if reading:
            assert book.contacts.count() == 2
        else:
            book.notes.add(1, "likes oat milk")
    assert version_of(old) == NEXT
    assert len(backups_of(old)) == 1


def test_what_was_noted_of_old_acts_can_be_read(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        noted = connection.execute("SELECT before, after FROM change").fetchall()
    assert all(json.loads(before or after) for before, after in noted)
