"""Looking things up in the search indexes that ``search`` keeps.

What is typed is only ever text: every word is quoted, and no sign in it is an
operator. All words must match; words that stand in different records of one
contact find that contact too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from prospectr.store.search import CONTACT_COLUMNS, GRAM, TEXT_COLUMNS, WORDS_OF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Read = Callable[..., list[Any]]

WIDEST = 100_000
"""The most contacts looked at when words may stand in different records of one contact."""


def fts_query(words: Sequence[str]) -> str:
    """Quote folded words for FTS5: each a phrase, matched from its beginning."""
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)


def gram_query(words: Sequence[str]) -> str:
    """Ask for every three-letter piece of words of three letters and more."""
    grams = dict.fromkeys(word[start : start + GRAM] for word in words for start in range(len(word) - GRAM + 1))
    return " AND ".join('"{}"'.format(gram.replace('"', '""')) for gram in grams)


def is_indexed(word: str) -> bool:
    """Tell whether the index of words can hold ``word``: it has a letter, a digit or a mark in it."""
    return any(letter.isalnum() for letter in word)


def contacts_named(read: Read, words: Sequence[str], limit: int) -> list[int]:
    """List the contacts whose name or company has a word beginning with each of ``words``, newest first."""
    if not words or not all(is_indexed(word) for word in words):
        return []
    rows = read(
        "SELECT rowid FROM search_contact_words WHERE search_contact_words MATCH :query ORDER BY rowid DESC LIMIT :limit",
        query=f"{{name company}} : ({fts_query(words)})",
        limit=limit,
    )
    return [contact_id for (contact_id,) in rows]


def contacts_named_like(read: Read, words: Sequence[str], limit: int) -> list[int]:
    """List contacts that share the beginning of any of ``words``: candidates for a near name."""
    beginnings = [word[:2] for word in words if is_indexed(word[:2])]
    if not beginnings:
        return []
    rows = read(
        "SELECT rowid FROM search_contact_words WHERE search_contact_words MATCH :query ORDER BY rowid DESC LIMIT :limit",
        query="{name company} : (" + " OR ".join(f"({fts_query([beginning])})" for beginning in beginnings) + ")",
        limit=limit,
    )
    return [contact_id for (contact_id,) in rows]


def contacts_reached_by(read: Read, reach: str) -> list[int]:
    """List the contacts with exactly this e-mail, normal form or run of digits."""
    rows = read(
        "SELECT DISTINCT contact_id FROM contact_point JOIN contact ON contact.id = contact_point.contact_id"
        " WHERE normal = :reach AND contact_point.deleted_at IS NULL AND contact.deleted_at IS NULL ORDER BY 1",
        reach=reach,
    )
    if not rows and is_indexed(reach):
        rows = read(
            "SELECT search_contact.id FROM search_contact_words JOIN search_contact"
            " ON search_contact.id = search_contact_words.rowid WHERE search_contact_words MATCH :query"
            " AND instr(' ' || reach || ' ', ' ' || :reach || ' ') > 0 ORDER BY 1",
            query=f"{{reach}} : ({fts_query([reach])})",
            reach=reach,
        )
    return [contact_id for (contact_id,) in rows]


def find(read: Read, words: Sequence[str], limit: int) -> list[tuple[int, str, int]]:
    """Find folded ``words``: rows of contact id, kind and record id, names first, then newest first.

    The kind is ``contact`` where the name, company, reach or tags matched. At
    most ``limit`` contacts are found.
    """
    found: dict[tuple[int, str, int], None] = {}
    contacts: set[int] = set()
    for hit in _every_hit(read, words, limit):
        if hit[0] not in contacts and len(contacts) >= limit:
            break
        contacts.add(hit[0])
        found[hit] = None
    return list(found)


def _every_hit(read: Read, words: Sequence[str], limit: int) -> Iterator[tuple[int, str, int]]:
    for contact_id in _contact_hits(read, words, limit):
        yield contact_id, "contact", contact_id
    found_any = False
    for contact_id, kind, record_id in _text_hits(read, words, limit):
        found_any = True
        yield contact_id, kind, record_id
    if len(words) > 1 and not found_any:
        yield from _scattered_hits(read, words, limit)


def _contact_hits(read: Read, words: Sequence[str], limit: int) -> Iterator[int]:
    whole = " ".join(words)
    yield from _first(
        read("SELECT id FROM search_contact WHERE name = :name ORDER BY id DESC LIMIT :limit", name=whole, limit=limit)
    )
    for names in (("name",), CONTACT_COLUMNS):
        for condition, values in _ways("search_contact", names, words):
            statement = f"SELECT search_contact.id FROM {condition} ORDER BY 1 DESC LIMIT :limit"
            yield from _first(read(statement, limit=limit, **values))


def _text_hits(read: Read, words: Sequence[str], limit: int) -> Iterator[tuple[int, str, int]]:
    for condition, values in _ways("search_text", TEXT_COLUMNS, words):
        statement = (
            "SELECT search_text.contact_id, search_text.kind, search_text.record_id"
            f" FROM {condition} ORDER BY search_text.id DESC LIMIT :limit"
        )
        yield from read(statement, limit=limit * len(WORDS_OF), **values)


def _scattered_hits(read: Read, words: Sequence[str], limit: int) -> Iterator[tuple[int, str, int]]:
    """Find contacts that have every word somewhere, though no single record has them all."""
    having: set[int] | None = None
    matches: dict[int, list[tuple[int, str, int]]] = {}
    for word in words:
        holders = {contact_id: ("contact", contact_id) for contact_id in _contact_hits(read, [word], WIDEST)}
        for contact_id, kind, record_id in _text_hits(read, [word], WIDEST):
            holders.setdefault(contact_id, (kind, record_id))
        having = set(holders) if having is None else having & set(holders)
        for contact_id in having:
            matches.setdefault(contact_id, []).append((contact_id, *holders[contact_id]))
    for contact_id in sorted(having or (), reverse=True)[:limit]:
        yield from matches[contact_id]


def _ways(table: str, names: Sequence[str], words: Sequence[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the ways to look, quickest first: beginnings of words, three-letter pieces, then letter by letter.

    Each is a FROM and WHERE clause with its values; a row may come by several ways.
    """
    held = " || ' ' || ".join(f"{table}.{name}" for name in names)
    inside = " AND ".join(f"instr({held}, :word{number}) > 0" for number in range(len(words)))
    values = {f"word{number}": word for number, word in enumerate(words)}
    listed = "{" + " ".join(names) + "}"
    if all(is_indexed(word) for word in words):
        joined = f"{table}_words JOIN {table} ON {table}.id = {table}_words.rowid WHERE {table}_words MATCH :query"
        yield joined, {"query": f"{listed} : ({fts_query(words)})"}
    grams = gram_query(words)
    if grams:
        joined = f"{table}_grams JOIN {table} ON {table}.id = {table}_grams.rowid WHERE {table}_grams MATCH :query"
        yield f"{joined} AND {inside}", {"query": grams, **values}
    else:
        yield f"{table} WHERE {inside}", values


def _first(rows: list[Any]) -> Iterator[int]:
    for (contact_id,) in rows:
        yield contact_id


def contacts_called(read: Read, name: str) -> list[int]:
    """List the contacts whose whole folded name is ``name``."""
    return list(_first(read("SELECT id FROM search_contact WHERE name = :name ORDER BY id", name=name)))


def words_of(read: Read, records: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Return the words of records, each named by its kind and number, as they were written."""
    numbers: dict[str, list[int]] = {}
    for kind, record_id in records:
        numbers.setdefault(kind, []).append(record_id)
    said: dict[tuple[str, int], str] = {}
    for kind, ids in numbers.items():
        rows = read(
            f"SELECT record.id, {WORDS_OF[kind]} FROM {kind} AS record"
            " WHERE record.id IN (SELECT value FROM json_each(:ids))",
            ids=json.dumps(ids),
        )
        said.update({(kind, record_id): words.strip() for record_id, words in rows})
    return said
