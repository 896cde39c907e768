"""Search: folded copies of every text a seller may look for, and the full-text indexes over them.

Two copies: ``search_contact`` holds what a contact is called, reached by and
tagged with, the source it came from with its detail, role, language and what
the fields of the seller's own hold; ``search_text`` the words of the records
in ``WORDS_OF``. Over each lie an index of whole words and beginnings of words,
and one of three-letter pieces for what stands inside a word (Thai and Chinese
write no spaces).
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from prospectr.core.text import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Sequence

CONTACT_COLUMNS = ("name", "company", "reach", "tags")
TEXT_COLUMNS = ("words",)
WORDS_OF = {
    "note": "record.words",
    "interaction": "record.words",
    "answer": "record.words || ' ' || record.said_by",
    "concern": "record.words || ' ' || record.answer",
    "follow_up": "record.words",
    "deal": "record.title || ' ' || record.closing_words",
    "occasion": "iif(record.label = 'birthday', '', record.label)",
}
NAMED_BY = {
    "company": "SELECT id FROM contact WHERE company_id IN (SELECT value FROM json_each(:ids))",
    "source": "SELECT id FROM contact WHERE source_id IN (SELECT value FROM json_each(:ids))",
    "tag": "SELECT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(:ids))",
    "field": "SELECT contact_id FROM field_value WHERE field_id IN (SELECT value FROM json_each(:ids))",
}
"""Whose search text follows from a record of each table that belongs to no single contact."""

HELD_BY_CONTACT = frozenset({"contact_point", "contact_tag", "field_value"})
"""Whose records are searched as text of their contact."""

GRAM = 3

_fold_known = lru_cache(maxsize=1024)(fold)  # what many contacts share: companies, tags

TOGETHER = 1_000
"""How many records are read and written at a time."""

INDEXES = ("words", "grams")
"""The two indexes over each table, by the ends of their names."""


def reindex(connection: sqlite3.Connection, touched: Collection[tuple[str, int]], contacts: Iterable[int]) -> None:
    """Bring the search text of every record in ``touched`` up to date, and that of ``contacts`` if it follows."""
    written: dict[str, list[int]] = {}
    for table, record_id in touched:
        written.setdefault(table, []).append(record_id)
    affected = set(contacts) if not HELD_BY_CONTACT.isdisjoint(written) else set()
    people = written.get("contact", [])
    affected.update(people)
    for table in NAMED_BY.keys() & written.keys():
        affected |= _ids(connection, NAMED_BY[table], written[table])
    for kind in WORDS_OF:
        owned = f"SELECT id FROM {kind} WHERE contact_id IN (SELECT value FROM json_each(:ids))"
        _reindex_texts(connection, kind, {*written.get(kind, ()), *_ids(connection, owned, people)})
    _reindex_contacts(connection, affected)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the search text of the whole book anew, inside the caller's transaction.

    For a book of an older version, whose search text may lack what is searched
    now, and for the tests, which hold the text kept with every change against it.
    """
    for table in ("search_contact_words", "search_contact_grams", "search_text_words", "search_text_grams"):
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_contact")
    connection.execute("DELETE FROM search_text")
    _reindex_contacts(connection, _all_ids(connection, "contact"))
    for kind in WORDS_OF:
        _reindex_texts(connection, kind, _all_ids(connection, kind))


def _all_ids(connection: sqlite3.Connection, table: str) -> set[int]:
    return {found for (found,) in connection.execute(f"SELECT id FROM {table}").fetchall()}


def _ids(connection: sqlite3.Connection, statement: str, records: Sequence[int]) -> set[int]:
    if not records:
        return set()
    return {found for (found,) in connection.execute(statement, {"ids": json.dumps(records)}).fetchall()}


def _some(records: Iterable[int]) -> Iterator[dict[str, str]]:
    """Give the numbers in their order, as many at a time as are read at once, as a statement takes them."""
    numbers = sorted(records)
    for start in range(0, len(numbers), TOGETHER):
        yield {"ids": json.dumps(numbers[start : start + TOGETHER])}


