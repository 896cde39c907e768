"""Search: folded copies of every text a seller may look for, and the full-text indexes over them.

Two copies: ``search_contact`` holds what a contact is called, reached by and
tagged with, the source it came from with its detail, role, language and what
the fields of the seller's own hold; ``search_text`` the words of the records
in ``WORDS_OF``. Over each lie an index of whole words and beginnings of words,
and one of three-letter pieces for what stands inside a word (Thai and Chinese
write no spaces).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prospectr.core.text import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable

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
    "company": "SELECT id FROM contact WHERE company_id = :id",
    "source": "SELECT id FROM contact WHERE source_id = :id",
    "tag": "SELECT contact_id FROM contact_tag WHERE tag_id = :id",
    "field": "SELECT contact_id FROM field_value WHERE field_id = :id",
}
"""Whose search text follows from a record of each table that belongs to no single contact."""

HELD_BY_CONTACT = frozenset({"contact_point", "contact_tag", "field_value"})
"""Whose records are searched as text of their contact."""

GRAM = 3


def reindex(connection: sqlite3.Connection, touched: Collection[tuple[str, int]], contacts: Iterable[int]) -> None:
    """Bring the search text of every record in ``touched`` up to date, and that of ``contacts`` if it follows."""
    affected = set(contacts) if any(table in HELD_BY_CONTACT for table, _record_id in touched) else set()
    texts: dict[tuple[str, int], None] = {}
    for table, record_id in touched:
        if table in WORDS_OF:
            texts[table, record_id] = None
        elif table in NAMED_BY:
            affected |= _ids(connection, NAMED_BY[table], record_id)
        elif table == "contact":
            affected.add(record_id)
            for kind in WORDS_OF:
                owned = _ids(connection, f"SELECT id FROM {kind} WHERE contact_id = :id", record_id)
                texts.update(dict.fromkeys((kind, number) for number in sorted(owned)))
    for kind, number in texts:
        _reindex_text(connection, kind, number)
    for contact_id in sorted(affected):
        _reindex_contact(connection, contact_id)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the search text of the whole book anew, inside the caller's transaction.

    For a book of an older version, whose search text may lack what is searched
    now, and for the tests, which hold the text kept with every change against it.
    """
    for table in ("search_contact_words", "search_contact_grams", "search_text_words", "search_text_grams"):
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_contact")
    connection.execute("DELETE FROM search_text")
    for contact_id in sorted(_ids(connection, "SELECT id FROM contact WHERE id > :id", 0)):
        _reindex_contact(connection, contact_id)
    for kind in WORDS_OF:
        for record_id in sorted(_ids(connection, f"SELECT id FROM {kind} WHERE id > :id", 0)):
            _reindex_text(connection, kind, record_id)


def _ids(connection: sqlite3.Connection, statement: str, record_id: int) -> set[int]:
    return {found for (found,) in connection.execute(statement, {"id": record_id}).fetchall()}


def _reindex_contact(connection: sqlite3.Connection, contact_id: int) -> None:
    row = connection.execute(
        "SELECT contact.name, coalesce(company.name, ''), coalesce(source.name, ''), source_detail, role, language"
        " FROM contact"
        " LEFT JOIN company ON company.id = contact.company_id"
        " LEFT JOIN source ON source.id = contact.source_id"
        " WHERE contact.id = :id AND contact.deleted_at IS NULL",
        {"id": contact_id},
    ).fetchone()
    if row is None:
        _replace(connection, "search_contact", CONTACT_COLUMNS, contact_id, None)
        return
    values = {"id": contact_id, "name": fold(row[0]), "company": fold(row[1])}
    points = connection.execute(
        "SELECT kind, value, coalesce(normal, ''), label FROM contact_point"
        " WHERE contact_id = :id AND deleted_at IS NULL",
        {"id": contact_id},
    ).fetchall()
    tags = connection.execute(
        "SELECT tag.name FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id"
        " WHERE contact_tag.contact_id = :id AND contact_tag.deleted_at IS NULL",
        {"id": contact_id},
    ).fetchall()
    held = connection.execute(
        "SELECT value FROM field_value JOIN field ON field.id = field_value.field_id"
        " WHERE field_value.contact_id = :id AND field_value.deleted_at IS NULL AND field.deleted_at IS NULL",
        {"id": contact_id},
    ).fetchall()
    values["reach"] = " ".join(_reach(kind, value, normal) for kind, value, normal, _label in points)
    # The rest stands with the tags: like them they are words for many contacts, and no way to reach anybody.
    labels = (label for _kind, _value, _normal, label in points)
    words = [*(name for (name,) in tags), *row[2:], *labels, *(value for (value,) in held)]
    values["tags"] = fold(" ".join(filter(None, words)))
    _replace(connection, "search_contact", CONTACT_COLUMNS, contact_id, values)


