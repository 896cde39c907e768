"""Merging in the file: what one contact has goes over to another, and whoever was merged leads to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from prospectr.core.contact import Contact, ContactPoint
from prospectr.core.deal import Deal, DealPerson
from prospectr.core.field import FieldValue
from prospectr.core.followup import FollowUp
from prospectr.core.importing import KeptProperty, OutsideId
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer
from prospectr.core.tag import ContactTag
from prospectr.store.contacts import find_contact
from prospectr.store.rows import columns, to_records

if TYPE_CHECKING:
    from collections.abc import Callable

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal
    from prospectr.store.rows import Record

Once = TypeVar("Once", ContactPoint, ContactTag, FieldValue, DealPerson, KeptProperty, Occasion)

GO_OVER: dict[str, type[Any]] = {
    "deal": Deal,
    "follow_up": FollowUp,
    "interaction": Interaction,
    "note": Note,
    "concern": Concern,
    "answer": Answer,
    "outside_id": OutsideId,
}
"""What goes over as it is, by its table, what was deleted of it too: undeleted, it is with whoever stays."""

COUNTED = ("deal", "follow_up", "interaction", "note", "concern", "answer", "occasion")
"""What a seller is told of, in this order."""


def find_merge(reads: Database | Journal, contact_id: int) -> int | None:
    """Return the number of the act that merged a contact into another and stands, or None."""
    rows = reads.read(
        "SELECT max(operation.id) FROM operation JOIN change ON operation_id = operation.id"
        " WHERE table_name = 'contact' AND row_id = :id AND undone_by IS NULL AND verb = 'contact.merge'"
        " AND json_extract(change.after, '$.merged_into_id') IS NOT NULL",
        id=contact_id,
    )
    return rows[0][0] if rows else None


def list_of(
    reads: Database | Journal, table: str, record: type[Record], contact_id: int, *, deleted: bool = False
) -> list[Record]:
    """List a contact's records of a table in the order they were written, those deleted too where ``deleted``."""
    standing = "" if deleted else " AND deleted_at IS NULL"
    rows = reads.read(
        f"SELECT {columns(record, table)} FROM {table} WHERE contact_id = :id{standing} ORDER BY id", id=contact_id
    )
    return to_records(record, rows)


def count_moves(reads: Database | Journal, contact_id: int) -> dict[str, int]:
    """Count what would go over from a contact, by table; what was deleted is not counted."""
    counts = {}
    for table in COUNTED:
        rows = reads.read(f"SELECT count(*) FROM {table} WHERE contact_id = :id AND deleted_at IS NULL", id=contact_id)
        counts[table] = int(rows[0][0])
    return {table: count for table, count in counts.items() if count}


def hand_over(journal: Journal, old: int, new: int) -> None:
    """Give contact ``new`` all that there may be any number of, and name them wherever ``old`` sent somebody."""
    for table, record in GO_OVER.items():
        for one in list_of(journal, table, record, old, deleted=True):
            journal.update(table, one, replace(one, contact_id=new))
    rows = journal.read("SELECT id FROM contact WHERE referred_by_id = :id AND id <> :new", id=old, new=new)
    for (contact_id,) in rows:
        sent = find_contact(journal, contact_id)
        if sent is not None:
            journal.update("contact", sent, replace(sent, referred_by_id=new))


def hand_over_once(
    journal: Journal, table: str, record: type[Once], way: tuple[int, int], same: Callable[[Once, Once], bool]
) -> list[tuple[Once, Once]]:
    """Give what there is once from one contact to another, the two of ``way``.

    What the other has the ``same`` of already is deleted; returned are the pairs, the one that stays first.
    """
    old, new = way
    have = list_of(journal, table, record, new)
    doubled = []
    for one in list_of(journal, table, record, old):
        twin = next((there for there in have if same(there, one)), None)
        if twin is None:
            have.append(journal.update(table, one, replace(one, contact_id=new)))
        else:
            journal.update(table, one, replace(one, deleted_at=journal.now))
            doubled.append((twin, one))
    return doubled


def hand_over_deciders(journal: Journal, old: int, new: int) -> list[Answer]:
    """Let answers that name ``old`` as the one who decides name ``new``; return those of ``new``'s own, of none now."""
    rows = journal.read(
        f"SELECT {columns(Answer, 'answer')} FROM answer WHERE decider_id IN (:old, :new) ORDER BY id", old=old, new=new
    )
    own = []
    for answer in to_records(Answer, rows):
        is_own = answer.contact_id == new
        journal.update("answer", answer, replace(answer, decider_id=None if is_own else new))
        if is_own:
            own.append(answer)
    return own


def lead_to(journal: Journal, gone: Contact, new: int) -> None:
    """Delete a contact who was merged into another: all their names lead there from now on."""
    journal.update("contact", gone, replace(gone, deleted_at=journal.now, merged_into_id=new))