def _reindex_contacts(connection: sqlite3.Connection, contacts: Iterable[int]) -> None:
    for some in _some(contacts):
        old = _rows_by_id(connection, "SELECT id, name, company, reach, tags FROM search_contact", "id", some)
        _replace(connection, "search_contact", CONTACT_COLUMNS, old, _texts_of_contacts(connection, some))


def _texts_of_contacts(connection: sqlite3.Connection, some: dict[str, str]) -> dict[int, tuple[str, ...]]:
    """Return what is searched of each of some contacts, in the order of ``CONTACT_COLUMNS``; deleted ones have none."""
    people = connection.execute(
        "SELECT contact.id, contact.name, coalesce(company.name, ''), coalesce(source.name, ''), source_detail, role,"
        " language FROM contact"
        " LEFT JOIN company ON company.id = contact.company_id"
        " LEFT JOIN source ON source.id = contact.source_id"
        " WHERE contact.id IN (SELECT value FROM json_each(:ids)) AND contact.deleted_at IS NULL",
        some,
    ).fetchall()
    reach: dict[int, list[str]] = {}
    # What follows stands with the tags: like them they are words for many contacts, and no way to reach anybody.
    labels: dict[int, list[str]] = {}
    points = connection.execute(
        "SELECT contact_id, kind, value, coalesce(normal, ''), label FROM contact_point"
        " WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL ORDER BY id",
        some,
    ).fetchall()
    for contact_id, kind, value, normal, label in points:
        reach.setdefault(contact_id, []).append(_reach(kind, value, normal))
        labels.setdefault(contact_id, []).append(label)
    tags = _words_by_contact(
        connection,
        "SELECT contact_id, tag.name FROM contact_tag JOIN tag ON tag.id = tag_id"
        " WHERE contact_tag.deleted_at IS NULL AND contact_id IN (SELECT value FROM json_each(:ids))"
        " ORDER BY contact_tag.id",
        some,
    )
    held = _words_by_contact(
        connection,
        "SELECT contact_id, value FROM field_value JOIN field ON field.id = field_id"
        " WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND field_value.deleted_at IS NULL"
        " AND field.deleted_at IS NULL ORDER BY field_value.id",
        some,
    )
    texts: dict[int, tuple[str, ...]] = {}
    for number, name, company, *own in people:
        words = [*tags.get(number, ()), *own, *labels.get(number, ()), *held.get(number, ())]
        reached = " ".join(reach.get(number, ()))
        texts[number] = (fold(name), _fold_known(company), reached, _fold_known(" ".join(filter(None, words))))
    return texts


