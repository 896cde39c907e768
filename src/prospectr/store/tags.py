"""Tags, and what they hang on, in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.tag import ContactTag, Tag
from prospectr.core.text import fold_name
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

TAG = columns(Tag, "tag")
CONTACT_TAG = columns(ContactTag, "contact_tag")


def find_tag(reads: Database | Journal, tag_id: int) -> Tag | None:
    """Return the tag of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {TAG} FROM tag WHERE id = :id", id=tag_id)
    return to_record(Tag, rows[0]) if rows else None


def find_tag_called(reads: Database | Journal, name: str) -> Tag | None:
    """Return the tag called ``name`` (case and accents folded) that is not deleted, or None."""
    rows = reads.read(
        f"SELECT {TAG} FROM tag WHERE folded_name = :name AND deleted_at IS NULL ORDER BY id", name=fold_name(name)
    )
    return to_record(Tag, rows[0]) if rows else None


def list_tags(reads: Database | Journal) -> list[tuple[Tag, int]]:
    """List the tags by name, each with the number of contacts it hangs on."""
    rows = reads.read(
        f"SELECT {TAG}, (SELECT count(*) FROM contact_tag JOIN contact ON contact.id = contact_id"
        " WHERE tag_id = tag.id AND contact_tag.deleted_at IS NULL AND contact.deleted_at IS NULL)"
        " FROM tag WHERE deleted_at IS NULL ORDER BY folded_name, id"
    )
    return [(to_record(Tag, row[:-1]), row[-1]) for row in rows]


def count_tagged(reads: Database | Journal, tag_id: int) -> int:
    """Count the contacts that are not deleted and have that tag."""
    rows = reads.read(
        "SELECT count(*) FROM contact_tag JOIN contact ON contact.id = contact_id"
        " WHERE tag_id = :id AND contact_tag.deleted_at IS NULL AND contact.deleted_at IS NULL",
        id=tag_id,
    )
    return int(rows[0][0])


def hangings_of(reads: Database | Journal, tag_id: int) -> list[ContactTag]:
    """List where a tag hangs, on deleted contacts too."""
    rows = reads.read(
        f"SELECT {CONTACT_TAG} FROM contact_tag WHERE tag_id = :id AND deleted_at IS NULL ORDER BY id", id=tag_id
    )
    return to_records(ContactTag, rows)


def hangings_deleted_with(reads: Database | Journal, tag_id: int) -> list[ContactTag]:
    """List where a tag hung when it was deleted last, as the log tells."""
    rows = reads.read(
        f"SELECT DISTINCT {CONTACT_TAG} FROM contact_tag"
        " JOIN change ON table_name = 'contact_tag' AND row_id = contact_tag.id"
        " WHERE tag_id = :id AND deleted_at IS NOT NULL"
        " AND json_extract(change.after, '$.deleted_at') IS NOT NULL AND operation_id = ("
        "SELECT max(operation.id) FROM operation JOIN change ON operation_id = operation.id"
        " WHERE table_name = 'tag' AND row_id = :id AND json_extract(after, '$.deleted_at') IS NOT NULL"
        " AND undone_by IS NULL AND verb NOT IN ('undo', 'redo')) ORDER BY contact_tag.id",
        id=tag_id,
    )
    return to_records(ContactTag, rows)


def get_or_add_tag(journal: Journal, name: str) -> Tag:
    """Return the tag called ``name``, written now if it is new; one that was deleted comes back as it is typed."""
    found = find_tag_called(journal, name)
    if found:
        return found
    rows = journal.read(f"SELECT {TAG} FROM tag WHERE folded_name = :name ORDER BY id DESC", name=fold_name(name))
    if rows:
        gone = to_record(Tag, rows[0])
        return journal.update("tag", gone, replace(gone, name=name, deleted_at=None))
    return journal.insert(
        "tag",
        Tag(slug=free_slug(journal, "tag", name), name=name, folded_name=fold_name(name)),
    )


def take_all(journal: Journal, hangings: Sequence[ContactTag]) -> None:
    """Take a tag off everywhere it hangs."""
    for hanging in hangings:
        journal.update("contact_tag", hanging, replace(hanging, deleted_at=journal.now))


def hang_tag(journal: Journal, contact_id: int, name: str) -> bool:
    """Hang a tag on a contact; False where it hangs there already."""
    tag = get_or_add_tag(journal, name)
    if _hanging(journal, contact_id, tag.id):
        return False
    journal.insert(
        "contact_tag",
        ContactTag(contact_id=contact_id, tag_id=tag.id),
    )
    return True


def take_tag(journal: Journal, contact_id: int, name: str) -> bool:
    """Take a tag off a contact; False where it did not hang there."""
    tag = find_tag_called(journal, name)
    hanging = _hanging(journal, contact_id, tag.id) if tag else None
    if hanging is None:
        return False
    journal.update("contact_tag", hanging, replace(hanging, deleted_at=journal.now))
    return True


def _hanging(journal: Journal, contact_id: int, tag_id: int) -> ContactTag | None:
    rows = journal.read(
        f"SELECT {CONTACT_TAG} FROM contact_tag"
        " WHERE contact_id = :contact_id AND tag_id = :tag_id AND deleted_at IS NULL",
        contact_id=contact_id,
        tag_id=tag_id,
    )
    return to_record(ContactTag, rows[0]) if rows else None
