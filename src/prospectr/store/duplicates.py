"""What duplicates are found by, of every contact of the book, and the pairs that are known to be two people."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.duplicates import DistinctPair, Person, read_name, say_pair
from prospectr.core.occasion import BIRTHDAY
from prospectr.store.rows import columns, to_records

if TYPE_CHECKING:
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

PAIR = columns(DistinctPair, "distinct_pair")


def read_people(reads: Database | Journal) -> list[Person]:
    """Read what tells each contact that is not deleted from the others, in the order they were added."""
    reach: dict[str, dict[int, tuple[str, ...]]] = {"email": {}, "phone": {}}
    rows = reads.read(
        "SELECT contact_id, kind, normal FROM contact_point"
        " WHERE kind IN ('email', 'phone') AND normal IS NOT NULL AND deleted_at IS NULL ORDER BY id"
    )
    for contact_id, kind, normal in rows:
        reach[kind][contact_id] = (*reach[kind].get(contact_id, ()), normal)
    birthdays = {
        contact_id: (month, day, year)
        for contact_id, month, day, year in reads.read(
            "SELECT contact_id, month, day, year FROM occasion WHERE label = :label AND deleted_at IS NULL ORDER BY id",
            label=BIRTHDAY,
        )
    }
    rows = reads.read("SELECT id, name, company FROM search_contact ORDER BY id")
    emails, phones = reach["email"], reach["phone"]
    return [
        Person(
            contact_id,
            read_name(name),
            company,
            emails.get(contact_id, ()),
            phones.get(contact_id, ()),
            birthdays.get(contact_id),
        )
        for contact_id, name, company in rows
    ]


def distinct_numbers(reads: Database | Journal) -> set[tuple[int, int]]:
    """Return the numbers of all pairs that are known to be two people, the lower one first."""
    rows = reads.read("SELECT contact_id, other_id FROM distinct_pair WHERE deleted_at IS NULL")
    return {(contact_id, other_id) for contact_id, other_id in rows}


def distinct_pairs_of(reads: Database | Journal, contact_id: int) -> list[DistinctPair]:
    """List the pairs of which a contact is one."""
    rows = reads.read(
        f"SELECT {PAIR} FROM distinct_pair WHERE (contact_id = :id OR other_id = :id) AND deleted_at IS NULL"
        " ORDER BY id",
        id=contact_id,
    )
    return to_records(DistinctPair, rows)


def tell_apart(journal: Journal, first: int, second: int) -> bool:
    """Keep that two contacts are two people; False where that is known."""
    pair = say_pair((first, second))
    if any((one.contact_id, one.other_id) == pair for one in distinct_pairs_of(journal, first)):
        return False
    journal.insert("distinct_pair", DistinctPair(contact_id=pair[0], other_id=pair[1]))
    return True


def hand_over_pairs(journal: Journal, old: int, new: int) -> bool:
    """Let what is known not to be contact ``old`` be known not to be ``new``; tell whether these two were a pair."""
    were_apart = False
    for pair in distinct_pairs_of(journal, old):
        stranger = pair.other_id if pair.contact_id == old else pair.contact_id
        were_apart = were_apart or stranger == new
        journal.update("distinct_pair", pair, replace(pair, deleted_at=journal.now))
        if stranger != new:
            tell_apart(journal, stranger, new)
    return were_apart