def _words_by_contact(connection: sqlite3.Connection, statement: str, some: dict[str, str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for contact_id, words in connection.execute(statement, some).fetchall():
        found.setdefault(contact_id, []).append(words)
    return found


def _reach(kind: str, value: str, normal: str) -> str:
    """Fold a way to reach somebody; a phone is also found by its bare digits."""
    folded = fold(value)
    alike = folded if normal in {value, folded} else fold(normal)
    if kind == "phone":
        digits = folded if folded.isdigit() else "".join(filter(str.isdigit, folded))
        return " ".join(dict.fromkeys(filter(None, (folded, alike.lstrip("+"), digits))))
    return folded if alike == folded or not alike else f"{folded} {alike}".strip()


def _reindex_texts(connection: sqlite3.Connection, kind: str, records: Iterable[int]) -> None:
    for some in _some(records):
        _reindex_some_texts(connection, kind, some)


def _reindex_some_texts(connection: sqlite3.Connection, kind: str, some: dict[str, str]) -> None:
    rows = connection.execute(
        f"SELECT record.id, record.contact_id, {WORDS_OF[kind]} FROM {kind} AS record"
        " JOIN contact ON contact.id = record.contact_id"
        " WHERE record.id IN (SELECT value FROM json_each(:ids)) AND record.deleted_at IS NULL"
        " AND contact.deleted_at IS NULL ORDER BY record.id",
        some,
    ).fetchall()
    texts = {record_id: (contact_id, folded) for record_id, contact_id, words in rows if (folded := fold(words))}
    found = connection.execute(
        "SELECT record_id, id, contact_id, words FROM search_text"
        " WHERE kind = :kind AND record_id IN (SELECT value FROM json_each(:ids))",
        {"kind": kind, **some},
    ).fetchall()
    old: dict[int, tuple[str, ...]] = {}
    new: dict[int, tuple[str, ...]] = {}
    moved = []
    for record_id, number, owner, words in found:
        old[number] = (words,)
        if record_id in texts:
            contact_id, folded = texts.pop(record_id)
            new[number] = (folded,)
            moved += [{"contact_id": contact_id, "id": number}] if contact_id != owner else []
    connection.executemany("UPDATE search_text SET contact_id = :contact_id WHERE id = :id", moved)
    _replace(connection, "search_text", TEXT_COLUMNS, old, new)
    if not texts:
        return
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM search_text").fetchone()
    numbered = list(enumerate(texts.items(), last + 1))
    connection.executemany(
        "INSERT INTO search_text (id, kind, record_id, contact_id, words)"
        " VALUES (:id, :kind, :record_id, :contact_id, :words)",
        [
            {"id": number, "kind": kind, "record_id": record_id, "contact_id": contact_id, "words": folded}
            for number, (record_id, (contact_id, folded)) in numbered
        ],
    )
    _index(connection, "search_text", TEXT_COLUMNS, [(number, folded) for number, (_id, (_whom, folded)) in numbered])


def _rows_by_id(
    connection: sqlite3.Connection, statement: str, column: str, some: dict[str, str]
) -> dict[int, tuple[str, ...]]:
    rows = connection.execute(f"{statement} WHERE {column} IN (SELECT value FROM json_each(:ids))", some).fetchall()
    return {number: tuple(values) for number, *values in rows}


def _replace(
    connection: sqlite3.Connection,
    table: str,
    names: tuple[str, ...],
    old: dict[int, tuple[str, ...]],
    new: dict[int, tuple[str, ...]],
) -> None:
    """Put the rows ``new`` where ``old`` stood in a search table, by their numbers, in its indexes too.

    What is in ``old`` alone is taken out, what is in both and the same is left as it is.
    """
    listed, places = ", ".join(names), ", ".join("?" for _name in names)
    outdated = [(number, *values) for number, values in old.items() if new.get(number) != values]
    for index in INDEXES if outdated else ():
        connection.executemany(
            f"INSERT INTO {table}_{index}({table}_{index}, rowid, {listed}) VALUES ('delete', ?, {places})", outdated
        )
    connection.executemany(f"DELETE FROM {table} WHERE id = ?", [(number,) for number in old if number not in new])
    changed: list[tuple[int | str, ...]] = []
    added: list[tuple[int | str, ...]] = []
    for number, values in new.items():
        if number not in old:
            added.append((number, *values))
        elif old[number] != values:
            changed.append((number, *values))
    assignments = ", ".join(f"{name} = ?" for name in names)
    connection.executemany(f"UPDATE {table} SET {assignments} WHERE id = ?", [(*row[1:], row[0]) for row in changed])
    connection.executemany(f"INSERT INTO {table} (id, {listed}) VALUES (?, {places})", added)
    _index(connection, table, names, changed + added)


def _index(
    connection: sqlite3.Connection, table: str, names: tuple[str, ...], rows: Sequence[tuple[int | str, ...]]
) -> None:
    """Add rows, each its number and its texts, to the indexes over a search table."""
    listed, places = ", ".join(names), ", ".join("?" for _name in names)
    for index in INDEXES if rows else ():
        connection.executemany(f"INSERT INTO {table}_{index}(rowid, {listed}) VALUES (?, {places})", rows)
