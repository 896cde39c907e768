"""Looking things up in the search indexes that ``search`` keeps.

What is typed is only ever text: every word is quoted, and no sign in it is an
operator. All words must match; words that stand in different records of one
contact find that contact too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from unicodedata import category

from prospectr.core.text import fold
from prospectr.store.dealstates import DEAL_OF_STATE
from prospectr.store.search import GRAM, WORDS_OF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Read = Callable[..., list[Any]]

WIDEST = 1_000_000
"""The most contacts found where no limit is asked for."""

FIRST_LOOK = 500
"""How many contacts that hold the rarest word are looked at first, where words may stand in different records."""

NO_ROW = 1 << 62
"""A number above that of any row."""

PAGE = 250
"""How many records are read at first, and then ever more at a time, until enough contacts are found."""

HELD = {
    "search_contact": "held.name || ' ' || held.company || ' ' || held.reach || ' ' || held.tags",
    "search_text": "held.words",
}
"""All the text of a row of each search table."""

HIT = {
    "search_contact": "held.id, 'contact', held.id",
    "search_text": "held.contact_id, held.kind, held.record_id",
}
"""What a row of each search table is about: contact, kind of record, record."""


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


def contacts_named(
    read: Read, words: Sequence[str], limit: int, *, columns: Sequence[str] = ("name", "company")
) -> list[int]:
    """List the contacts whose name or company has a word beginning with each of ``words``, newest first."""
    if not words or not all(is_indexed(word) for word in words):
        return []
    inside, values = _inside(" || ' ' || ".join(f"held.{column}" for column in columns), words)
    rows = read(
        "SELECT held.id FROM search_contact_words JOIN search_contact AS held ON held.id = search_contact_words.rowid"
        f" WHERE search_contact_words MATCH :query AND {inside} ORDER BY search_contact_words.rowid DESC LIMIT :limit",
        query=f"{{{' '.join(columns)}}} : ({fts_query(words)})",
        limit=limit,
        **values,
    )
    return _numbers(rows)


def names_holding(read: Read, first: str, others: Sequence[str]) -> list[tuple[str, str]]:
    """List folded names with their companies: a word of either begins with ``first``, the name holds all ``others``.

    ``first`` may begin a word; each of ``others`` is a whole word of the name.
    """
    if not is_indexed(first):
        return []
    condition = " AND ".join(
        ["instr(held.name || ' ' || held.company, :first) > 0"]
        + [f"instr(' ' || held.name || ' ', ' ' || :word{number} || ' ') > 0" for number in range(len(others))]
    )
    rows = read(
        "SELECT held.name, held.company FROM search_contact_words"
        " JOIN search_contact AS held ON held.id = search_contact_words.rowid"
        f" WHERE search_contact_words MATCH :query AND {condition}",
        query=f"{{name company}} : ({fts_query([first, *filter(is_indexed, others)])})",
        first=first,
        **{f"word{number}": word for number, word in enumerate(others)},
    )
    return [(name, company) for name, company in rows]


def contacts_named_like(read: Read, words: Sequence[str], limit: int) -> list[tuple[int, str, str]]:
    """List contacts that share the beginning of any of ``words``, with their folded names and companies, newest first.

    These are candidates for a near name.
    """
    found: dict[int, None] = {}
    for letters in (2, 1):
        beginnings = [fts_query([word[:letters]]) for word in words if is_indexed(word[:letters])]
        if beginnings and len(found) < limit:
            matching = "{name company} : (" + " OR ".join(beginnings) + ")"
            found.update(dict.fromkeys(_newest(read, matching, limit - len(found))))
    rows = read(
        "SELECT id, name, company FROM search_contact WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id DESC",
        ids=json.dumps(list(found)),
    )
    return [(contact_id, name, company) for contact_id, name, company in rows]


def deals_named(read: Read, words: Sequence[str], state: str, limit: int) -> list[tuple[int, str]]:
    """List deals with their folded titles, of which each of ``words`` begins a word of title, name or company.

    Those whose contact is called so come first, then the last opened. ``state`` is ``open``, ``closed`` or ``any``.
    """
    indexed = [word for word in words if is_indexed(word)]
    if not indexed:
        return []
    named, values = _inside("held.name || ' ' || held.company", words)
    rows = read(
        "SELECT deal.id, deal.title FROM search_contact_words"
        " JOIN search_contact AS held ON held.id = search_contact_words.rowid JOIN deal ON deal.contact_id = held.id"
        f" WHERE search_contact_words MATCH :query AND {named} AND deal.deleted_at IS NULL"
        f" AND {DEAL_OF_STATE[state]} ORDER BY search_contact_words.rowid DESC, deal.id DESC LIMIT :limit",
        query=f"{{name company}} : ({fts_query(indexed)})",
        limit=limit,
        **values,
    )
    found = {number: fold(title) for number, title in rows}
    for number, title in _deals_titled(read, words, indexed, DEAL_OF_STATE[state]):
        if len(found) >= limit:
            break
        found.setdefault(number, title)
    return list(found.items())


def _deals_titled(read: Read, words: Sequence[str], indexed: Sequence[str], state: str) -> Iterator[tuple[int, str]]:
    """Give deals with their folded titles: those whose titles hold all ``words``, then with a part in the name."""
    together, values = _inside("held.name || ' ' || held.company || ' ' || told.words", words)
    titles = (
        "search_text_words.rowid",
        (
            "search_text_words JOIN search_text AS told ON told.id = search_text_words.rowid AND told.kind = 'deal'"
            " JOIN deal ON deal.id = told.record_id JOIN search_contact AS held ON held.id = deal.contact_id"
            f" WHERE search_text_words MATCH :query AND {together} AND {state}"
        ),
        fts_query(indexed),
    )
    names = (
        "deal.id",
        (
            "search_contact_words JOIN search_contact AS held ON held.id = search_contact_words.rowid"
            " JOIN deal ON deal.contact_id = held.id"
            " JOIN search_text AS told ON told.kind = 'deal' AND told.record_id = deal.id"
            f" WHERE search_contact_words MATCH :query AND {together} AND {state}"
        ),
        f"{{name company}} : ({' OR '.join(fts_query([word]) for word in indexed)})",
    )
    held = "deal.id, deal.title, held.name || ' ' || held.company"
    for number, source, query in (titles, names):
        for deal_id, title, who in _pages(read, held, number, source, {"query": query, **values}):
            if all(_begins_a_word(f"{who} {fold(title)}", word) for word in words):
                yield deal_id, fold(title)


def contacts_sold(read: Read, words: Sequence[str], limit: int) -> list[int]:
    """List the contacts with a deal of whose title, name and company each of ``words`` begins a word."""
    numbers = [number for number, _title in deals_named(read, words, "any", limit)]
    return _numbers(
        read(
            "SELECT DISTINCT contact_id FROM deal WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY 1 DESC",
            ids=json.dumps(numbers),
        )
    )


def deals_titled_like(read: Read, words: Sequence[str], state: str, limit: int) -> list[tuple[int, str]]:
    """List deals whose titles share the first two letters of any of ``words``, with their folded titles.

    These are candidates for a near title.
    """
    beginnings = [fts_query([word[:2]]) for word in words if is_indexed(word[:2])]
    if not beginnings:
        return []
    rows = read(
        "SELECT deal.id, deal.title FROM search_text_words"
        " JOIN search_text AS told ON told.id = search_text_words.rowid AND told.kind = 'deal'"
        " JOIN deal ON deal.id = told.record_id"
        f" WHERE search_text_words MATCH :query AND {DEAL_OF_STATE[state]}"
        " ORDER BY search_text_words.rowid DESC LIMIT :limit",
        query=" OR ".join(beginnings),
        limit=limit,
    )
    return [(number, fold(title)) for number, title in rows]


def _begins_a_word(text: str, word: str) -> bool:
    """Tell whether ``word`` stands in ``text`` right at the beginning of one of its words."""
    at = text.find(word)
    while at > 0 and category(text[at - 1])[0] in "LMN":
        at = text.find(word, at + 1)
    return at >= 0


def contacts_called(read: Read, name: str) -> list[int]:
    """List the contacts whose whole folded name is ``name``, newest first."""
    return _numbers(read("SELECT id FROM search_contact WHERE name = :name ORDER BY id DESC", name=name))


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
            " AND instr(' ' || search_contact.reach || ' ', ' ' || :reach || ' ') > 0 ORDER BY 1",
            query=f"{{reach}} : ({fts_query([reach])})",
            reach=reach,
        )
    return _numbers(rows)


def find(read: Read, words: Sequence[str], limit: int) -> list[tuple[int, str, int]]:
    """Find folded ``words``: rows of contact id, kind and record id, names first, then newest first.

    The kind is ``contact`` where the name, company, reach, tags or source
    matched. At most ``limit`` contacts are found.
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
    """Give hits, the best first; a hit may come more than once, and looking stops with the caller."""
    for contact_id in contacts_called(read, " ".join(words)):
        yield contact_id, "contact", contact_id
    for contact_id in contacts_named(read, words, limit, columns=("name",)):
        yield contact_id, "contact", contact_id
    for table in ("search_contact", "search_text"):
        for way in _ways(table, words):
            yield from _pages(read, HIT[table], *way)
    if len(words) > 1:
        yield from _scattered(read, words, limit)


