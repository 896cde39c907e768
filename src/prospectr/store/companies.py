"""Companies in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.company import Company
from prospectr.core.text import fold_name
from prospectr.store.rows import columns, to_record, to_records
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

COMPANY = columns(Company, "company")


def find_company(reads: Database | Journal, company_id: int) -> Company | None:
    """Return the company of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {COMPANY} FROM company WHERE id = :id", id=company_id)
    return to_record(Company, rows[0]) if rows else None


def find_company_called(reads: Database | Journal, name: str) -> Company | None:
    """Return the company whose folded name is that of ``name``, the first of several, or None."""
    found = companies_called(reads, name)
    return found[0] if found else None


def companies_called(reads: Database | Journal, name: str) -> list[Company]:
    """List the companies that are not deleted and whose folded name is that of ``name``, the first written first."""
    rows = reads.read(
        f"SELECT {COMPANY} FROM company WHERE folded_name = :name AND deleted_at IS NULL ORDER BY id",
        name=fold_name(name),
    )
    return to_records(Company, rows)


def companies_begun(reads: Database | Journal, words: Sequence[str]) -> list[Company]:
    """List the companies that are not deleted and have, for each of the folded ``words``, one that begins with it."""
    begins = " AND ".join(f"instr(' ' || folded_name, :word{number}) > 0" for number in range(len(words)))
    rows = reads.read(
        f"SELECT {COMPANY} FROM company WHERE deleted_at IS NULL AND {begins} ORDER BY id",
        **{f"word{number}": f" {word}" for number, word in enumerate(words)},
    )
    return to_records(Company, rows)


def add_company(journal: Journal, name: str, *, trade: str = "", place: str = "", size: int | None = None) -> Company:
    """Write a new company."""
    return journal.insert(
        "company",
        Company(
            slug=free_slug(journal, "company", name),
            name=name,
            folded_name=fold_name(name),
            trade=trade,
            place=place,
            size=size,
        ),
    )


def list_companies(reads: Database | Journal, limit: int | None) -> list[tuple[Company, int]]:
    """List the companies by name, each with the number of its contacts."""
    rows = reads.read(
        f"SELECT {COMPANY}, (SELECT count(*) FROM contact WHERE company_id = company.id AND deleted_at IS NULL)"
        " FROM company WHERE deleted_at IS NULL ORDER BY folded_name, id LIMIT :limit",
        limit=-1 if limit is None else limit,
    )
    return [(to_record(Company, row[:-1]), row[-1]) for row in rows]