def _reach(kind: str, value: str, normal: str) -> str:
    """Fold a way to reach somebody; a phone is also found by its bare digits."""
    folded = fold(value)
    forms = [folded, fold(normal)]
    if kind == "phone":
        forms = [folded, fold(normal).lstrip("+"), "".join(letter for letter in folded if letter.isdigit())]
    return " ".join(dict.fromkeys(form for form in forms if form))


def _reindex_text(connection: sqlite3.Connection, kind: str, record_id: int) -> None:
    row = connection.execute(
        f"SELECT record.contact_id, {WORDS_OF[kind]} FROM {kind} AS record"
        " JOIN contact ON contact.id = record.contact_id"
        " WHERE record.id = :id AND record.deleted_at IS NULL AND contact.deleted_at IS NULL",
        {"id": record_id},
    ).fetchone()
    found = connection.execute(
        "SELECT id FROM search_text WHERE kind = :kind AND record_id = :id", {"kind": kind, "id": record_id}
    ).fetchone()
    folded = fold(row[1]) if row else ""
    if not folded:
        if found:
            _replace(connection, "search_text", TEXT_COLUMNS, found[0], None)
        return
    if not found:
        cursor = connection.execute(
            "INSERT INTO search_text (kind, record_id, contact_id, words) VALUES (:kind, :id, :contact_id, :words)",
            {"kind": kind, "id": record_id, "contact_id": row[0], "words": folded},
        )
        _index(connection, "search_text", TEXT_COLUMNS, {"id": int(cursor.lastrowid or 0), "words": folded})
    else:
        _replace(connection, "search_text", TEXT_COLUMNS, found[0], {"id": found[0], "words": folded})


def _replace(
    connection: sqlite3.Connection, table: str, names: tuple[str, ...], row_id: int, values: dict[str, Any] | None
) -> None:
    """Put ``values`` where the row ``row_id`` of a search table stood, in its indexes too; None takes it out."""
    listed = ", ".join(names)
    old = connection.execute(f"SELECT {listed} FROM {table} WHERE id = :id", {"id": row_id}).fetchone()
    new = None if values is None else tuple(values[name] for name in names)
    if old == new:
        return
    if old is not None:
        places = ", ".join("?" for _name in names)
        for index in (f"{table}_words", f"{table}_grams"):
            connection.execute(
                f"INSERT INTO {index}({index}, rowid, {listed}) VALUES ('delete', ?, {places})", (row_id, *old)
            )
    if values is None:
        connection.execute(f"DELETE FROM {table} WHERE id = :id", {"id": row_id})
        return
    places = ", ".join(f":{name}" for name in names)
    if old is None:
        connection.execute(f"INSERT INTO {table} (id, {listed}) VALUES (:id, {places})", values)
    else:
        assignments = ", ".join(f"{name} = :{name}" for name in names)
        connection.execute(f"UPDATE {table} SET {assignments} WHERE id = :id", values)
    _index(connection, table, names, values)


def _index(connection: sqlite3.Connection, table: str, names: tuple[str, ...], values: dict[str, Any]) -> None:
    listed, places = ", ".join(names), ", ".join(f":{name}" for name in names)
    for index in (f"{table}_words", f"{table}_grams"):
        connection.execute(f"INSERT INTO {index}(rowid, {listed}) VALUES (:id, {places})", values)