def _ways(table: str, words: Sequence[str]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Give the ways to look, quickest first: beginnings of words, three-letter pieces, then letter by letter.

    Each is the number of a row, a FROM and WHERE clause, and its values.
    """
    inside, values = _inside(HELD[table], words)
    indexes = [(f"{table}_words", fts_query(words))] if all(is_indexed(word) for word in words) else []
    grams = gram_query(words)
    indexes += [(f"{table}_grams", grams)] if grams else []
    for index, query in indexes:
        source = f"{index} JOIN {table} AS held ON held.id = {index}.rowid WHERE {index} MATCH :query AND {inside}"
        yield f"{index}.rowid", source, {"query": query, **values}
    if not grams:
        yield "held.id", f"{table} AS held WHERE {inside}", values


def _inside(held: str, words: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Ask for every word to the letter: to an index, ``c++`` is ``c``."""
    condition = " AND ".join(f"instr({held}, :word{number}) > 0" for number in range(len(words)))
    return condition, {f"word{number}": word for number, word in enumerate(words)}


def _pages(read: Read, held: str, number: str, source: str, values: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Read what is ``held`` a page at a time, the newest first: most searches need no second page."""
    below, page = NO_ROW, PAGE
    while True:
        rows = read(
            f"SELECT {number}, {held} FROM {source} AND {number} < :below ORDER BY {number} DESC LIMIT :page",
            page=page,
            below=below,
            **values,
        )
        for _row_id, *hit in rows:
            yield tuple(hit)
        if len(rows) < page:
            return
        below, page = rows[-1][0], page * 4  # every page looks the words up anew


def _scattered(read: Read, words: Sequence[str], limit: int) -> Iterator[tuple[int, str, int]]:
    """Find contacts that have every word somewhere, though no single record has them all."""
    chosen = sorted(_holding_all(read, words, limit), reverse=True)[:limit]
    matches: dict[int, list[tuple[int, str, int]]] = {contact_id: [] for contact_id in chosen}
    for word in words:
        for hit in _hits_among(read, word, chosen):
            matches[hit[0]].append(hit)
    for contact_id in chosen:
        yield from matches[contact_id]


def _holding_all(read: Read, words: Sequence[str], limit: int) -> set[int]:
    """Return contacts that hold all the words: at least ``limit`` of them where there are as many."""
    found: set[int] = set()
    for look in (FIRST_LOOK, WIDEST):
        holders = min((_holders(read, word, look) for word in words), key=len)
        found = holders
        for word in words:
            found = _holding(read, word, found)
        if len(found) >= limit or len(holders) < look:
            break
    return found


def _holders(read: Read, word: str, limit: int) -> set[int]:
    """Return up to ``limit`` contacts that have ``word`` in their own record or in one of theirs."""
    found: set[int] = set()
    for table in ("search_contact", "search_text"):
        for way in _ways(table, [word]):
            for contact_id, _kind, _record_id in _pages(read, HIT[table], *way):
                found.add(contact_id)
                if len(found) >= limit:
                    return found
    return found


def _holding(read: Read, word: str, contacts: set[int]) -> set[int]:
    return {contact_id for contact_id, _kind, _record_id in _hits_among(read, word, list(contacts))}


def _hits_among(read: Read, word: str, contacts: Sequence[int]) -> list[tuple[int, str, int]]:
    """List where ``word`` stands in the records of ``contacts``, the newest first."""
    return [
        (contact_id, kind, record_id)
        for contact_id, kind, record_id in read(
            f"SELECT {HIT['search_contact']} FROM search_contact AS held"
            f" WHERE held.id IN (SELECT value FROM json_each(:ids)) AND instr({HELD['search_contact']}, :word) > 0"
            f" UNION ALL SELECT {HIT['search_text']} FROM search_text AS held"
            f" WHERE contact_id IN (SELECT value FROM json_each(:ids)) AND instr({HELD['search_text']}, :word) > 0",
            ids=json.dumps(contacts),
            word=word,
        )
    ]


def _newest(read: Read, query: str, limit: int) -> list[int]:
    statement = "SELECT rowid FROM search_contact_words WHERE search_contact_words MATCH :query"
    return _numbers(read(f"{statement} ORDER BY rowid DESC LIMIT :limit", query=query, limit=limit))


def _numbers(rows: Iterable[tuple[int]]) -> list[int]:
    return [number for (number,) in rows]


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
