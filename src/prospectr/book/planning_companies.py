"""Planning companies: rows about a company that stands alone, with nobody who works there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.company import Company
from prospectr.core.errors import TextRefusedError
from prospectr.core.importing import Difference, PlannedRow
from prospectr.core.partdelta import company_differing
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import _
from prospectr.store import companies, importing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.core.incoming import IncomingCompany, IncomingId
    from prospectr.store.importing import Place, Reads


class CompanyPlanner:
    """Plans rows about companies; it remembers those that rows before brought or changed."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads
        self._known: dict[str, Company] = {}
        self._places: dict[IncomingId, Place] = {}

    def look_up(self, rows: Iterable[PlannedRow]) -> None:
        """Ask the book for all it knows of the companies of some rows, at once."""
        coming = [row.incoming for row in rows if row.incoming and row.incoming.company]
        ids = [one.company.outside_id for one in coming if one.company and one.company.outside_id]
        self._places |= importing.places_of(self._reads, [*ids, *(one.row_id for one in coming if one.row_id)])
        names = {fold_name(one.company.name) for one in coming if one.company}
        self._known = importing.companies_called(self._reads, names - self._known.keys()) | self._known

    def plan(self, row: PlannedRow, coming: IncomingCompany) -> PlannedRow:
        """Plan a row about a company."""
        try:
            name = check_text(_("company"), coming.name).strip()
            check_text(_("company"), coming.trade + coming.place)
        except TextRefusedError as error:
            return replace(row, verdict="rejected", reason=error.message, incoming=None)
        if not name:
            return replace(row, verdict="rejected", reason=_("no company is named"), incoming=None)
        known = self._find(row, coming) or self._known.get(fold_name(name))
        if known is None:
            self._known[fold_name(name)] = Company(
                slug="",
                name=name,
                folded_name=fold_name(name),
                trade=coming.trade,
                place=coming.place,
                size=coming.size,
            )
            return row
        differences, conflicts = _differing(known, coming)
        filled = {one.field: getattr(coming, one.field) for one in differences}
        self._known[fold_name(name)] = replace(known, **filled)
        verdict = "conflict" if conflicts else "changed" if differences else "same"
        return replace(row, verdict=verdict, differences=differences, conflicts=conflicts)

    def _find(self, row: PlannedRow, coming: IncomingCompany) -> Company | None:
        """Find a company by what another program calls it, or by the very row."""
        row_id = row.incoming.row_id if row.incoming else None
        for one in (coming.outside_id, row_id):
            place = self._places.get(one) if one else None
            if place and place.company_id is not None:
                found = companies.find_company(self._reads, place.company_id)
                return found if found and found.deleted_at is None else None
        return None


def _differing(known: Company, coming: IncomingCompany) -> tuple[tuple[Difference, ...], tuple[Difference, ...]]:
    """Return what a row fills in of a company, and what it says otherwise."""
    differences: list[Difference] = []
    conflicts: list[Difference] = []
    for field, before, after in company_differing(known, coming):
        (conflicts if before else differences).append(Difference(field=field, before=before, after=after))
    return tuple(differences), tuple(conflicts)
