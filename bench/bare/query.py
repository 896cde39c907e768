"""Python and sqlite3 alone, doing the queries of a command and printing what they find: `query.py TASK BOOK WORDS`."""

from __future__ import annotations

import sqlite3
import sys

STEPS = """
    SELECT follow_up.id, kind, due_on, name FROM follow_up JOIN contact ON contact.id = contact_id
    WHERE follow_up.deleted_at IS NULL AND follow_up.state IN ('planned', 'confirmed')
"""
COUNT = """
    SELECT count(*) FROM follow_up
    WHERE follow_up.deleted_at IS NULL AND follow_up.state IN ('planned', 'confirmed')
"""
IDLE = """
    deleted_at IS NULL AND next_on IS NULL AND untouched = 0 AND standing = 'active' AND no_next_why = ''
"""
RECORDS = ("answer", "follow_up", "interaction", "note", "concern", "contact_point")

TODAY = f"""
    {STEPS} AND due_on < '2026-11-21' ORDER BY due_on LIMIT 20;
    {STEPS} AND due_on = '2026-11-21' ORDER BY due_at;
    SELECT id, name, unanswered_on FROM contact
    WHERE deleted_at IS NULL AND unanswered_on IS NOT NULL ORDER BY unanswered_on LIMIT 20;
    SELECT id, name FROM contact WHERE {IDLE} ORDER BY answers_code, last_two_way_on DESC LIMIT 20;
    SELECT count(*) FROM contact INDEXED BY contact_without_next_step WHERE {IDLE};
    {COUNT} AND due_on < '2026-11-21';
    {COUNT} AND due_on > '2026-11-21';
    SELECT count(*) FROM contact WHERE deleted_at IS NULL AND untouched = 1 AND standing = 'active';
    SELECT count(*) FROM contact WHERE deleted_at IS NULL AND in_inbox = 1
"""
FIND = """
    SELECT contact.id, contact.name FROM search_contact_words
    JOIN contact ON contact.id = search_contact_words.rowid
    WHERE search_contact_words MATCH '"' || :words || '"*' ORDER BY search_contact_words.rowid DESC LIMIT 50;
    SELECT contact.id, contact.name, search_text.words FROM search_text_words
    JOIN search_text ON search_text.id = search_text_words.rowid JOIN contact ON contact.id = contact_id
    WHERE search_text_words MATCH '"' || :words || '"*' ORDER BY search_text_words.rowid DESC LIMIT 50
"""
SHOW = """
    SELECT {table}.* FROM {table} JOIN search_contact ON search_contact.id = {table}.contact_id
    WHERE search_contact.name = lower(:words) AND {table}.deleted_at IS NULL
"""
LIST = """
    SELECT contact.id, contact.name, company.name, next_on FROM contact LEFT JOIN company ON company.id = company_id
    WHERE contact.deleted_at IS NULL ORDER BY contact.id DESC LIMIT 50
"""

QUERIES = {
    "today": TODAY.split(";"),
    "show": [SHOW.format(table=table) for table in RECORDS],
    "find": FIND.split(";"),
    "list": [LIST],
}
"""The queries of a command, near enough: the same tables, orders and limits."""


def main(task: str, book: str, words: str = "") -> None:
    """Print every row of every query of ``task``."""
    connection = sqlite3.connect(book)
    for query in QUERIES[task]:
        for row in connection.execute(query, {"words": words} if ":words" in query else {}):
            print(*row, sep="\t")
    connection.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
