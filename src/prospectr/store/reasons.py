"""The reasons for losing a deal in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.pipeline import LostReason
from prospectr.core.text import fold_name
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

LOST_REASON = columns(LostReason, "lost_reason")


def list_reasons(reads: Database | Journal) -> list[LostReason]:
    """List the reasons for losing a deal in their order."""
    rows = reads.read(f"SELECT {LOST_REASON} FROM lost_reason WHERE deleted_at IS NULL ORDER BY position, id")
    return to_records(LostReason, rows)


def all_reasons(reads: Database | Journal) -> list[LostReason]:
    """Return every reason for losing there is or was, in their order: a lost deal keeps its own."""
    rows = reads.read(f"SELECT {LOST_REASON} FROM lost_reason ORDER BY deleted_at IS NOT NULL, position, id")
    return to_records(LostReason, rows)


def find_reason(reads: Database | Journal, reason_id: int) -> LostReason | None:
    """Return the reason of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {LOST_REASON} FROM lost_reason WHERE id = :id", id=reason_id)
    return to_record(LostReason, rows[0]) if rows else None


def find_reason_called(reads: Database | Journal, name: str) -> LostReason | None:
    """Return the reason that is not deleted and whose folded name is that of ``name``, or None."""
    rows = reads.read(
        f"SELECT {LOST_REASON} FROM lost_reason WHERE folded_name = :name AND deleted_at IS NULL ORDER BY id",
        name=fold_name(name),
    )
    return to_record(LostReason, rows[0]) if rows else None


def count_lost(reads: Database | Journal) -> dict[int, int]:
    """Count the lost deals of each reason that has some, by the number of the reason."""
    return dict(
        reads.read(
            "SELECT reason_id, count(*) FROM deal WHERE deleted_at IS NULL AND state = 'lost'"
            " AND reason_id IS NOT NULL GROUP BY reason_id"
        )
    )


def add_reason(journal: Journal, name: str) -> LostReason:
    """Write a reason after the others; one that was deleted comes back as it is typed, with the deals it has."""
    (last,) = journal.read("SELECT coalesce(max(position), 0) FROM lost_reason WHERE deleted_at IS NULL")[0]
    rows = journal.read(
        f"SELECT {LOST_REASON} FROM lost_reason WHERE folded_name = :name ORDER BY id DESC", name=fold_name(name)
    )
    if rows:
        gone = to_record(LostReason, rows[0])
        return journal.update("lost_reason", gone, replace(gone, name=name, position=last + 1, deleted_at=None))
    return journal.insert(
        "lost_reason",
        LostReason(
            slug=free_slug(journal, "lost_reason", name), name=name, folded_name=fold_name(name), position=last + 1
        ),
    )
