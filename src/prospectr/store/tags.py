"""Tags, and what they hang on, in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.tag import ContactTag, Tag
from prospectr.core.text import fold_name
from prospectr.store.rows import columns, to_record
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from prospectr.store.journal import Journal

TAG = columns(Tag, "tag")
CONTACT_TAG = columns(ContactTag, "contact_tag")


def get_or_add_tag(journal: Journal, name: str) -> Tag:
    """Return the tag called ``name`` (case and accents folded), written now if it is new."""
    rows = journal.read(f"SELECT {TAG} FROM tag WHERE folded_name = :name", name=fold_name(name))
    if rows:
        return to_record(Tag, rows[0])
    return journal.insert(
        "tag",
        Tag(slug=free_slug(journal, "tag", name), name=name, folded_name=fold_name(name)),
    )


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
    rows = journal.read("SELECT id FROM tag WHERE folded_name = :name", name=fold_name(name))
    hanging = _hanging(journal, contact_id, rows[0][0]) if rows else None
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
