"""Companies in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.company import Company
from prospectr.core.text import slug
from prospectr.store.rows import columns, to_record
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

COMPANY = columns(Company, "company")


def find_company(reads: Database | Journal, company_id: int) -> Company | None:
    """Return the company of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {COMPANY} FROM company WHERE id = :id", id=company_id)
    return to_record(Company, rows[0]) if rows else None


def find_company_called(reads: Database | Journal, name: str) -> Company | None:
    """Return the company whose folded name is that of ``name``, or None."""
    rows = reads.read(f"SELECT {COMPANY} FROM company WHERE slug = :slug AND deleted_at IS NULL", slug=slug(name))
    return to_record(Company, rows[0]) if rows else None


def add_company(journal: Journal, name: str) -> Company:
    """Write a new company."""
    return journal.insert(
        "company",
        Company(slug=free_slug(journal, "company", name), name=name),
    )


def list_companies(reads: Database | Journal, limit: int | None) -> list[tuple[Company, int]]:
    """List the companies by name, each with the number of its contacts."""
    rows = reads.read(
        f"SELECT {COMPANY}, (SELECT count(*) FROM contact WHERE company_id = company.id AND deleted_at IS NULL)"
        " FROM company WHERE deleted_at IS NULL ORDER BY slug LIMIT :limit",
        limit=-1 if limit is None else limit,
    )
    return [(to_record(Company, row[:-1]), row[-1]) for row in rows]
